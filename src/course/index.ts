export type { BankItem, LessonParts } from './bank.ts';
export { bankOf, weightsOf } from './bank.ts';
export type { Coverage, CoverageRow, CoverageTotal, FeedTotal, Way } from './coverage.ts';
export { coverage, feedTotals, isOpen, isUncovered, WAYS } from './coverage.ts';
export { type DrillItem, drillItems } from './drills.ts';
export type { Feedback, FeedbackProblem, FeedbackRead } from './feedback.ts';
export { readFeedbackFile } from './feedback.ts';
export { goodsOf } from './goods.ts';
export type { Hours, HoursRow, HoursTable } from './hours.ts';
export { hoursTable } from './hours.ts';
export type { LadderTitles, NextCase, Rung, Tried } from './ladder.ts';
export { levelOf, nextCase, triedIn } from './ladder.ts';
export { type LibraryItem, libraryItems, libraryNeighbours, withPauses } from './library.ts';
export { daysOfStep } from './onboarding.ts';
export type { PlacedTask } from './order.ts';
export { findTask, neighbours, tasksInOrder } from './order.ts';
export type { Known, OwnProblem, OwnRead } from './own.ts';
export { readOwnFile } from './own.ts';
export {
  CAPSTONE_PATH,
  drillPath,
  forkPath,
  href,
  libraryPath,
  reportPath,
  rulePath,
  slidesPath,
  taskPath,
  withBase,
  workbenchPath,
} from './paths.ts';
export { type Teaching, teachingOf } from './teaching.ts';
export { type Piece, templatePieces } from './template-text.ts';
