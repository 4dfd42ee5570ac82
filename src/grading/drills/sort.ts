import { drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import type { DrillPart } from '../../schemas/index.ts';
import type { ItemMark, Note } from '../theory/index.ts';

type Sort = Extract<DrillPart, { kind: 'sort' }>;

/** Items in the order drawn; bins as they were written. */
export const showSort = ({ items, bins }: Sort, id: string, seed: number) => ({
  kind: 'sort' as const,
  items: shuffled(items, drawFrom(seedOf(seed, id))).map((item) => ({ id: item.id, text: item.text })),
  bins: bins.map((bin) => ({ id: bin.id, text: bin.title })),
});

/** A point for each item in its bin. `chosen` is item's id to bin's id. */
export function markSort({ items, bins }: Sort, chosen: Readonly<Record<string, string>>): ItemMark {
  const titleOf = (id: string | undefined) => bins.find((bin) => bin.id === id)?.title;
  const notes = items.map(({ id, text, bin, why }): Note => {
    const own = titleOf(chosen[id]);
    const right = titleOf(bin) ?? bin;
    if (own === undefined) return { verdict: 'missed', about: `${text} — ${right}`, why };
    if (chosen[id] === bin) return { verdict: 'right', about: `${text} — ${right}`, why };
    return { verdict: 'wrong', about: `${text} — ${own}`, why: `应当放进“${right}”：${why}` };
  });
  return {
    points: notes.filter((n) => n.verdict === 'right').length,
    of: items.length,
    notes,
    key: items.map(({ text, bin }) => `${text} — ${titleOf(bin) ?? bin}`).join('；'),
  };
}
