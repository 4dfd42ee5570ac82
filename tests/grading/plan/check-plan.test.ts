import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { checkPlan, type PlanNote } from '../../../src/grading/plan/index.ts';
import { planSchema } from '../../../src/schemas/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';
import { plan as fixture } from '../../schemas/fixture-plan.ts';

const plan = planSchema.parse(fixture());
const WRITTEN = {
  goods: '帆布包大号',
  rivals: '三家都卖 59 元左右',
  price: '60',
  cost: '45.5',
  profit: '14.5',
  rate: '24.2',
  ax: '写好',
  ay: '写好',
  bx: '写好',
  by: '写好',
};
const noteOf = (id: string, written: Record<string, string>): PlanNote | undefined =>
  checkPlan(plan, { ...WRITTEN, ...written })
    .sections.flatMap((s) => s.notes)
    .find((n) => n.id === id);

describe('a shop plan checked by rule', () => {
  test('in which all is written and rightly worked out has all points', () => {
    const { points, of } = checkPlan(plan, WRITTEN);
    expect([points, of]).toEqual([of, 19]);
  });

  test('that is empty has none, and every note tells what is missing', () => {
    const check = checkPlan(plan, {});
    expect(check.points).toBe(0);
    for (const note of check.sections.flatMap((s) => s.notes)) expect(note).toMatchObject({ state: 'open' });
  });

  test('a text that leaves out what is asked is half, one with words that must not stand there is nothing', () => {
    expect(noteOf('rivals', { rivals: '三家都看过了，差不多' })).toMatchObject({
      state: 'partly',
      points: 1,
    });
    expect(noteOf('rivals', { rivals: '三家都要 59 元，我全网最低' })).toMatchObject({
      state: 'not-met',
      points: 0,
      says: expect.stringContaining('全网最低'),
    });
  });

  test('one character repeated is too little', () => {
    expect(noteOf('rivals', { rivals: '元'.repeat(40) })).toMatchObject({ state: 'not-met', points: 0 });
  });

  test('a wrong sum is shown how it is worked out, and the next is judged by what was written', () => {
    expect(noteOf('profit', { profit: '15.5' })).toMatchObject({
      state: 'not-met',
      says: expect.stringContaining('60－45.5 ＝ 14.5'),
    });
    expect(noteOf('rate', { profit: '15.5', rate: '25.8' })).toMatchObject({ state: 'met', points: 2 });
  });

  test('a bound is held against what the numbers really come to', () => {
    expect(noteOf('earns', { cost: '70', profit: '10' })).toMatchObject({
      state: 'not-met',
      says: '每件亏 10 元。',
    });
  });

  test('what is no number, or out of bounds, is named with its value', () => {
    expect(noteOf('price', { price: '六十块' })).toMatchObject({
      state: 'not-met',
      says: expect.stringContaining('六十块'),
    });
    expect(noteOf('price', { price: '6000' })).toMatchObject({
      state: 'not-met',
      says: expect.stringContaining('6000'),
    });
    expect(noteOf('rate', { price: '' })).toMatchObject({ state: 'open' });
  });
});

test('the shop plan of the course can be filled so that all of its sums and bounds hold', () => {
  const course = readContent(ROOT).plan;
  const numbers: Record<string, string> = {
    price: '59',
    cost: '24',
    freight: '5',
    fee: '5',
    returns: '6',
    returnloss: '12',
    profit: '27.05',
    kept: '24.71',
    rate: '45.8',
    first: '120',
    daily: '3',
    lead: '7',
    safety: '9',
    reorder: '30',
    budget: '600',
    click: '0.5',
    convert: '3',
    adorders: '36',
    deal: '49',
    dealprofit: '17.55',
    capital: '6000',
    fixed: '1200',
    buyin: '2880',
    orders: '120',
    result: '1165.2',
  };
  const notes = checkPlan(course, numbers).sections.flatMap((s) => s.notes);
  const texts = new Set(
    course.sections.flatMap((s) => s.fields.filter((f) => f.kind === 'text').map((f) => f.id)),
  );
  expect(notes.filter((n) => !texts.has(n.id) && n.state !== 'met')).toEqual([]);
});
