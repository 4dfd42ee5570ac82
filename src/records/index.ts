export { type Backup, makeBackup, type Preview, previewBackup } from './backup.ts';
export {
  allowedMs,
  nextShiftAt,
  type SeriesShift,
  type SeriesState,
  seriesOf,
} from './certification.ts';
export { brokenLinks, type Hash, hashOf } from './chain.ts';
export { type Read, readEvent } from './codec.ts';
export { eventsOf, fold, learnersIn, lostBuyers, unfinished, unfinishedShift } from './journal.ts';
export { type Keeper, type KeeperOptions, type Kept, openKeeper } from './keeper.ts';
export { isOwnCase, ownCaseId, ownIn } from './own.ts';
export { browserHash, type JournalStore, memoryStore, openIndexedStore } from './storage.ts';
export { type Hold, holdWriting, type TabRole } from './tabs.ts';
export type {
  Body,
  Conversation,
  Dispute,
  HintKind,
  Journal,
  JournalEvent,
  KeptInput,
  Learner,
  Own,
  SeriesRecord,
  ShiftPace,
  ShiftRecord,
} from './types.ts';
export { NOTE_LENGTH } from './types.ts';
