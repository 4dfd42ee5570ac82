import { describe, expect, test } from 'vitest';
import { type LadderTitles, levelOf, nextCase, type Rung, type Tried } from '../../src/course/index.ts';
import type { Family } from '../../src/schemas/index.ts';

const rung = (id: string, family: Family, difficulty: number): Rung => ({ id, family, difficulty });
const STORIES = [
  rung('size-1', 'size', 1),
  rung('delivery-1', 'delivery', 1),
  rung('delivery-2', 'delivery', 2),
  rung('fair-2', 'bargain-fairness', 2),
  rung('abuse-4', 'abuse', 4),
];
const titles = {
  families: {
    size: '问尺码',
    delivery: '问发货',
    'bargain-fairness': '议价',
    abuse: '骂人',
  } as LadderTitles['families'],
  criteria: [
    { id: 'first-reply', title: '首次回复及时' },
    { id: 'technique-fairness', title: '价格人人一样', families: ['bargain-fairness' as const] },
  ],
};
const won = (story: string, more: Partial<Tried> = {}): Tried => ({
  case: story,
  won: true,
  redLines: [],
  missed: [],
  ...more,
});
const lost = (story: string, more: Partial<Tried> = {}): Tried => ({ ...won(story, more), won: false });
const next = (...tried: Tried[]) => nextCase(STORIES, tried, titles);

describe('the step of difficulty', () => {
  test.each([
    ['nothing tried', [], 1],
    ['one win', [won('size-1')], 1],
    ['two wins in a row', [won('size-1'), won('delivery-1')], 2],
    ['a win, a loss, a win', [won('size-1'), lost('delivery-1'), won('delivery-1')], 1],
    ['two wins, then two of what is easier', [won('size-1'), won('size-1'), won('size-1'), won('size-1')], 2],
    ['up two, then two losses', [won('size-1'), won('size-1'), lost('fair-2'), lost('fair-2')], 1],
    ['never below the first', [lost('size-1'), lost('size-1'), lost('size-1'), lost('size-1')], 1],
  ] as const)('after %s', (_, tried, level) => {
    expect(levelOf(STORIES, tried)).toBe(level);
  });
});

describe('who is next', () => {
  test('at first is somebody easy', () => {
    expect(next()).toEqual({ case: 'delivery-1', why: '从最容易的开始。', level: 1 });
  });
  test('after a loss is another of the same kind, and the reason says so', () => {
    expect(next(lost('delivery-1'))).toMatchObject({
      case: 'delivery-2',
      why: '上次「问发货」没有成，再来一位同类的。',
    });
  });
  test('after a loss with nobody else of the kind is the same again', () => {
    expect(next(lost('size-1'))).toMatchObject({
      case: 'size-1',
      why: expect.stringContaining('再接待他一次'),
    });
  });
  test('after a red line is of the same kind, and it is named', () => {
    expect(next(lost('delivery-1', { redLines: ['insult'] }))?.why).toContain('越了红线');
  });
  test('after two losses in a row of one kind is of another', () => {
    expect(next(lost('delivery-1'), lost('delivery-2'))?.case).toBe('size-1');
  });
  test('is not of a kind that was lost and won since', () => {
    expect(next(lost('delivery-1'), won('delivery-2'))?.case).toBe('size-1');
  });
  test('is where a criterion missed twice lately applies', () => {
    const missed = { missed: ['technique-fairness'] };
    expect(next(won('size-1', missed), won('delivery-1', missed))).toMatchObject({
      case: 'fair-2',
      why: '最近 2 次里有 2 次「价格人人一样」没做到，这一位专门练它。',
    });
  });
  test('does not mind a criterion missed once', () => {
    expect(next(won('size-1', { missed: ['first-reply'] }), won('delivery-1'))?.why).not.toContain(
      '首次回复',
    );
  });
  test('is of a kind not met yet, no harder than the step one stands on', () => {
    expect(next(won('size-1'), won('delivery-1'))).toMatchObject({
      case: 'fair-2',
      why: '「议价」还没接待过。',
      level: 2,
    });
  });
  test('is harder once all of the step were won', () => {
    const all = [won('size-1'), won('delivery-1'), won('delivery-2'), won('fair-2')];
    expect(next(...all)).toMatchObject({ case: 'abuse-4', level: 3 });
  });
  test('once all were met is whom one has not seen for longest', () => {
    const all = ['size-1', 'delivery-1', 'delivery-2', 'fair-2', 'abuse-4'].map((id) => won(id));
    expect(next(...all)?.case).toBe('size-1');
  });
  test('passes over what is no case of ours any more', () => {
    expect(next(lost('gone-case'))?.case).toBe('delivery-1');
  });
  test('is nobody where there are no cases', () => {
    expect(nextCase([], [won('size-1')], titles)).toBeNull();
  });
});
