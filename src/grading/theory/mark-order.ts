import type { Question } from '../../schemas/index.ts';
import type { ItemMark, Note } from './types.ts';

type Ordering = Extract<Question, { kind: 'order' }>;

/** Places of a longest rising run through a list, not necessarily side by side: what need not be moved. */
export function longestRising(places: readonly number[]): number[] {
  const best: number[][] = [];
  places.forEach((place, i) => {
    const before = best
      .slice(0, i)
      .filter((_, j) => (places[j] as number) < place)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, place]);
  });
  return best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/**
 * A point less than there are things; one off for each thing that would have to be moved to put all in order. What is left out or
 * named twice counts as to be moved. The wrong way round earns nothing.
 */
export function markOrder({ items }: Ordering, ids: readonly string[]): ItemMark {
  const places = [...new Set(ids)]
    .map((id) => items.findIndex((item) => item.id === id))
    .filter((p) => p >= 0);
  const kept = longestRising(places);
  // One thing alone always rises: it is right only beside another that follows it rightly.
  const right = kept.length > 1 ? kept : [];
  const answered = ids.length > 0;
  const notes = items.map(({ text, why }, i): Note => {
    const verdict = right.includes(i) ? 'right' : answered ? 'wrong' : 'missed';
    return { verdict, about: `${i + 1}. ${text}`, why };
  });
  return {
    points: Math.max(0, kept.length - 1),
    of: items.length - 1,
    notes,
    key: items.map((item, i) => `${i + 1}. ${item.text}`).join(' → '),
  };
}
