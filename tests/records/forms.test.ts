import { describe, expect, test } from 'vitest';
import {
  type Body,
  fold,
  formProblem,
  type JournalEvent,
  makeBackup,
  previewBackup,
  readEvent,
  tally,
} from '../../src/records/index.ts';

const events = (...bodies: Body[]): JournalEvent[] =>
  bodies.map((body, seq) => ({
    id: `e${seq}`,
    version: 1,
    learner: 'l1',
    seq,
    time: `2026-11-24T10:0${seq}:00.000Z`,
    prev: null,
    body,
  }));
const loss = (conversation: string, reason: 'price' | 'comparing'): Body => ({
  kind: 'loss-logged',
  conversation,
  case: 'choice-bag',
  reason,
  text: '想再看看别家',
});
const problem: Body = {
  kind: 'problem-filed',
  conversation: 'c1',
  case: 'choice-bag',
  reason: 'page',
  text: '商品页没写能不能放下笔记本',
};

describe('forms in the journal', () => {
  test('are kept in order with their time; of one conversation the loss logged last counts', () => {
    const { forms } = fold(
      events(loss('c1', 'price'), problem, loss('c1', 'comparing'), loss('c2', 'price')),
      'l1',
    );
    expect(forms.map((f) => [f.kind, f.conversation, f.reason, f.time.slice(14, 16)])).toEqual([
      ['problem-filed', 'c1', 'page', '01'],
      ['loss-logged', 'c1', 'comparing', '02'],
      ['loss-logged', 'c2', 'price', '03'],
    ]);
  });

  test('are counted by reason, most frequent first', () => {
    const { forms } = fold(
      events(loss('c1', 'comparing'), loss('c2', 'price'), loss('c3', 'price'), problem),
      'l1',
    );
    expect(tally(forms, 'loss-logged')).toEqual([
      { title: '嫌贵', count: 2 },
      { title: '还在比较', count: 1 },
    ]);
    expect(tally(forms, 'problem-filed')).toEqual([{ title: '商品页没写清', count: 1 }]);
  });

  test('pass the border, and a reason of nobody’s list does not', () => {
    for (const event of events(loss('c1', 'price'), problem))
      expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
    const [event] = events(loss('c1', 'price'));
    expect(readEvent({ ...event, body: { ...event?.body, reason: 'weather' } }).ok).toBe(false);
  });

  test('go with the backup, and are not doubled when it is taken in twice', () => {
    const all = events(loss('c1', 'price'), problem);
    const file = JSON.stringify(makeBackup(all, '2026-11-24T12:00:00.000Z'));
    expect(previewBackup(file, [])).toMatchObject({ fresh: all, unreadable: [] });
    expect(previewBackup(file, all)).toMatchObject({ fresh: [], known: 2 });
  });

  test('need a sentence, not too long a one', () => {
    expect(formProblem('贵')).toContain('一句话');
    expect(formProblem('字'.repeat(201))).toContain('201');
    expect(formProblem('想再看看别家')).toBeUndefined();
  });
});
