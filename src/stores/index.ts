export { disputeReading, withdrawDispute } from './disputes.ts';
export { forgetDrill, keepDrill, rememberDrill, rememberedDrill, rememberedTool } from './drills.ts';
export { $faq, editFaq, noteFaq, removeFaq, restoreFaq } from './faq.ts';
export { fileProblem, logLoss } from './forms.ts';
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
export {
  CAPSTONE,
  closeMarketWeek,
  finishMarketRun,
  forgetWeek,
  openMarketRun,
  readMarketWeek,
  rememberedWeek,
  rememberWeek,
} from './market.ts';
export { $own, $ownTitles, keepOwn, ownCase, ownShop, removeOwn } from './own.ts';
export { $phrases, keepPhrases } from './phrases.ts';
export { handInPlan, writePlan } from './plan.ts';
export {
  $remarks,
  remarkDraft,
  remarkName,
  rememberRemarkDraft,
  rememberRemarkName,
  removeRemark,
  takeInFeedback,
  writeRemark,
} from './remarks.ts';
export { rememberSingleKey, wantsSingleKey } from './remembered.ts';
export { handInPaper, keepPaperAnswer, keepQuiz, newSeed, startPaper } from './theory.ts';
export { fileDay, gradeCard, openDay, signSheet, tickItem, untickItem } from './week.ts';
export { rememberedWords, rememberWords } from './words.ts';
