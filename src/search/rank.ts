import type { SearchDocument, SearchKind } from './document.ts';
import type { Query } from './query.ts';
import { type Searched, scoresOf } from './score.ts';

/** One thing found. */
export interface Hit {
  entry: SearchDocument;
  score: number;
}

/** At most so many hits; nobody reads on further. */
const MOST = 40;
/** So many of each kind are among them all the same: a word of which the lessons are full must not hide the one card on it. */
const OF_EACH_KIND = 3;
/** A lesson explains what a question only asks after; where they match alike, what explains stands first. */
const KIND: Record<SearchKind, number> = {
  lesson: 1.1,
  norm: 1,
  rule: 0.95,
  template: 0.95,
  term: 0.8,
  transcript: 0.8,
  drill: 0.9,
  week: 0.95,
  shopper: 0.95,
  shift: 0.95,
  question: 0.7,
  place: 1,
};

/** Words by which somebody asks for one kind of thing, and how much more it counts then. */
const NAMED: Partial<Record<SearchKind, RegExp>> = {
  drill: /练习/,
  template: /模板|话术/,
  transcript: /案例/,
  rule: /规则/,
  term: /术语/,
  shift: /班$/,
  week: /新人/,
};
const AS_NAMED = 1.6;

/** Ranks the documents: what holds all that is wanted before what holds some of it. Equal scores keep the order of the documents. */
export function rank(query: Query, searched: Searched): Hit[] {
  const perWant = query.wants.map((want) => scoresOf(want, searched));
  const typed = query.wants.map(({ forms }) => forms[0]?.text ?? '').join(' ');
  const all = new Set(perWant.flatMap((scores) => [...scores.keys()]));
  const ranked = [...all].flatMap((at) => {
    const entry = searched.documents[at];
    if (!entry) return [];
    const kind = KIND[entry.kind] * (NAMED[entry.kind]?.test(typed) ? AS_NAMED : 1);
    const found = perWant.filter((scores) => scores.has(at)).length;
    const sum = perWant.reduce((total, scores) => total + (scores.get(at) ?? 0), 0);
    return [{ at, entry, score: (kind * sum * found) / query.wants.length }];
  });
  const seen = new Map<SearchKind, number>();
  return ranked
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .filter(({ entry: { kind } }, place) => {
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return place < MOST || before < OF_EACH_KIND;
    })
    .map(({ entry, score }) => ({ entry, score }));
}
