import { type AgentInput, type Conversation, open, runOut, settle, take } from '../../src/roleplay/index.ts';
import type { Case } from '../../src/schemas/index.ts';
import type { Setting } from './world.ts';

/** One line of a scripted agent, as cases hold them. */
export type Move = Case['plays']['good'][number];

const MS_A_CHARACTER = 500;

/** The input a move makes at a moment, ms. */
export function inputOf(move: Move, at: number): AgentInput {
  if (typeof move === 'string') return { type: 'message', at, text: move };
  const action = move.item === undefined ? { type: move.action } : { type: move.action, item: move.item };
  return { type: 'action', at, action };
}

/** Plays one move, typed at the usual speed, and lets the shopper write what it is about to write. */
export function playMove({ world }: Pick<Setting, 'world'>, talk: Conversation, move: Move): Conversation {
  const typing = typeof move === 'string' ? move.length * MS_A_CHARACTER : 0;
  return settle(world, take(world, talk, inputOf(move, talk.shopper.now + typing)));
}

/** Plays moves one after the other, then lets the clock run out. */
export function playMoves(setting: Pick<Setting, 'world'>, moves: readonly Move[], seed = 1): Conversation {
  let talk = settle(setting.world, open(setting.world, seed));
  for (const move of moves) {
    if (talk.shopper.ended) break;
    talk = playMove(setting, talk, move);
  }
  return runOut(setting.world, talk);
}
