import type { SearchDocument, SearchKind } from './document.ts';
import { excerpt, type Marked, mark } from './excerpt.ts';
import { searchTexts } from './full-text.ts';
import type { TitleIndex } from './lunr-index.ts';
import type { Form, Query, Want } from './query.ts';

/** One thing found. */
export interface Hit {
  entry: SearchDocument;
  score: number;
  title: Marked;
  /** The sentence of summary or body that fits best; without text where there is none. */
  sentence: Marked;
}

/** What ranking looks at; texts are plain, by the number of their entry. */
export interface Searched {
  documents: readonly SearchDocument[];
  index: TitleIndex;
  titles: readonly string[];
  bodies: readonly string[];
}

/** At most so many hits; nobody reads on further. */
const MOST = 40;
/** What a find weighs beside lunr's score of the title. */
const TITLE_IS = 30;
const TITLE_BEGINS = 10;
const TITLE_HOLDS = 8;
const BODY = 14;
/** A lesson explains what a question only asks after; where they match alike, what explains stands first. */
const KIND: Record<SearchKind, number> = {
  lesson: 1.1,
  norm: 1,
  week: 0.95,
  shopper: 0.95,
  shift: 0.95,
  question: 0.8,
  place: 1,
};

function titleBonus(title: string, forms: readonly Form[]): number {
  let best = 0;
  for (const { text, weight } of forms) {
    const whole = title === text ? TITLE_IS : title.startsWith(text) ? TITLE_BEGINS : 0;
    const bonus = weight * (whole || (text.length > 1 && title.includes(text) ? TITLE_HOLDS : 0));
    if (bonus > best) best = bonus;
  }
  return best;
}

function scoresOf({ forms }: Want, { index, titles, bodies }: Searched): Map<number, number> {
  const inTitles = index(forms);
  const inBodies = searchTexts(forms, bodies);
  const scores = new Map<number, number>();
  for (const at of new Set([...inTitles.keys(), ...inBodies.keys()])) {
    const bonus = inTitles.has(at) ? titleBonus(titles[at] ?? '', forms) : 0;
    scores.set(at, (inTitles.get(at) ?? 0) + bonus + BODY * (inBodies.get(at) ?? 0));
  }
  return scores;
}

/** Ranks the documents: what holds all that is wanted before what holds some of it. Equal scores keep the order of the documents. */
export function rank(query: Query, searched: Searched): Hit[] {
  const perWant = query.wants.map((want) => scoresOf(want, searched));
  const all = new Set(perWant.flatMap((scores) => [...scores.keys()]));
  const ranked = [...all].flatMap((at) => {
    const entry = searched.documents[at];
    if (!entry) return [];
    const found = perWant.filter((scores) => scores.has(at)).length;
    const sum = perWant.reduce((total, scores) => total + (scores.get(at) ?? 0), 0);
    return [{ at, entry, score: (KIND[entry.kind] * sum * found) / query.wants.length }];
  });
  return ranked
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST)
    .map(({ entry, score }) => ({
      entry,
      score,
      title: mark(entry.title, query),
      sentence: excerpt([entry.summary, ...entry.body].filter(Boolean), query),
    }));
}
