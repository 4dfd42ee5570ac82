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
