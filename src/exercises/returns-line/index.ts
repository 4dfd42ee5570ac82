export { keepsRule, lineBefore, movedIn, movePerson, moveStep, stationsFor } from './moves.ts';
export { capacityOf, runLine, worth } from './run.ts';
export type { Line, LineRun, Station } from './types.ts';
