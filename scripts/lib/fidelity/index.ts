export { count, linesOf, type Played, repetition, turnsOf } from './count.ts';
export { MIX, playMix, playShifts } from './play.ts';
