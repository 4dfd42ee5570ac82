import type { SearchKind } from './document.ts';
import type { Answer } from './engine.ts';
import { excerpt, type Marked, mark, needlesOf } from './excerpt.ts';
import type { Hit } from './rank.ts';

/** A hit as it is shown. */
export interface ShownHit extends Hit {
  title: Marked;
  /** The sentence of summary or body that fits best; without text where there is none. */
  sentence: Marked;
}

/** Hits of one kind, the best first. */
export interface Group {
  kind: SearchKind;
  hits: ShownHit[];
  /** How many more of the kind were found than are shown. */
  more: number;
}

/** Hits grouped by kind; the group with the best hit comes first. `each`: at most so many a group are shown, and only in those is looked for the sentence. */
export function groupHits({ query, hits }: Answer, each: number): Group[] {
  const needles = needlesOf(query);
  const show = (hit: Hit): ShownHit => ({
    ...hit,
    title: mark(hit.entry.title, needles),
    sentence: excerpt([hit.entry.summary, ...hit.entry.body].filter(Boolean), needles),
  });
  const groups = new Map<SearchKind, Hit[]>();
  for (const hit of hits) groups.set(hit.entry.kind, [...(groups.get(hit.entry.kind) ?? []), hit]);
  return [...groups].map(([kind, all]) => ({
    kind,
    hits: all.slice(0, each).map(show),
    more: Math.max(0, all.length - each),
  }));
}
