import { expect, test } from 'vitest';
import { type Paced, waitSpread } from '../../src/grading/index.ts';
import { agent, settingOf, shopper } from './builders.ts';

const { timing } = settingOf('delivery').norms;
const spread = (...events: Paced['events'][]) =>
  waitSpread(
    events.map((e) => ({ events: e })),
    timing,
  );

test('waits are sorted by bounds that each hold their own end', () => {
  const waits = [10, 11, 30, 31, 180, 181];
  const { buckets, rounds } = spread(...waits.map((w) => [shopper(0, '在吗'), agent(w, '在的')]));
  expect(buckets.map((b) => [b.upTo, b.firsts])).toEqual([
    [10_000, 1],
    [30_000, 2],
    [60_000, 1],
    [180_000, 1],
    [null, 1],
  ]);
  expect(rounds).toBe(6);
});

test('later answers and those that never came are told apart from the first', () => {
  const found = spread(
    [shopper(0, '在吗'), agent(5, '在的'), shopper(10, '多少钱'), agent(50, '99元'), shopper(60, '贵')],
    [shopper(0, '在吗')],
  );
  expect(found.buckets.map((b) => b.laters)).toEqual([0, 0, 1, 0, 0]);
  expect(found.unanswered).toEqual({ firsts: 1, laters: 1 });
});
