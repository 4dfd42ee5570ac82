import type { SearchKind } from './document.ts';
import type { Hit } from './rank.ts';

/** Hits of one kind, the best first. */
export interface Group {
  kind: SearchKind;
  hits: Hit[];
  /** How many more of the kind were found than are shown. */
  more: number;
}

/** Hits grouped by kind; the group with the best hit comes first. `each`: at most so many a group. */
export function groupHits(hits: readonly Hit[], each: number): Group[] {
  const groups = new Map<SearchKind, Hit[]>();
  for (const hit of hits) groups.set(hit.entry.kind, [...(groups.get(hit.entry.kind) ?? []), hit]);
  return [...groups].map(([kind, all]) => ({
    kind,
    hits: all.slice(0, each),
    more: Math.max(0, all.length - each),
  }));
}
