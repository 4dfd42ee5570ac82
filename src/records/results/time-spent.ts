import type { Conversation, Journal } from '../types.ts';

/** How long was practised, ms. Only what the journal can tell: time at the desk, pauses left out. */
export interface TimeSpent {
  /** Conversations outside shifts. */
  single: number;
  /** Shifts: their own clock, not the sum of chats that ran side by side. */
  shifts: number;
}

/** Conversation time until the last thing that happened. */
const lengthOf = ({ transcript, inputs }: Conversation) =>
  Math.max(0, transcript?.events.at(-1)?.at ?? 0, ...inputs.map((i) => i.at));

/** How long was really practised: of a fork only what came after the place where it went on; nothing where that is not known. */
function practised(conversation: Conversation, all: readonly Conversation[]): number {
  const { forkOf } = conversation;
  if (!forkOf) return lengthOf(conversation);
  const origin = all.find((c) => c.id === forkOf.conversation)?.transcript;
  const from = origin?.events[forkOf.at - 1]?.at;
  return from === undefined ? 0 : Math.max(0, lengthOf(conversation) - from);
}

/** A teaching hour 学时, ms. */
export const TEACHING_HOUR = 45 * 60_000;

/** How long the one whose journal it is has practised at the desk. */
export function timeSpent({ conversations, shifts }: Pick<Journal, 'conversations' | 'shifts'>): TimeSpent {
  const single = conversations.filter((c) => c.shift === undefined).map((c) => practised(c, conversations));
  const each = shifts.map((shift) => {
    const own = conversations.filter((c) => c.shift === shift.id);
    const moments = own.flatMap((c) => c.inputs.flatMap((i) => i.shiftAt ?? []));
    return moments.length > 0 ? Math.max(...moments) : Math.max(0, ...own.map(lengthOf));
  });
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return { single: sum(single), shifts: sum(each) };
}
