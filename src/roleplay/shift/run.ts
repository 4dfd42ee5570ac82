import type { Earlier } from '../../transcript/index.ts';
import { nextWake } from '../clock.ts';
import { type AgentInput, advance, open, take } from '../conversation.ts';
import { clockStands, standsStill } from './still.ts';
import type { Arrival, Chat, Floor, ShiftState } from './types.ts';

/** A shift at its first moment: the first shopper is already there. */
export function openShift(floor: Floor, arrivals: readonly Arrival[]): ShiftState {
  return advanceShift(floor, { now: 0, arrivals, chats: [], lost: [] }, 0);
}

const isOpen = (chat: Chat) => !chat.talk.shopper.ended;

/** Those who have come and wait for a free place, in the order of coming. */
export function queueOf(state: ShiftState): Arrival[] {
  const gone = new Set([...state.chats.map((c) => c.id), ...state.lost.map((l) => l.chat)]);
  return state.arrivals.filter((a) => a.at <= state.now && !gone.has(a.chat));
}

const arrivalOf = (state: ShiftState, chat: string) => state.arrivals.find((a) => a.chat === chat);

/** When something happens next by itself; null when everybody has gone, or while the clock stands. */
export function nextShiftWake(floor: Floor, state: ShiftState): number | null {
  if (clockStands(floor, state)) return null;
  const ofChats = state.chats.filter(isOpen).flatMap((chat) => {
    if (standsStill(floor, chat)) return [];
    const arrival = arrivalOf(state, chat.id);
    const due = arrival ? nextWake(floor.worldOf(arrival), chat.talk.shopper) : null;
    return due === null ? [] : [chat.openedAt + due];
  });
  const coming = state.arrivals.filter((a) => a.at > state.now).map((a) => a.at);
  const giveUp = floor.untimed ? [] : queueOf(state).map((a) => givesUpAt(floor, a));
  const times = [...ofChats, ...coming, ...giveUp];
  return times.length > 0 ? Math.max(state.now, Math.min(...times)) : null;
}

/** Who stands in the queue goes after as long as it would wait for an answer. */
function givesUpAt(floor: Floor, arrival: Arrival): number {
  return arrival.at + floor.worldOf(arrival).persona.waits.leave * 1000;
}

/** What somebody who comes back remembers: nothing where the earlier chat never opened or is still going on. */
function earlierOf(chats: readonly Chat[], { returns }: Arrival): Earlier | undefined {
  const before = chats.find((c) => c.id === returns?.chat)?.talk.shopper;
  if (!before?.ended) return undefined;
  const promised = before.promises.at(-1);
  return { paid: before.paid, ...(before.paid && promised ? { promised } : {}) };
}

/** Lets the queue move at this moment: some give up, and free places are taken in the order of coming. */
function moveQueue(floor: Floor, state: ShiftState): ShiftState {
  const { now } = state;
  const tired = floor.untimed ? [] : queueOf(state).filter((a) => givesUpAt(floor, a) <= now);
  let next: ShiftState = {
    ...state,
    lost: [...state.lost, ...tired.map((a) => ({ chat: a.chat, at: now }))],
  };
  for (const arrival of queueOf(next)) {
    if (next.chats.filter(isOpen).length >= floor.atOnce) break;
    const talk = open(floor.worldOf(arrival), arrival.seed, earlierOf(next.chats, arrival));
    next = { ...next, chats: [...next.chats, { id: arrival.chat, openedAt: now, talk }] };
  }
  return next;
}

/** Lets every chat's clock run to the shift's moment; one that stands still begins so much later instead, so that its own time does not move. */
function runChats(floor: Floor, state: ShiftState): ShiftState {
  const chats = state.chats.map((chat) => {
    const arrival = arrivalOf(state, chat.id);
    if (!arrival || !isOpen(chat)) return chat;
    if (standsStill(floor, chat)) return { ...chat, openedAt: state.now - chat.talk.shopper.now };
    return { ...chat, talk: advance(floor.worldOf(arrival), chat.talk, state.now - chat.openedAt) };
  });
  return { ...state, chats };
}

/** Lets the shift's clock run to `at`, or to where it stands: shoppers come, queue, write, wait and go. Time never runs backwards. */
export function advanceShift(floor: Floor, from: ShiftState, at: number): ShiftState {
  const end = Math.max(at, from.now);
  let state = moveQueue(floor, runChats(floor, from));
  for (let due = nextShiftWake(floor, state); due !== null && due <= end; due = nextShiftWake(floor, state)) {
    state = moveQueue(floor, runChats(floor, { ...state, now: due }));
  }
  return clockStands(floor, state) ? state : runChats(floor, { ...state, now: end });
}

/** Lets the next who is to come do so now, also while the clock stands; the same where nobody is to come. */
export function skipToArrival(floor: Floor, from: ShiftState): ShiftState {
  const coming = from.arrivals.filter((a) => a.at > from.now).map((a) => a.at);
  if (coming.length === 0) return from;
  return moveQueue(floor, runChats(floor, { ...from, now: Math.min(...coming) }));
}

/** Takes an input to one chat at a moment of shift time. Inputs to chats that are not open are passed over. */
export function takeShift(floor: Floor, from: ShiftState, chatId: string, input: AgentInput): ShiftState {
  const ready = advanceShift(floor, from, input.at);
  const chat = ready.chats.find((c) => c.id === chatId);
  const arrival = arrivalOf(ready, chatId);
  if (!chat || !arrival || !isOpen(chat)) return ready;
  const own = { ...input, at: ready.now - chat.openedAt };
  const talk = take(floor.worldOf(arrival), chat.talk, own);
  const chats = ready.chats.map((c) => (c.id === chatId ? { ...c, talk } : c));
  return moveQueue(floor, { ...ready, chats });
}

/** Whether everybody has come and gone. */
export function shiftIsOver(state: ShiftState): boolean {
  return (
    state.chats.every((c) => !isOpen(c)) && state.chats.length + state.lost.length === state.arrivals.length
  );
}

/** Lets the clock run until everybody has gone, with nobody at the desk. */
export function runOutShift(floor: Floor, from: ShiftState): ShiftState {
  let state = from;
  for (let due = nextShiftWake(floor, state); due !== null; due = nextShiftWake(floor, state))
    state = advanceShift(floor, state, due);
  return state;
}
