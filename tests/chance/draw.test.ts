import { expect, test } from 'vitest';
import { draw, drawFrom, seedOf, shuffled } from '../../src/chance/index.ts';

test('a stream and a kept state draw the same numbers, the same on every machine', () => {
  const stream = drawFrom(7);
  let state = 7;
  const kept = Array.from({ length: 5 }, () => {
    const [next, value] = draw(state, 1000);
    state = next;
    return value;
  });
  expect(Array.from({ length: 5 }, () => stream(1000))).toEqual(kept);
  expect(kept).toEqual([532, 690, 334, 430, 375]);
});

test('two things under one seed have seeds of their own', () => {
  expect(seedOf(1, 'a')).not.toBe(seedOf(1, 'b'));
  expect(seedOf(1, 'a')).not.toBe(seedOf(2, 'a'));
});

test('an order drawn holds every thing once', () => {
  expect(shuffled([1, 2, 3, 4, 5], drawFrom(3)).sort()).toEqual([1, 2, 3, 4, 5]);
});
