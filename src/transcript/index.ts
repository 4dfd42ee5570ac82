export type {
  ActFound,
  Action,
  Claim,
  Insight,
  IssuedMark,
  Reading,
  Span,
  Tone,
  Transcript,
  TranscriptEvent,
  Versions,
} from './types.ts';
export { type Parsed, parseTranscript } from './codec.ts';
