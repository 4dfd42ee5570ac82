import { describe, expect, test } from 'vitest';
import {
  type Body,
  fold,
  type Journal,
  type JournalEvent,
  lostIn,
  readEvent,
  unfinishedShift,
} from '../../src/records/index.ts';

const versions = { content: 'abc', engine: 2, reader: 3, rubric: 3 };
const started = (shift: string, plan = 'promotion', buyers = 3) =>
  ({ kind: 'shift-started', shift, plan, seed: 5, shoppers: 4, buyers, versions }) satisfies Body;
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
const journal = (...bodies: Body[]) => fold(events(...bodies), 'l1');
const lostOf = (kept: Journal) => kept.shifts.reduce((sum, shift) => sum + lostIn(kept, shift), 0);

describe('a shift in the journal', () => {
  test('can be gone on with until it has ended', () => {
    expect(unfinishedShift(journal(started('s1')), 'promotion')?.id).toBe('s1');
    expect(unfinishedShift(journal(started('s1')), 'night')).toBeUndefined();
    expect(
      unfinishedShift(journal(started('s1'), { kind: 'shift-ended', shift: 's1', lost: 1 }), 'promotion'),
    ).toBeUndefined();
  });

  test('that was left for a newer one of its plan is not gone on with, also when the newer one has ended', () => {
    const left = [started('s1'), started('s2'), { kind: 'shift-ended', shift: 's2', lost: 0 }] as const;
    expect(unfinishedShift(journal(...left), 'promotion')).toBeUndefined();
  });

  test('keeps of what was said in its chats when that was', () => {
    const input = { type: 'message', at: 10, text: '您好' } as const;
    const kept = journal(
      { kind: 'conversation-started', conversation: 'c1', case: 'choice-bag', seed: 1, versions },
      { kind: 'agent-input', conversation: 'c1', input, shiftAt: 4010 },
      { kind: 'agent-input', conversation: 'c1', input },
    );
    expect(kept.conversations[0]?.inputs).toEqual([{ ...input, shiftAt: 4010 }, input]);
  });

  test('keeps how often a hint was asked for in a conversation', () => {
    const kept = journal(
      { kind: 'conversation-started', conversation: 'c1', case: 'choice-bag', seed: 1, versions },
      { kind: 'hint-asked', conversation: 'c1', at: 2, about: 'open' },
      { kind: 'hint-asked', conversation: 'c1', at: 5, about: 'reading' },
      { kind: 'hint-asked', conversation: 'nobody', at: 5, about: 'open' },
    );
    expect(kept.conversations.map((c) => c.hints)).toEqual([2]);
  });

  test('knows when the last of it happened, also by what was said in its chats', () => {
    const kept = journal(
      started('s1'),
      {
        kind: 'conversation-started',
        conversation: 's1-c1',
        case: 'choice-bag',
        seed: 1,
        versions,
        shift: 's1',
        chat: 'c1',
      },
      { kind: 'agent-input', conversation: 's1-c1', input: { type: 'message', at: 10, text: '您好' } },
    );
    expect(kept.shifts[0]?.lastAt).toBe('2026-11-24T10:02:00.000Z');
  });

  test('keeps its losses: who came to buy and was never served counts as lost once it is over or left for another', () => {
    expect(lostOf(journal(started('s1')))).toBe(0);
    expect(lostOf(journal(started('s1'), { kind: 'shift-ended', shift: 's1', lost: 3 }))).toBe(3);
    expect(lostOf(journal(started('s1'), started('s2')))).toBe(3);
  });

  test('is read at the border, and so is every action of the desk', () => {
    const refund: Body = {
      kind: 'agent-input',
      conversation: 's1-c1',
      input: { type: 'action', at: 5, action: { type: 'refund', item: 'md-1', amount: 2500 } },
    };
    const more: Body[] = [
      { ...started('s2'), untimed: true, extended: 150, series: 'a' },
      { kind: 'series-declared', series: 'a', plan: 'certification', shifts: 3, extended: 150 },
      { kind: 'hint-asked', conversation: 's1-c1', at: 4, about: 'open' },
      { kind: 'own-added', own: 'o1', sort: 'case', name: 'a.yaml', data: { id: 'a' }, version: 'abc' },
      { kind: 'own-removed', own: 'o1' },
    ];
    for (const event of events(...more, started('s1'), { kind: 'shift-ended', shift: 's1', lost: 0 }, refund))
      expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
  });
});
