export { type Answered, type Conducted, conductTally, type Practised } from './conduct.ts';
export { courseMark } from './course-mark.ts';
export { bests, firsts, latest, type Scored, tallyOf } from './tallies.ts';
export type {
  ConductTally,
  CourseEvidence,
  CourseMark,
  EvidenceRef,
  PartId,
  PartMark,
  PieceId,
  PieceMark,
  Reach,
  RowId,
  RowMark,
  Tally,
} from './types.ts';
