export type { Board, DayState, Missing, StepState } from './board.ts';
export { closedDay, closedShift, isTomorrows, missingFor, weekBoard } from './board.ts';
export { type Kept, metAt, theoryOf } from './met.ts';
export { CARDS_PATH, MENTOR_PATH, READINESS_PATH, type WeekContent, weekPlan } from './plan.ts';
export { type Check, talksOfDay, type WeekReadiness, weekReadiness } from './readiness.ts';
export { continuedSheet, emptySheet, SEEN_NAMES, sheetAsText } from './sheet.ts';
export type { Need, Place, PlanDay, PlanStep, Todo, WeekPlan } from './types.ts';
