export { ACTION_NAMES } from './action-names.ts';
export { type Parsed, parseTranscript } from './codec.ts';
export type {
  ActFound,
  Action,
  Claim,
  Earlier,
  Insight,
  IssuedMark,
  Reading,
  Span,
  Tone,
  Transcript,
  TranscriptEvent,
  Versions,
} from './types.ts';
