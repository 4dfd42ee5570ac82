import {
  type Arrival,
  advanceShift,
  type Floor,
  nextShiftWake,
  openShift,
  runOutShift,
  type ShiftState,
  shiftIsOver,
  takeShift,
} from '../../src/roleplay/index.ts';
import type { Agent, Kind, Move } from './types.ts';
import { viewOf } from './view.ts';

type Chat = ShiftState['chats'][number];

const waits = ({ talk: { shopper } }: Chat): boolean =>
  !shopper.ended && shopper.waitingSince !== null && shopper.outbox.length === 0;

/** Since when the shopper waits, in shift time. */
const since = ({ openedAt, talk }: Chat): number => openedAt + (talk.shopper.waitingSince ?? 0);

function make(floor: Floor, state: ShiftState, chat: string, move: Move): ShiftState {
  const at = state.now + move.ms;
  if (move.type === 'wait') return advanceShift(floor, state, at);
  const input =
    move.type === 'say'
      ? ({ type: 'message', at, text: move.text } as const)
      : ({ type: 'action', at, action: move.action } as const);
  return takeShift(floor, state, chat, input);
}

/** Lets one agent, with one pair of hands, serve a whole shift: whoever waits longest is answered first, one after the other. */
export function serveShift(floor: Floor, arrivals: readonly Arrival[], kind: Kind): ShiftState {
  const agents = new Map<string, Agent>();
  const passed = new Map<string, number>();
  let state = openShift(floor, arrivals);
  while (!shiftIsOver(state)) {
    const chat = state.chats
      .filter((c) => waits(c) && passed.get(c.id) !== c.talk.events.length)
      .sort((a, b) => since(a) - since(b))[0];
    const arrival = arrivals.find((a) => a.chat === chat?.id);
    if (!chat || !arrival) {
      const due = nextShiftWake(floor, state);
      if (due === null) break;
      state = advanceShift(floor, state, due);
      continue;
    }
    const agent = agents.get(chat.id) ?? kind.begin(arrival.seed);
    agents.set(chat.id, agent);
    const moves = agent(viewOf(floor.worldOf(arrival), chat.talk));
    passed.set(chat.id, chat.talk.events.length);
    state = moves.reduce((s, move) => make(floor, s, chat.id, move), state);
  }
  return runOutShift(floor, state);
}
