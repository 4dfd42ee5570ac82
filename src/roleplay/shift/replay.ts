import type { AgentInput } from '../conversation.ts';
import { advanceShift, nextShiftWake, openShift, skipToArrival, takeShift } from './run.ts';
import type { Arrival, Floor, ShiftState } from './types.ts';

/** An input to one chat; its `at` is that conversation's own time. */
export interface ChatInput {
  chat: string;
  input: AgentInput;
}

/**
 * Plays the inputs of a shift again. Each knows only its conversation's time, so the next one is always the earliest of the chats that are open;
 * where none of them has anything left, the clock goes on until another opens. At equal versions the shift comes out equal.
 */
export function replayShift(
  floor: Floor,
  arrivals: readonly Arrival[],
  inputs: readonly ChatInput[],
): ShiftState {
  let state = openShift(floor, arrivals);
  const left = [...inputs];
  while (left.length > 0) {
    const due = left
      .map((one, place) => ({ one, place, chat: state.chats.find((c) => c.id === one.chat) }))
      .flatMap(({ one, place, chat }) => (chat ? [{ one, place, at: chat.openedAt + one.input.at }] : []))
      .sort((a, b) => a.at - b.at || a.place - b.place)[0];
    const wake = nextShiftWake(floor, state);
    if (due && (wake === null || due.at <= wake)) {
      left.splice(due.place, 1);
      state = takeShift(floor, state, due.one.chat, { ...due.one.input, at: due.at });
    } else if (wake !== null) {
      state = advanceShift(floor, state, wake);
    } else {
      // The clock stands, and what is left was said to someone who came while others were being answered.
      const later = skipToArrival(floor, state);
      if (later === state) break;
      state = later;
    }
  }
  return state;
}
