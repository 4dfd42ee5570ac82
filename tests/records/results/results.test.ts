import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { fold } from '../../../src/records/index.ts';
import { type ResultsContent, resultsOf, timeSpent, trendIn } from '../../../src/records/results/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';
import { ended, eventsAt, journalAt, MINUTE, START, shift, type Timed, talk } from '../journal-at.ts';

const { norms, cases, outline, questions, shifts } = readContent(ROOT);
const content: ResultsContent = {
  norms,
  cases: Object.fromEntries(cases.map((c) => [c.id, c])),
  aims: outline.aims,
  questions: Object.fromEntries(questions.map((q) => [q.id, q])),
  plans: shifts,
};
const results = (...timed: Timed[]) => {
  const events = eventsAt(...timed);
  return resultsOf(events, fold(events, 'l1'), content, START + 600 * MINUTE);
};

describe('the results', () => {
  test('of a newcomer are empty: the whole range, no month, no certification', () => {
    expect(results()).toMatchObject({
      empty: true,
      mark: { state: 'open', reach: { low: 0, high: 1000 } },
      certification: null,
      readiness: { windows: [], all: { meets: null } },
      trend: [],
      misses: [],
    });
    expect(results([0, { kind: 'learner-named', name: '林小满' }]).empty).toBe(true);
  });

  test('hold every conversation that counts, and what it shows', () => {
    const found = results(...talk(0, 'c1', { mark: 70, missed: ['closed'] }, { case: 'delivery-lipstick' }));
    expect(found.empty).toBe(false);
    expect(found.abilities.find((a) => a.id === 'knowledge-6')?.percent).toBe(70);
    expect(found.misses).toMatchObject([{ id: 'closed', case: 'delivery-lipstick', times: 1 }]);
    expect(found.readiness.all.conversion).toMatchObject({ paid: 1, came: 1, band: null });
  });

  test('are the same whenever they are told, but for the days', () => {
    const timed = [...talk(0, 'c1'), ...talk(5, 'c2', { converted: false, right: false })];
    expect(results(...timed)).toEqual(results(...timed));
  });
});

describe('the way over shifts', () => {
  test('has a point for each shift in which anybody came, with those who were lost unserved', () => {
    const points = trendIn(
      journalAt(
        shift(0, 's1'),
        ...talk(1, 'a', { mark: 81 }, { shift: 's1' }),
        ...talk(3, 'b', { mark: 60, buys: false, converted: false }, { shift: 's1' }),
        ended(30, 's1'),
        shift(40, 's2'),
      ),
    );
    expect(points).toMatchObject([{ paid: 1, came: 3, mark: 70 }]);
  });
});

describe('the time spent', () => {
  const inShift = (conversation: string, at: number, shiftAt: number): Timed => [
    5,
    { kind: 'agent-input', conversation, input: { type: 'message', at, text: '您好' }, shiftAt },
  ];
  const started = (conversation: string): Timed => [
    2,
    {
      kind: 'conversation-started',
      conversation,
      case: 'choice-bag',
      seed: 1,
      versions: { content: 'abc', engine: 2, reader: 3, rubric: 3 },
      shift: 's1',
      chat: conversation,
    },
  ];

  test('of a shift is that of its own clock, not the sum of chats side by side', () => {
    const kept = journalAt(
      shift(0, 's1'),
      started('a'),
      started('b'),
      inShift('a', 60_000, 90_000),
      inShift('b', 80_000, 100_000),
    );
    expect(timeSpent(kept)).toEqual({ single: 0, shifts: 100_000 });
  });

  test('of a single conversation is conversation time, however long the page stood open', () => {
    const over = [{ type: 'ended', at: 240_000, ending: 'left', why: '测试' } as const];
    expect(timeSpent(journalAt(...talk(0, 'a', {}, { events: over })))).toEqual({
      single: 240_000,
      shifts: 0,
    });
  });
});
