export { checkPlan } from './check-plan.ts';
export type { PlanCheck, PlanNote, Written } from './types.ts';
