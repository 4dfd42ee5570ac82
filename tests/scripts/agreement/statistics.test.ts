import { expect, test } from 'vitest';
import {
  estimate,
  exactAgreement,
  kappa,
  type Pair,
  spearman,
} from '../../../scripts/lib/agreement/index.ts';

/** Pairs of a square table: so many of each cell, yes and no. */
const table = (yesYes: number, yesNo: number, noYes: number, noNo: number): Pair[] => [
  ...Array.from({ length: yesYes }, (): Pair => ['yes', 'yes']),
  ...Array.from({ length: yesNo }, (): Pair => ['yes', 'no']),
  ...Array.from({ length: noYes }, (): Pair => ['no', 'yes']),
  ...Array.from({ length: noNo }, (): Pair => ['no', 'no']),
];

test('kappa comes out as in the textbook tables: 50 grants, and two tables with the same exact agreement', () => {
  expect(kappa(table(20, 5, 10, 15))).toBeCloseTo(0.4, 10);
  expect(kappa(table(45, 15, 25, 15))).toBeCloseTo(0.1304, 4);
  expect(kappa(table(25, 35, 5, 35))).toBeCloseTo(0.2593, 4);
  expect(exactAgreement(table(45, 15, 25, 15))).toBe(0.6);
  expect(exactAgreement(table(25, 35, 5, 35))).toBe(0.6);
});

test("kappa of Cohen's own table of three diagnoses (1960) is 0.492", () => {
  const cells = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ];
  const pairs = cells.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, (): Pair => [`${i}`, `${j}`])),
  );
  expect(kappa(pairs)).toBeCloseTo(0.492, 3);
});

test('full agreement is 1, and where nobody ever answers otherwise nothing can be told', () => {
  expect(kappa(table(3, 0, 0, 4))).toBe(1);
  expect(kappa(table(7, 0, 0, 0))).toBeNull();
  expect(kappa([])).toBeNull();
  expect(exactAgreement([])).toBeNull();
});

test('rank correlation comes out as in the textbook example of ten people, and shares ranks of ties', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 10);
  expect(spearman([1, 2, 2, 3], [10, 20, 20, 30])).toBe(1);
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
});

test('an interval holds its figure, is the same for the same seed, and narrows with more items', () => {
  const items = (n: number) => Array.from({ length: n }, (_, i) => (i % 4 === 0 ? 0 : 1));
  const share = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / list.length;
  const small = estimate(items(40), share, 7);
  const large = estimate(items(400), share, 7);
  expect(small).toEqual(estimate(items(40), share, 7));
  expect(small?.value).toBe(0.75);
  if (!small || !large) throw new Error('a share can always be told');
  expect(small.low).toBeLessThan(0.75);
  expect(small.high).toBeGreaterThan(0.75);
  // The binomial interval of 40 with 0.75 runs from 0.60 to 0.87.
  expect(small.low).toBeGreaterThan(0.55);
  expect(small.high).toBeLessThan(0.92);
  expect(large.high - large.low).toBeLessThan(small.high - small.low);
});
