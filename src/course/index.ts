export type { Coverage, CoverageRow, CoverageTotal, Way } from './coverage.ts';
export { coverage, isUncovered, WAYS } from './coverage.ts';
export type { Hours, HoursRow, HoursTable } from './hours.ts';
export { hoursTable } from './hours.ts';
export { daysOfStep, lockedDays } from './onboarding.ts';
export type { PlacedTask } from './order.ts';
export { findTask, neighbours, tasksInOrder } from './order.ts';
export { href, reportPath, taskPath, withBase, workbenchPath } from './paths.ts';
