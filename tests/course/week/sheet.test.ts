import { expect, test } from 'vitest';
import { continuedSheet, emptySheet, sheetAsText } from '../../../src/course/week/index.ts';
import { plan } from './kept.ts';

test('a sheet begins with nothing seen', () => {
  expect(emptySheet(plan).marks.every((m) => m.seen === 'no')).toBe(true);
  expect(continuedSheet(plan, undefined)).toEqual(emptySheet(plan));
});

test('a sheet is gone on with as it was signed; an item that is gone is left out', () => {
  const last = {
    ...emptySheet(plan),
    mentor: '周师傅',
    marks: [
      { item: 'temper', seen: 'yes' as const, remark: '稳' },
      { item: 'gone', seen: 'yes' as const, remark: '' },
    ],
  };
  const next = continuedSheet(plan, last);
  expect(next.mentor).toBe('周师傅');
  expect(next.marks).toHaveLength(plan.mentor.items.length);
  expect(next.marks.find((m) => m.item === 'temper')).toMatchObject({ seen: 'yes', remark: '稳' });
});

test('as text it has both names, the date, every item, and says that early confirmation is a suggestion', () => {
  const text = sheetAsText(
    plan,
    {
      mentor: '周师傅',
      marks: [{ item: 'asks-first', seen: 'partly', remark: '急了会跳过' }],
      early: true,
      says: '',
      time: '2026-11-29T08:00:00.000Z',
    },
    '林小满',
  );
  expect(text).toContain('学员：林小满\n带教人：周师傅\n日期：2026-11-29');
  expect(text).toContain('2. 先问再荐：部分做到（急了会跳过）');
  expect(text.match(/没看到/g)).toHaveLength(plan.mentor.items.length - 1);
  expect(text).toContain('这只是建议，由主管定');
});
