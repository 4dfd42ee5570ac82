import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Journal } from './types.ts';

/** A question that comes back. */
export interface Due {
  question: string;
  /** When it should come back, ms since 1970. */
  at: number;
  /** How often it has been answered since it went wrong, that time included. */
  times: number;
}

/** One answer as the schedule sees it. */
interface Seen {
  question: string;
  /** ms since 1970. */
  at: number;
  rating: Grade;
}

/** Wrong is forgotten, half right or unsure is hard, right is good. */
function rated(points: number, of: number, unsure: boolean): Grade {
  if (points === 0) return Rating.Again;
  return points < of || unsure ? Rating.Hard : Rating.Good;
}

function seenIn({ quizzes, papers }: Pick<Journal, 'quizzes' | 'papers'>): Seen[] {
  const asked = quizzes.map(({ question, time, points, of, unsure = false }) => ({
    question,
    at: Date.parse(time),
    rating: rated(points, of, unsure),
  }));
  const examined = papers.flatMap(({ result, handedInAt }) =>
    result && handedInAt
      ? result.items.map(({ question, points, of }) => ({
          question,
          at: Date.parse(handedInAt),
          rating: rated(points, of, false),
        }))
      : [],
  );
  return [...asked, ...examined].sort((a, b) => a.at - b.at);
}

/**
 * The questions that come back, the one due first first: those once answered wrongly, half rightly or unsurely, spaced by FSRS so that they are
 * still known with `retention` per cent when they come back. Whole days, no chance: the same journal gives the same days.
 */
export function revisionOf(journal: Pick<Journal, 'quizzes' | 'papers'>, retention: number): Due[] {
  const scheduler = fsrs({
    enable_fuzz: false,
    enable_short_term: false,
    request_retention: retention / 100,
  });
  const cards = new Map<string, { card: Card; times: number }>();
  for (const { question, at, rating } of seenIn(journal)) {
    const known = cards.get(question);
    // What was right and sure from the start does not come back.
    if (!known && rating === Rating.Good) continue;
    const when = new Date(at);
    const { card } = scheduler.next(known?.card ?? createEmptyCard(when), when, rating);
    cards.set(question, { card, times: (known?.times ?? 0) + 1 });
  }
  return [...cards]
    .map(([question, { card, times }]) => ({ question, at: card.due.getTime(), times }))
    .sort((a, b) => a.at - b.at || (a.question < b.question ? -1 : 1));
}
