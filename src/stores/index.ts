export { disputeReading, withdrawDispute } from './disputes.ts';
export {
  $events,
  $journal,
  $kept,
  $learnerId,
  $learners,
  $tabRole,
  chooseLearner,
  newId,
  openJournal,
  refreshJournal,
  takeOver,
} from './journal.ts';
export { $own, $ownTitles, keepOwn, ownCase, ownShop, removeOwn } from './own.ts';
