export { serveOne } from './drive.ts';
export { KINDS } from './kinds.ts';
export { serveShift } from './shift.ts';
export type { Agent, Kind, Line, Move, View } from './types.ts';
