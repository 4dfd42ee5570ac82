import { createRandom } from '../../../src/understanding/train/random.ts';

/** Two answers to the same question, one of each rater. */
export type Pair = readonly [one: string, other: string];

/** A figure with the ends of its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The share of pairs with the same answer, 0–1; null for no pairs. */
export function exactAgreement(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([one, other]) => one === other).length / pairs.length;
}

/**
 * Cohen's kappa, plain (every difference weighs the same): (observed − chance) ÷ (1 − chance), chance from each rater's own shares.
 * Null for no pairs, and where both raters always gave one and the same answer: chance alone then agrees fully and nothing can be told.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function kappa(pairs: readonly Pair[]): number | null {
  const observed = exactAgreement(pairs);
  if (observed === null) return null;
  const answers = new Set(pairs.flat());
  const shareOf = (rater: 0 | 1, answer: string) =>
    pairs.filter((pair) => pair[rater] === answer).length / pairs.length;
  const chance = [...answers].reduce((sum, a) => sum + shareOf(0, a) * shareOf(1, a), 0);
  return answers.size < 2 ? null : (observed - chance) / (1 - chance);
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const lower = values.filter((v) => v < value).length;
    const equal = values.filter((v) => v === value).length;
    return lower + (equal + 1) / 2;
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Spearman's rank correlation of two lists of equal length, ties by mean ranks; null where one list does not vary. */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  const a = ranks(one);
  const b = ranks(other);
  const [ma, mb] = [mean(a), mean(b)];
  const together = a.reduce((sum, v, i) => sum + (v - ma) * ((b[i] ?? 0) - mb), 0);
  const spread = (list: readonly number[], m: number) => list.reduce((sum, v) => sum + (v - m) ** 2, 0);
  const both = Math.sqrt(spread(a, ma) * spread(b, mb));
  return both > 0 ? together / both : null;
}

/** How many samples the interval is taken from. */
const SAMPLES = 1000;
/** 95 %: from the 2.5th to the 97.5th of a hundred. */
const TAIL = 0.025;

/**
 * A figure with its 95 % interval by the percentile bootstrap (B. Efron, 1979): `items` are drawn again with replacement, `SAMPLES` times, and the
 * figure is computed of each sample; the same seed gives the same interval. Items are whole conversations, since marks within one hang together.
 * Null where the figure itself cannot be told.
 */
export function estimate<T>(
  items: readonly T[],
  figure: (items: readonly T[]) => number | null,
  seed: number,
): Estimate | null {
  const value = figure(items);
  if (value === null) return null;
  const random = createRandom(seed);
  const found: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const sample = items.map(() => items[Math.floor(random() * items.length)] as T);
    const again = figure(sample);
    if (again !== null) found.push(again);
  }
  found.sort((x, y) => x - y);
  const at = (share: number) =>
    found[Math.min(found.length - 1, Math.max(0, Math.floor(share * found.length)))] ?? value;
  return { value, low: at(TAIL), high: at(1 - TAIL) };
}
