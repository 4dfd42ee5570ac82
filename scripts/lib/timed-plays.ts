import { advance, type Conversation, open, runOut, settle, take } from '../../src/roleplay/index.ts';
import type { Action } from '../../src/transcript/index.ts';
import type { Setting } from './world.ts';

/** What an agent does after so many seconds: a text, a deed at the desk, or nothing. `at once` does not let the shopper answer first. */
export interface TimedMove {
  seconds: number;
  text?: string;
  action?: Action;
  atOnce: boolean;
}

/** One conversation to be played: which case, the seed, and the agent's side. */
export interface TimedPlay {
  id: string;
  case: string;
  seed: number;
  kind: string;
  about: string;
  moves: TimedMove[];
}

const HEAD = /^= (\S+) (\S+) (\d+) (\S+) ?(.*)$/;
const MOVE = /^(\+?)(\d+) (.+)$/;

function readAction(text: string): Action {
  const [type, ...rest] = text.split(' ');
  const fields = Object.fromEntries(
    rest.map((r) => [r.slice(0, r.indexOf('=')), r.slice(r.indexOf('=') + 1)]),
  );
  const { amount, ...words } = fields;
  return {
    type,
    ...words,
    ...(amount === undefined ? {} : { amount: Math.round(Number(amount) * 100) }),
  } as Action;
}

/**
 * Reads plays: `= ID CASE SEED KIND ABOUT`, then a line a move: `SECONDS TEXT`, `SECONDS !type item=… note=…`, `SECONDS ...` to wait;
 * a `+` before the seconds sends it before the shopper can answer what came last. Throws on a line that is none of these.
 */
export function readPlays(text: string): TimedPlay[] {
  const plays: TimedPlay[] = [];
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const head = HEAD.exec(line);
    if (head) {
      const [, id = '', story = '', seed = '1', kind = '', about = ''] = head;
      plays.push({ id, case: story, seed: Number(seed), kind, about, moves: [] });
      continue;
    }
    const move = MOVE.exec(line);
    const play = plays.at(-1);
    if (!move || !play) throw new Error(`not a move: ${line}`);
    const [, plus, seconds, what = ''] = move;
    const timed = { seconds: Number(seconds), atOnce: plus === '+' };
    if (what === '...') play.moves.push(timed);
    else if (what.startsWith('!')) play.moves.push({ ...timed, action: readAction(what.slice(1)) });
    else play.moves.push({ ...timed, text: what });
  }
  return plays;
}

/** Plays one conversation to its end against the real engine. */
export function playTimed({ world }: Pick<Setting, 'world'>, play: TimedPlay): Conversation {
  let talk = settle(world, open(world, play.seed));
  play.moves.forEach((move, i) => {
    if (talk.shopper.ended) return;
    const at = talk.shopper.now + move.seconds * 1000;
    if (move.text !== undefined) talk = take(world, talk, { type: 'message', at, text: move.text });
    else if (move.action) talk = take(world, talk, { type: 'action', at, action: move.action });
    else talk = advance(world, talk, at);
    if (!play.moves[i + 1]?.atOnce) talk = settle(world, talk);
  });
  return runOut(world, talk);
}
