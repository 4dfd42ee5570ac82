import { describe, expect, test } from 'vitest';
import {
  agendaAsText,
  agendaOf,
  type Body,
  type JournalEvent,
  makeBackup,
  previewBackup,
} from '../../src/records/index.ts';

type Filed = readonly [minute: number, body: Body];
const filed = (reason: 'page' | 'stock' | 'carrier', text: string): Body => ({
  kind: 'problem-filed',
  conversation: 'c1',
  case: 'choice-bag',
  reason,
  text,
});
const day = (reason: 'page' | 'stock' | 'none', text: string): Body => ({
  kind: 'day-filed',
  day: 1,
  reason,
  text,
});
const export_ = (learner: string, name: string, ...list: Filed[]): string => {
  const bodies: Filed[] = [[0, { kind: 'learner-named', name }], ...list];
  const events = bodies.map(
    ([minute, body], seq): JournalEvent => ({
      id: `${learner}-${seq}`,
      version: 1,
      learner,
      seq,
      time: `2026-11-27T10:${String(minute).padStart(2, '0')}:00.000Z`,
      prev: null,
      body,
    }),
  );
  return JSON.stringify(makeBackup(events, '2026-11-27T12:00:00.000Z'));
};
const takeIn = (...files: string[]): JournalEvent[] => {
  const have: JournalEvent[] = [];
  for (const file of files) {
    const found = previewBackup(file, have);
    if ('problem' in found) throw new Error(found.problem);
    have.push(...found.fresh);
  }
  return have;
};

const xiaohe = export_(
  'l1',
  '小禾',
  [1, filed('stock', '雾蓝没货还在卖')],
  [5, day('page', '没写能不能机洗')],
);
const aman = export_(
  'l2',
  '阿满',
  [2, filed('page', '没写能不能放下电脑')],
  [3, filed('carrier', '镇上派件慢两天')],
  [4, filed('carrier', '快递柜没问就放')],
  [6, day('none', '没有')],
);

describe('the agenda of a week', () => {
  test('merges two exports into one list: most frequent first, of equals what more people said', () => {
    const items = agendaOf(takeIn(xiaohe, aman));
    expect(items.map((i) => [i.title, i.count, i.learners])).toEqual([
      ['商品页没写清', 2, ['阿满', '小禾']],
      ['快递', 2, ['阿满']],
      ['库存不准', 1, ['小禾']],
    ]);
    expect(items[0]?.says.map((s) => s.text)).toEqual(['没写能不能放下电脑', '没写能不能机洗']);
  });

  test('is the same in whatever order files are taken in, and when one is taken in twice', () => {
    expect(agendaOf(takeIn(aman, xiaohe, aman))).toEqual(agendaOf(takeIn(xiaohe, aman)));
  });

  test('is empty where nobody had a problem', () => {
    expect(agendaOf(takeIn(export_('l3', '小苏', [1, day('none', '没有')])))).toEqual([]);
  });

  test('reads as a text with numbers, names and words', () => {
    const text = agendaAsText(agendaOf(takeIn(xiaohe, aman)), '2026-11-27');
    expect(text).toContain('1. 商品页没写清：2 次，阿满、小禾\n   · 阿满：没写能不能放下电脑\n');
  });
});
