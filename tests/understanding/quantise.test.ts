import { expect, test } from 'vitest';
import { readAscending, readSigned } from '../../src/understanding/model/symbols.ts';
import { quantiseRegression } from '../../src/understanding/train/quantise.ts';

/** A natural unit is sixteen units of the sum, a step two of them. */
const STEPS = 1 / 8;
const ACTS = 8;

/** What is committed of rows of weights in steps, act by act: the weights that are kept. */
function kept(rows: readonly number[][]): number[][] {
  const table = Float32Array.from(rows.flatMap((row) => row.map((steps) => steps * STEPS)));
  const committed = quantiseRegression({
    base: new Float32Array(ACTS),
    table,
    rows: new Map(rows.map((_, index) => [index * 3, index])),
  });
  return committed.values.map((values, act) => {
    const places = readAscending(committed.places[act] ?? '');
    expect(places).toHaveLength(values.length);
    return [...readSigned(values)];
  });
}

test('what a bucket of few acts says faintly is left out', () => {
  expect(kept([[1, 2, -2, -3, 0, 0, 0, 0]])).toEqual([[], [2], [], [-3], [], [], [], []]);
});

test('a bucket of which nothing is left is left out itself', () => {
  expect(kept([[1, -1, 0, 0, 0, 0, 0, 0]]).flat()).toEqual([]);
});

test('a bucket of many acts keeps all that it says', () => {
  expect(kept([[1, 1, -1, -2, 1, 2, 3, 0]])).toEqual([[1], [1], [-1], [-2], [1], [2], [3], []]);
});
