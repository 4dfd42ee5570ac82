export { planShift } from './plan.ts';
export {
  advanceShift,
  nextShiftWake,
  openShift,
  queueOf,
  runOutShift,
  shiftIsOver,
  takeShift,
} from './run.ts';
export type { Arrival, Chat, Floor, ShiftState } from './types.ts';
