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

/** A teaching hour 学时, ms. */
export const TEACHING_HOUR = 45 * 60_000;

/** How long the one whose journal it is has practised at the desk. */
export function timeSpent({ conversations, shifts }: Pick<Journal, 'conversations' | 'shifts'>): TimeSpent {
  const single = conversations.filter((c) => c.shift === undefined).map(lengthOf);
  const each = shifts.map((shift) => {
    const own = conversations.filter((c) => c.shift === shift.id);
    const moments = own.flatMap((c) => c.inputs.flatMap((i) => i.shiftAt ?? []));
    return moments.length > 0 ? Math.max(...moments) : Math.max(0, ...own.map(lengthOf));
  });
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return { single: sum(single), shifts: sum(each) };
}
