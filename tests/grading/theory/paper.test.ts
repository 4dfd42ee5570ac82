import { describe, expect, test } from 'vitest';
import { blueprintOf, drawPaper, ITEM_WORTH, paperMark } from '../../../src/grading/theory/index.ts';

const HALVES = [12, 16, 16, 16, 16, 16, 16, 20, 16];
const weights = (available: readonly number[]) =>
  HALVES.map((halves, i) => ({ scenario: i + 1, halves, available: available[i] ?? 0 }));
const items = (rows: readonly { items: number }[]) => rows.map((r) => r.items);
const KINDS = ['single', 'multiple', 'order'];
const bank = HALVES.flatMap((_, i) =>
  Array.from({ length: 9 }, (__, j) => ({
    id: `q${i + 1}-${j}`,
    scenario: i + 1,
    kind: KINDS[j % 3] ?? 'single',
  })),
);

describe('a blueprint', () => {
  test('of 72 questions over the 72 hours follows the hours exactly', () => {
    const rows = blueprintOf(weights(Array(9).fill(50)), 72);
    expect(items(rows)).toEqual([6, 8, 8, 8, 8, 8, 8, 10, 8]);
  });

  test('spreads the weight of a scenario without questions over the others', () => {
    const rows = blueprintOf(weights([50, 0, 50, 50, 50, 50, 50, 50, 50]), 32);
    expect(rows[1]?.items).toBe(0);
    expect(items(rows).reduce((a, b) => a + b)).toBe(32);
    expect(items(rows)).toEqual([3, 0, 4, 4, 4, 4, 4, 5, 4]);
  });

  test('never asks for more than there is, and for all there is at most', () => {
    const rows = blueprintOf(weights([1, 1, 1, 1, 1, 1, 1, 1, 1]), 30);
    expect(items(rows)).toEqual(Array(9).fill(1));
  });
});

describe('a paper', () => {
  const rows = blueprintOf(weights(Array(9).fill(9)), 30);

  test('of the same seed is the same, whatever order the bank stands in, and of another seed another (seeds 1 to 40)', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 40; seed++) {
      const paper = drawPaper(bank, rows, seed);
      expect(drawPaper([...bank].reverse(), rows, seed)).toEqual(paper);
      seen.add(paper.join());
    }
    expect(seen.size).toBe(40);
  });

  test('asks what its blueprint says, nothing twice, and mixes the kinds (seeds 1 to 40)', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const paper = drawPaper(bank, rows, seed);
      expect(new Set(paper).size).toBe(30);
      for (const { scenario, items: wanted } of rows)
        expect(paper.filter((id) => id.startsWith(`q${scenario}-`))).toHaveLength(wanted);
      for (const kind of KINDS)
        expect(paper.filter((id) => bank.find((q) => q.id === id)?.kind === kind).length).toBeGreaterThan(7);
    }
  });

  test('adds up in whole points in which every question weighs the same', () => {
    const marked = paperMark([
      { points: 1, of: 1 },
      { points: 2, of: 3 },
      { points: 0, of: 4 },
      { points: 3, of: 5 },
    ]);
    expect(marked).toEqual({ points: 60 + 40 + 0 + 36, of: 4 * ITEM_WORTH });
  });
});
