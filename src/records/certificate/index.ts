export { certificateBoard, inOrder } from './certificate.ts';
export { type Checked, checkCode, type Looked, type Misfit } from './check.ts';
export { type CodeFault, type CodeParts, codeOf, FIGURES, type FigureId, readCode } from './code.ts';
export { type Replayed, replayTalk } from './replay.ts';
export type {
  Certificate,
  CertificateBoard,
  CertificateSetting,
  CodeVersions,
  PaperHandedIn,
  SeriesJudged,
} from './types.ts';
export { fitsOverall, type ReplayedTalk, type ReplayTally, tallyReplays } from './verdict.ts';
