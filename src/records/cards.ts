import { spaced } from './spacing.ts';
import { recalledIn } from './week-rules.ts';
import type { WeekRecord } from './week-types.ts';

/** How the cards of a shop stand. */
export interface CardsState {
  /** Ids of what should be looked at now: what is due, the longest due first, then what was never turned. */
  now: string[];
  /** How many of those were never turned. */
  fresh: number;
  /** When the next one comes back, ms since 1970; none where something is to be looked at now. */
  next: number | null;
  /** How many were recalled at least once. */
  known: number;
}

/** The cards of a shop's products (`ids`, in the order of the shelf) at `now`, ms since 1970. */
export function cardsOf(
  { cards }: Pick<WeekRecord, 'cards'>,
  shop: string,
  ids: readonly string[],
  { now, retention }: { now: number; retention: number },
): CardsState {
  const own = cards.filter((c) => c.shop === shop && ids.includes(c.product));
  const asked = own.map(({ product, time, grade }) => ({
    id: product,
    at: Date.parse(time),
    recall: grade,
  }));
  const schedule = spaced(asked, retention);
  const due = schedule.filter((s) => s.at <= now).map((s) => s.id);
  const fresh = ids.filter((id) => !schedule.some((s) => s.id === id));
  const todo = [...due, ...fresh];
  return {
    now: todo,
    fresh: fresh.length,
    next: todo.length > 0 ? null : (schedule[0]?.at ?? null),
    known: recalledIn({ cards: own }, shop, ids).length,
  };
}
