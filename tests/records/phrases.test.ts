import { expect, test } from 'vitest';
import { type Body, fold, type JournalEvent, readEvent } from '../../src/records/index.ts';

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
const kept = (...keys: string[]): Body => ({
  kind: 'phrases-kept',
  phrases: keys.map((key) => ({ key, text: `${key}的话` })),
});

test('own phrases are those kept last, and the same list while nothing is kept', () => {
  const journal = fold(events(kept('发货', '尺码'), kept('尺码')), 'l1');
  expect(journal.phrases.map((p) => p.key)).toEqual(['尺码']);
  expect(fold([], 'l1').phrases).toBe(fold([], 'l2').phrases);
});

test('own phrases and phrases sent unread pass the border; too much does not', () => {
  const unread: Body = {
    kind: 'agent-input',
    conversation: 'c1',
    input: { type: 'message', at: 5, text: '在的', pasted: true },
  };
  for (const event of events(kept('发货'), unread))
    expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
  const [long] = events({ kind: 'phrases-kept', phrases: [{ key: '长', text: '话'.repeat(501) }] });
  expect(readEvent(long).ok).toBe(false);
});
