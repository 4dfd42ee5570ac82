import type { Norms } from '../../schemas/index.ts';

type CourseRow = Norms['course'][number];
export type RowId = CourseRow['id'];
export type PartId = CourseRow['parts'][number]['id'];
export type PieceId = Norms['conduct']['pieces'][number]['id'];

/** What a mark rests on, so that a page can open it. */
export interface EvidenceRef {
  kind: 'conversation' | 'question' | 'paper' | 'drill' | 'plan' | 'feedback' | 'day' | 'piece' | 'row';
  /** Id of the record; of a day its count of days since 1970; of a piece of conduct or a row its id in the norms. */
  id: string;
  /** What it brought; left out where it only shows that something was done. */
  points?: number;
  of?: number;
}

/** Points got of points possible, whole numbers with 0 ≤ points ≤ of, of > 0; and the records that made them. */
export interface Tally {
  points: number;
  of: number;
  /** How many pieces of evidence stand behind it, held against the part's `least`. */
  count: number;
  evidence: readonly EvidenceRef[];
}

/** Conduct from the journal, piece by piece. */
export interface ConductTally {
  /** Finished conversations outside certification: held against the part's `least`. */
  count: number;
  pieces: Readonly<Record<PieceId, Tally>>;
}

/** All the evidence for a course mark; null where there is none. */
export interface CourseEvidence {
  theory: { quizzes: Tally | null; paper: Tally | null };
  practice: { shifts: Tally | null; drills: Tally | null };
  plan: { rules: Tally | null; teacher: Tally | null };
  conduct: { journal: ConductTally | null; teacher: Tally | null };
}

/** Between which points, in whole tenths, something may still end. Equal where all is in. */
export interface Reach {
  low: number;
  high: number;
}

/** One piece of conduct with its mark in tenths of 100 points. */
export interface PieceMark {
  id: PieceId;
  title: string;
  weight: number;
  how: string;
  tenths: number;
  points: number;
  of: number;
  evidence: readonly EvidenceRef[];
}

/** A part of a row. */
export interface PartMark {
  id: PartId;
  title: string;
  /** Per cent of its row. */
  weight: number;
  by: 'journal' | 'teacher';
  how: string;
  /** Tenths of 100 points; null while it is missing. */
  tenths: number | null;
  /** How much evidence there is, and how much the part needs before it counts. */
  count: number;
  least: number;
  unit: string;
  evidence: readonly EvidenceRef[];
  /** Only conduct's journal part has pieces. */
  pieces: readonly PieceMark[];
}

/** A row of the course mark. `reach` is of the row's own 100 points, `brings` of the course's. */
export interface RowMark {
  id: RowId;
  title: string;
  weight: number;
  in: boolean;
  reach: Reach;
  brings: Reach;
  /** All is in, and it is under what every row must have. */
  short: boolean;
  parts: readonly PartMark[];
}

/**
 * The course mark. `open` while a part is missing, `passed` or `failed` once all are in.
 * `reachable` is false where nothing that is still missing could make it pass.
 */
export interface CourseMark {
  state: 'open' | 'passed' | 'failed';
  reach: Reach;
  rows: readonly RowMark[];
  reachable: boolean;
  /** What passes, and what every row must have, in points. */
  pass: number;
  rowLeast: number;
}
