export { ACTION_NAMES, UNANSWERING } from './action-names.ts';
export { type Parsed, parseTranscript } from './codec.ts';
export { deedsOn, grantedGifts, notesOn, type WrittenNote } from './order-log.ts';
export { notTakenUp, thoughtSaid, wasPassedBy } from './thought.ts';
export type {
  ActFound,
  Action,
  Claim,
  Earlier,
  Insight,
  IssuedMark,
  IssuedReport,
  Reading,
  Span,
  SupervisorAnswer,
  Tone,
  Transcript,
  TranscriptEvent,
  Versions,
} from './types.ts';
