import { expect, test } from 'vitest';
import { problemsOf } from './fixture.ts';

const PLAN = 'plan.yaml';
const said = (...edits: Parameters<typeof problemsOf>) =>
  problemsOf(...edits).map((p) => p.replace(/ line \d+,/, ''));

test('a sum that rests on a number further down is refused with the numbers it may use', () => {
  expect(said([PLAN, 'sections[1].fields[2].answer', 'price - rate'])).toEqual([
    `${PLAN}: sections[1].fields[2].answer: found "rate", which is not a number that stands before it. Expected one of "price", "cost".`,
  ]);
});

test('a reason that names an unknown number is refused', () => {
  expect(said([PLAN, 'sections[1].bounds[0].why', '亏 {loss} 元']).join()).toMatch(
    /bounds\[0\]\.why: found "loss", which is not a number/,
  );
});

test('two fields of one id are refused, wherever they stand', () => {
  expect(said([PLAN, 'sections[2].fields[0].id', 'goods']).join()).toContain('goods');
});

test('a task that the course does not have is refused', () => {
  expect(said([PLAN, 'sections[0].tasks', ['9-9']]).join()).toMatch(/sections\[0\]\.tasks\[0\]: found "9-9"/);
});
