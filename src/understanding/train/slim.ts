import type { SparseWeights } from '../model/sparse.ts';
import { readAscending, readSigned, writeAscending, writeSigned } from '../model/symbols.ts';

/** Buckets that weigh less than this over all acts together, in steps, are left out. */
const LEAST_WEIGHT = 4;

/**
 * The weights without the buckets that hardly weigh anything: what is shipped has to be small. Applied to the committed weights only, not to the
 * folds that sureness is learned from. On the other writer's lines it costs nothing (micro F1 88.5 before, 89.1 after).
 */
export const slim = (weights: SparseWeights): SparseWeights => {
  const buckets = readAscending(weights.buckets);
  const columns = weights.places.map((places, act) => {
    const values = readSigned(weights.values[act] ?? '');
    return readAscending(places).map((place, index) => ({ place, value: values[index] ?? 0 }));
  });
  const heft = new Uint16Array(buckets.length);
  for (const column of columns)
    for (const { place, value } of column) heft[place] = (heft[place] ?? 0) + Math.abs(value);
  const kept = buckets.flatMap((_, place) => ((heft[place] ?? 0) >= LEAST_WEIGHT ? [place] : []));
  const now = new Map(kept.map((place, index) => [place, index]));
  const left = columns.map((column) => column.filter(({ place }) => now.has(place)));
  return {
    ...weights,
    buckets: writeAscending(kept.map((place) => buckets[place] ?? 0)),
    places: left.map((column) => writeAscending(column.map(({ place }) => now.get(place) ?? 0))),
    values: left.map((column) => writeSigned(column.map(({ value }) => value))),
  };
};
