import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';

/** How well something was known when it was asked for. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

const RATINGS: Record<Recall, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Something was asked for at a moment, ms since 1970. */
export interface Asked {
  id: string;
  at: number;
  recall: Recall;
}

/** When something should come back, ms since 1970, and how often it has been asked for. */
export interface Spaced {
  id: string;
  at: number;
  times: number;
}

/**
 * When each thing comes back, the one due first first, spaced by FSRS so that it is still known with `retention` per cent when it does. Whole days, no
 * chance: the same answers give the same days.
 */
export function spaced(asked: readonly Asked[], retention: number): Spaced[] {
  const scheduler = fsrs({
    enable_fuzz: false,
    enable_short_term: false,
    request_retention: retention / 100,
  });
  const cards = new Map<string, { card: Card; times: number }>();
  for (const { id, at, recall } of [...asked].sort((a, b) => a.at - b.at)) {
    const known = cards.get(id);
    const when = new Date(at);
    const { card } = scheduler.next(known?.card ?? createEmptyCard(when), when, RATINGS[recall]);
    cards.set(id, { card, times: (known?.times ?? 0) + 1 });
  }
  return [...cards]
    .map(([id, { card, times }]) => ({ id, at: card.due.getTime(), times }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
