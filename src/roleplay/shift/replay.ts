import type { AgentInput } from '../conversation.ts';
import { advanceShift, nextShiftWake, openShift, takeShift } from './run.ts';
import type { Arrival, Floor, ShiftState } from './types.ts';

/** An input to one chat; its `at` is that conversation's own time. */
export interface ChatInput {
  chat: string;
  input: AgentInput;
  /** When it was made, milliseconds of shift time. Absent in earlier records. */
  when?: number;
}

type Queues = Map<string, (ChatInput & { place: number })[]>;

/** The inputs of each chat in their order, latest last; each knows its place among all. */
function queues(inputs: readonly ChatInput[]): Queues {
  const found: Queues = new Map();
  inputs.forEach((one, place) => {
    const queue = found.get(one.chat) ?? [];
    queue.push({ ...one, place });
    found.set(one.chat, queue);
  });
  return found;
}

/** Takes away the first input of a chat. */
function drop(left: Queues, chat: string): void {
  const rest = left.get(chat)?.slice(1) ?? [];
  if (rest.length > 0) left.set(chat, rest);
  else left.delete(chat);
}

/** Plays inputs of which each knows its moment in the shift; it is exact also where clocks stood still. */
function replayInOrder(
  floor: Floor,
  arrivals: readonly Arrival[],
  inputs: readonly Required<ChatInput>[],
): ShiftState {
  return [...inputs]
    .sort((a, b) => a.when - b.when)
    .reduce(
      (state, { chat, input, when }) => takeShift(floor, state, chat, { ...input, at: when }),
      openShift(floor, arrivals),
    );
}

const knowsWhen = (one: ChatInput): one is Required<ChatInput> => one.when !== undefined;

/**
 * Plays the inputs of a shift again. Those of earlier records know only their conversation's time, so the next one is always the earliest of the chats that are open;
 * where none of them has anything left, the clock goes on until another opens. At equal versions the shift comes out equal.
 */
export function replayShift(
  floor: Floor,
  arrivals: readonly Arrival[],
  inputs: readonly ChatInput[],
): ShiftState {
  if (inputs.every(knowsWhen)) return replayInOrder(floor, arrivals, inputs);
  let state = openShift(floor, arrivals);
  const left = queues(inputs);
  while (left.size > 0) {
    const due = [...left.values()]
      .flatMap(([one]) => {
        const chat = state.chats.find((c) => c.id === one?.chat);
        return one && chat ? [{ ...one, at: chat.openedAt + one.input.at }] : [];
      })
      .sort((a, b) => a.at - b.at || a.place - b.place)[0];
    const wake = nextShiftWake(floor, state);
    if (due && (wake === null || due.at <= wake)) {
      drop(left, due.chat);
      state = takeShift(floor, state, due.chat, { ...due.input, at: due.at });
    } else if (wake !== null) {
      state = advanceShift(floor, state, wake);
    } else {
      break;
    }
  }
  return state;
}
