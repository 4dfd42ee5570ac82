import { BUCKETS, featuresOf, stretchFeatures } from './features.ts';
import { readAscending, readSigned } from './symbols.ts';

/** The weights of the logistic regression as committed. */
export interface SparseWeights {
  /** The buckets that have weights, in groups by how many acts they weigh for, few first; ascending in each group. See `writeAscending`. */
  buckets: string[];
  /** For each act, which of these buckets (by place) weigh for it, ascending. */
  places: string[];
  /** For each act, their weights, in steps of `step`. */
  values: string[];
  /** Units of the sum in one step. */
  step: number;
  /** Where the sum of each act begins, in units. */
  base: number[];
}

/** The same, laid out for summing. */
export interface Sparse {
  /** Row of each bucket, from 1; 0 for a bucket without weights. */
  rowOf: Uint16Array;
  /** `table[row * acts + act]`, in steps. */
  table: Int8Array;
  weights: SparseWeights;
}

/** Lays committed weights out. */
export const openSparse = (weights: SparseWeights): Sparse => {
  const acts = weights.base.length;
  const buckets = weights.buckets.flatMap(readAscending);
  const rowOf = new Uint16Array(BUCKETS);
  for (const [index, bucket] of buckets.entries()) rowOf[bucket] = index + 1;
  const table = new Int8Array((buckets.length + 1) * acts);
  for (let act = 0; act < acts; act++) {
    const values = readSigned(weights.values[act] ?? '');
    for (const [index, place] of readAscending(weights.places[act] ?? '').entries()) {
      table[(place + 1) * acts + act] = values[index] ?? 0;
    }
  }
  return { rowOf, table, weights };
};

/** The sum of every act, in units, for a message (plain text) after the shopper's last one. */
export const sparseSums = (sparse: Sparse, text: string, shopper: string): Int32Array => {
  const acts = sparse.weights.base.length;
  const steps = new Int32Array(acts);
  for (const bucket of featuresOf(text, shopper)) {
    const row = sparse.rowOf[bucket] ?? 0;
    if (row === 0) continue;
    for (let act = 0; act < acts; act++)
      steps[act] = (steps[act] ?? 0) + (sparse.table[row * acts + act] ?? 0);
  }
  return steps.map((sum, act) => sum * sparse.weights.step + (sparse.weights.base[act] ?? 0));
};

/** How much the characters of a stretch speak for an act, in steps: what points a reading at its place in the text. */
export const stretchWeight = (sparse: Sparse, act: number, stretch: string): number => {
  const acts = sparse.weights.base.length;
  let sum = 0;
  for (const bucket of stretchFeatures(stretch)) {
    const row = sparse.rowOf[bucket] ?? 0;
    if (row > 0) sum += sparse.table[row * acts + act] ?? 0;
  }
  return sum;
};
