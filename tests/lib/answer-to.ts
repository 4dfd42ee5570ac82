import type { Setting } from '../../scripts/lib/world.ts';
import { open, settle } from '../../src/roleplay/index.ts';
import { playMove, saidBy } from './play.ts';

/** What the shopper says to the last of these messages, each sent once it has answered the one before. */
export function answerTo(setting: Setting, moves: readonly string[], seed: number): string {
  const { world } = setting;
  let talk = settle(world, open(world, seed));
  let before = 0;
  for (const move of moves) {
    before = saidBy(talk).length;
    talk = playMove(setting, talk, move);
  }
  return saidBy(talk).slice(before).join(' ');
}
