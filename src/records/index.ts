export { type AgendaItem, agendaAsText, agendaOf } from './agenda.ts';
export { type Backup, makeBackup, type Preview, previewBackup } from './backup.ts';
export { type CardsState, cardsOf } from './cards.ts';
export {
  allowedMs,
  nextShiftAt,
  type SeriesShift,
  type SeriesState,
  seriesOf,
} from './certification.ts';
export { brokenLinks, type Hash, hashOf } from './chain.ts';
export { type Read, readEvent } from './codec.ts';
export { type DrillDraft, readDrillDraft } from './drill-draft.ts';
export { type EvidenceSetting, evidenceIn } from './evidence.ts';
export { FAQ_LIMITS } from './faq.ts';
export { faqAsText, faqNow, faqProblem, tagsIn } from './faq-text.ts';
export type { FaqEntry, FaqLine, FaqText } from './faq-types.ts';
export { type FeedbackFit, feedbackIn, fitOf } from './feedback.ts';
export { FORM_LENGTH, formProblem, LOSS_NAMES, PROBLEM_NAMES, tally } from './forms.ts';
export { eventsOf, fold, learnersIn, lostIn, unfinished, unfinishedShift } from './journal.ts';
export { type Keeper, type KeeperOptions, type Kept, openKeeper } from './keeper.ts';
export { marketRunsIn } from './market.ts';
export { readMarketDraft, readMarketStep } from './market-codec.ts';
export type { MarketRun, MarketStep } from './market-types.ts';
export { isOwnCase, ownCaseId, ownIn } from './own.ts';
export { PLAN_LENGTH, planIn } from './plan.ts';
export { type ReadinessState, readinessIn, standingIn } from './readiness.ts';
export { type Due, revisionOf } from './revision.ts';
export { dayInChina, type PointsEvent, practiceDays, scoredIn } from './scored.ts';
export { browserHash, type JournalStore, memoryStore, openIndexedStore } from './storage.ts';
export { type Hold, holdWriting, type TabRole } from './tabs.ts';
export { talksIn } from './talks.ts';
export { answeredBefore, deadlineOf, unfinishedPaper } from './theory.ts';
export type {
  PaperRecord,
  PaperResult,
  PaperStart,
  QuizAnswer,
  QuizPlace,
  QuizRecord,
} from './theory-types.ts';
export {
  type PromoForm,
  readToolDraft,
  type SignWork,
  type ToolDraft,
  type ToolId,
  type ToolWork,
} from './tool-draft.ts';
export type {
  Body,
  Conversation,
  Dispute,
  FiledForm,
  ForkOf,
  HintKind,
  Journal,
  JournalEvent,
  KeptInput,
  Learner,
  LossForm,
  Own,
  OwnPhrase,
  ProblemForm,
  SeriesRecord,
  ShiftPace,
  ShiftRecord,
} from './types.ts';
export { NOTE_LENGTH } from './types.ts';
export { NO_WEEK, WEEK_LIMITS } from './week.ts';
export { cardsKnownAt, DAY_FORM_NAMES, openingProblem } from './week-rules.ts';
export type {
  CardGrade,
  DayForm,
  DayOpened,
  GradedCard,
  SheetMark,
  SheetSigned,
  WeekRecord,
} from './week-types.ts';
export { type OwnWords, readWords, WORD_LIMITS, wordProblem, wordsChanged } from './words.ts';
