export { type Branch, branchAt } from './branch.ts';
export { isBusy, localTimeAt, nextWake } from './clock.ts';
export {
  type AgentInput,
  advance,
  type Conversation,
  ENGINE_VERSION,
  inputsOf,
  open,
  replay,
  runOut,
  settle,
  take,
  transcriptOf,
} from './conversation.ts';
export {
  type FidelityFigures,
  type FigureId,
  fidelity,
  isWithin,
  WANTED,
  type Wanted,
} from './fidelity.ts';
export { isGreeting } from './greeting.ts';
export { namedByShopper } from './named.ts';
export {
  type Arrival,
  advanceShift,
  type Chat,
  type ChatInput,
  clockStands,
  type Floor,
  hardnessOf,
  knownAs,
  nextShiftWake,
  openShift,
  planShift,
  queueOf,
  replayShift,
  runOutShift,
  type ShiftState,
  type Story,
  seedInSeries,
  shiftIsOver,
  standsStill,
  takeShift,
} from './shift/index.ts';
export { step } from './step.ts';
export type { Effect, EngineEvent, ShopperState, World } from './types.ts';
