export { boardOf } from './board.ts';
export { type FloorFigures, figuresOf } from './figures.ts';
export { type ChatNow, type ChatState, type Happening, happenings, standingAt } from './moment.ts';
export { type Move, movesAfter } from './moves.ts';
export { helpAt, lengthSaid, type Need, type Reason, type ReasonId, readFirst } from './needs.ts';
export type {
  Asked,
  Board,
  BoardChat,
  BoardLine,
  BoardPledge,
  Floor,
  FloorChat,
  Mood,
  Outcome,
  Wait,
} from './types.ts';
