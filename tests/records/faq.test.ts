import { describe, expect, test } from 'vitest';
import {
  type Body,
  faqAsText,
  faqNow,
  faqProblem,
  fold,
  type JournalEvent,
  makeBackup,
  previewBackup,
  readEvent,
  tagsIn,
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
const noted = (entry: string, question: string): Body => ({
  kind: 'faq-noted',
  entry,
  question,
  answer: '能放下 15.6 寸的',
  tags: ['背包'],
  from: { conversation: 'c1', event: 4 },
});
const edited: Body = { kind: 'faq-edited', entry: 'a', question: '放得下电脑吗', answer: '能', tags: [] };
const notebook = (...bodies: Body[]) => faqNow(fold(events(...bodies), 'l1').faq);

describe('the notebook of questions and answers', () => {
  test('keeps entries in the order of noting, with the line they came from', () => {
    const kept = notebook(noted('a', '能放电脑吗'), noted('b', '防水吗'));
    expect(kept.map((e) => e.question)).toEqual(['能放电脑吗', '防水吗']);
    expect(kept[0]).toMatchObject({
      from: { conversation: 'c1', event: 4 },
      notedAt: '2026-11-24T10:00:00.000Z',
    });
  });

  test('an edit takes the place of the text, keeps the place and where it came from', () => {
    const [first, second] = notebook(noted('a', '能放电脑吗'), noted('b', '防水吗'), edited);
    expect(first).toMatchObject({
      question: '放得下电脑吗',
      answer: '能',
      tags: [],
      from: { conversation: 'c1', event: 4 },
      changedAt: '2026-11-24T10:02:00.000Z',
    });
    expect(second?.question).toBe('防水吗');
  });

  test('what was taken out is gone until it is brought back, with its last edit', () => {
    const removed: Body = { kind: 'faq-removed', entry: 'a' };
    const before = [noted('a', '能放电脑吗'), edited, removed] as const;
    expect(notebook(...before)).toEqual([]);
    expect(notebook(...before, { kind: 'faq-restored', entry: 'a' })).toMatchObject([
      { question: '放得下电脑吗' },
    ]);
  });

  test('an edit of an entry that was never noted changes nothing, and a second noting of one id neither', () => {
    expect(notebook(edited)).toEqual([]);
    expect(notebook(noted('a', '一'), noted('a', '二')).map((e) => e.question)).toEqual(['一']);
  });

  test('passes the border; an empty question, a sixth tag or a line without its place does not', () => {
    const all = events(
      noted('a', '能放电脑吗'),
      edited,
      { kind: 'faq-removed', entry: 'a' },
      { kind: 'faq-restored', entry: 'a' },
    );
    for (const event of all)
      expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
    const [first] = all;
    for (const wrong of [
      { question: '' },
      { answer: '字'.repeat(1001) },
      { tags: ['一', '二', '三', '四', '五', '六'] },
      { from: { conversation: 'c1' } },
      { from: { conversation: 'c1', event: -1 } },
      { entry: '' },
    ])
      expect(readEvent({ ...first, body: { ...first?.body, ...wrong } }).ok, JSON.stringify(wrong)).toBe(
        false,
      );
  });

  test('goes with the backup, and is not doubled when it is taken in twice', () => {
    const all = events(noted('a', '能放电脑吗'), edited);
    const file = JSON.stringify(makeBackup(all, '2026-11-24T12:00:00.000Z'));
    expect(previewBackup(file, [])).toMatchObject({ fresh: all, unreadable: [] });
    expect(previewBackup(file, all)).toMatchObject({ fresh: [], known: 2 });
  });

  test('says what is missing or too long, in words', () => {
    const text = { question: '能放电脑吗', answer: '能', tags: [] };
    expect(faqProblem(text)).toBeUndefined();
    expect(faqProblem({ ...text, question: ' ' })).toContain('怎么问');
    expect(faqProblem({ ...text, answer: '' })).toContain('怎么答');
    expect(faqProblem({ ...text, question: '字'.repeat(201) })).toContain('201');
    expect(faqProblem({ ...text, answer: '😀'.repeat(500) })).toBeUndefined();
    expect(faqProblem({ ...text, tags: tagsIn('一 二、三,四，五 六') })).toContain('最多 5 个');
    expect(faqProblem({ ...text, tags: ['这个标签实在是太长了呀'] })).toContain('太长');
  });

  test('whatever the form lets through passes the border', () => {
    const long: Body = {
      kind: 'faq-noted',
      entry: 'a',
      question: '😀'.repeat(200),
      answer: '😀'.repeat(500),
      tags: ['😀'.repeat(10)],
    };
    expect(readEvent(events(long)[0]).ok).toBe(true);
  });

  test('reads as a text with numbers and tags', () => {
    const text = faqAsText(
      notebook(noted('a', '能放电脑吗'), edited, noted('b', '防水吗')),
      '林小满',
      '2026-11-24',
    );
    expect(text).toContain('林小满的常见问答本　2026-11-24　共 2 条');
    expect(text).toContain('1. 问：放得下电脑吗\n   答：能\n\n2. 问：防水吗');
    expect(text).toContain('标签：背包');
  });
});
