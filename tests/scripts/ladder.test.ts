import { describe, expect, test } from 'vitest';
import { KINDS, serveOne } from '../../scripts/agents/index.ts';
import { viewOf } from '../../scripts/agents/view.ts';
import {
  everyStoryInTurn,
  meanDifference,
  pooled,
  type Rung,
  rungOf,
  serveAll,
} from '../../scripts/lib/ladder.ts';
import { loadShift } from '../../scripts/lib/shift-world.ts';
import { open, settle } from '../../src/roleplay/index.ts';

const setting = await loadShift('certification');
if (!setting) throw new Error('there is no certification shift');
const { floor } = setting;
/** Twenty who came to buy, as a certification shift draws them. */
const buyers = setting
  .arrivals(1)
  .filter((a) => floor.worldOf(a).case.buys)
  .slice(0, 20);

const rungs = new Map<string, Rung>(
  KINDS.map((kind) => [kind.id, rungOf(kind.id, serveAll(setting, buyers, kind), setting)]),
);
const rung = (id: string): Rung => {
  const found = rungs.get(id);
  if (!found) throw new Error(`no agent ${id}`);
  return found;
};
const per100 = (id: string) => (100 * rung(id).paid) / rung(id).came;

describe('the ladder, twenty shoppers who came to buy an agent', () => {
  test('the expert sells to nearly everybody, the competent to most, the hurried to some', () => {
    expect(per100('expert')).toBeGreaterThanOrEqual(75);
    expect(per100('competent')).toBeGreaterThanOrEqual(45);
    expect(per100('hurried')).toBeGreaterThanOrEqual(15);
  });

  test('better agents sell more: expert, competent, hurried, and whoever pastes or pushes', () => {
    expect(per100('expert')).toBeGreaterThan(per100('competent'));
    expect(per100('competent')).toBeGreaterThan(per100('hurried'));
    for (const id of ['template-paster', 'pushy']) expect(per100('hurried')).toBeGreaterThan(per100(id));
  });

  test('kindness makes up for some slowness, not for all', () => {
    expect(per100('slow-but-kind')).toBeGreaterThan(per100('hurried'));
    expect(rung('slow-but-kind').mark).toBeLessThan(rung('expert').mark);
  });

  test.each([
    ['template-paster', 45],
    ['pushy', 40],
    ['keyword-stuffer', 15],
    ['rude', 10],
    ['silent', 0],
  ])('%s sells to %d of a hundred at the most', (id, most) => {
    expect(per100(id)).toBeLessThanOrEqual(most);
  });

  test('what the yes-man sells does not count', () => {
    expect(per100('yes-man')).toBeLessThanOrEqual(5);
    expect(rung('yes-man').void + rung('yes-man').redLines).toBeGreaterThan(0);
  });

  test('marks fall in the same order', () => {
    const marks = ['expert', 'competent', 'hurried', 'template-paster', 'rude'].map((id) => rung(id).mark);
    expect(marks).toEqual(marks.toSorted((a, b) => b - a));
    for (const id of ['pushy', 'yes-man']) expect(rung(id).mark).toBeLessThan(rung('competent').mark);
    for (const id of ['keyword-stuffer', 'silent']) expect(rung(id).mark).toBeLessThan(rung('pushy').mark);
    expect(rung('silent').mark).toBe(0);
  });

  test('only agents who break rules cross red lines', () => {
    for (const id of ['expert', 'competent', 'slow-but-kind', 'hurried', 'silent'])
      expect(rung(id).redLines).toBe(0);
    expect(rung('rude').redLines).toBeGreaterThan(10);
  });
});

describe('agents', () => {
  const world = floor.worldOf(everyStoryInTurn(setting, 1)[0] as (typeof buyers)[number]);

  test('see what the workbench shows and nothing of the shopper’s inside', () => {
    const view = viewOf(world, settle(world, open(world, 1)));
    expect(Object.keys(view).sort()).toEqual(['brief', 'chat', 'now', 'orders', 'paid', 'shop', 'shopper']);
    expect(view.chat.every((line) => line.from === 'shopper')).toBe(true);
  });

  test('do the same again with the same seed', () => {
    for (const kind of KINDS)
      expect(serveOne(world, kind, 7).events).toEqual(serveOne(world, kind, 7).events);
  });
});

describe('steadiness', () => {
  test('is the mean difference of neighbours, in points', () => {
    const shares = [
      { paid: 9, came: 10 },
      { paid: 8, came: 10 },
      { paid: 5, came: 10 },
      { paid: 9, came: 10 },
    ];
    expect(meanDifference(shares)).toBeCloseTo(25);
  });

  test('three shifts are put together, and what is left over is left out', () => {
    const one = { paid: 18, came: 20 };
    expect(pooled([one, one, one, one])).toEqual([{ paid: 54, came: 60 }]);
  });
});
