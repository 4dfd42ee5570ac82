import {
  advance,
  type Conversation,
  nextWake,
  open,
  runOut,
  settle,
  take,
  type World,
} from '../../src/roleplay/index.ts';
import type { Kind, Move } from './types.ts';
import { viewOf } from './view.ts';

/** More turns than any conversation needs: an agent and a shopper who never finish are stopped here. */
const MOST_TURNS = 40;

function make(world: World, talk: Conversation, move: Move): Conversation {
  const at = talk.shopper.now + move.ms;
  if (move.type === 'wait') return advance(world, talk, at);
  const input =
    move.type === 'say'
      ? ({ type: 'message', at, text: move.text } as const)
      : ({ type: 'action', at, action: move.action } as const);
  return take(world, talk, input);
}

/** Lets an agent serve one shopper from the first word to the last. */
export function serveOne(world: World, kind: Kind, seed: number): Conversation {
  const agent = kind.begin(seed);
  let talk = settle(world, open(world, seed));
  for (let turn = 0; turn < MOST_TURNS && !talk.shopper.ended; turn++) {
    const moves = agent(viewOf(world, talk));
    const due = nextWake(world, talk.shopper);
    if (moves.length === 0 && due === null) break;
    talk =
      moves.length > 0 ? moves.reduce((t, m) => make(world, t, m), talk) : advance(world, talk, due ?? 0);
    talk = settle(world, talk);
  }
  return runOut(world, talk);
}
