export { hardnessOf } from './hardness.ts';
export { planShift, seedInSeries } from './plan.ts';
export { type ChatInput, replayShift } from './replay.ts';
export { knownAs, type Story } from './returns.ts';
export {
  advanceShift,
  nextShiftWake,
  openShift,
  queueOf,
  runOutShift,
  shiftIsOver,
  takeShift,
} from './run.ts';
export { clockStands, standsStill } from './still.ts';
export type { Arrival, Chat, Floor, ShiftState } from './types.ts';
