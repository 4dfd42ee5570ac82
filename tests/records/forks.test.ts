import { describe, expect, test } from 'vitest';
import { triedIn } from '../../src/course/ladder.ts';
import {
  type Body,
  evidenceIn,
  fold,
  practiceDays,
  readEvent,
  readinessIn,
  seriesOf,
  standingIn,
  talksIn,
  unfinished,
} from '../../src/records/index.ts';
import { timeSpent, trendIn } from '../../src/records/results/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { settingOf } from '../grading/builders.ts';
import { ended, eventsAt, journalAt, MINUTE, START, shift, type Timed, talk } from './journal-at.ts';

const { norms } = settingOf('delivery');
const DAY = 24 * 60;
const at = (seconds: number): TranscriptEvent => ({ type: 'shopper', at: seconds * 1000, text: '在吗' });

type Issued = Parameters<typeof talk>[2];
type More = Parameters<typeof talk>[3];

/** A conversation that goes on from the event at place 1 of another. */
const fork = (minute: number, id: string, of: string, issued?: Issued, more?: More): Timed[] =>
  talk(minute, id, issued, more).map(([when, body]): Timed => {
    if (body.kind !== 'conversation-started') return [when, body];
    return [when, { ...body, forkOf: { conversation: of, at: 1 } }];
  });

const typed = (minute: number, conversation: string): Timed => [
  minute,
  { kind: 'agent-input', conversation, input: { type: 'message', at: 4000, text: '在的' } },
];

describe('a conversation tried again from its midst', () => {
  const plain = [
    shift(0, 's1'),
    ...talk(1, 'a', {}, { shift: 's1' }),
    ended(5, 's1'),
    ...talk(10, 'b', { mark: 40, converted: false }),
  ];
  const forked = [
    ...plain,
    ...fork(20, 'f1', 'b', { mark: 100 }),
    ...fork(3 * DAY, 'f2', 'a', {
      mark: 0,
      converted: false,
      redLines: ['insult'],
      missed: ['opened', 'closed'],
    }),
    typed(3 * DAY, 'f2'),
  ];
  const without = journalAt(...plain);
  const withForks = journalAt(...forked);
  const now = START + 40 * DAY * MINUTE;

  test('lies in the journal with where it went on from', () => {
    expect(withForks.conversations.map((c) => c.forkOf?.conversation)).toEqual([
      undefined,
      undefined,
      'b',
      'a',
    ]);
  });

  test('counts for no conversion, month, certification, trend or course mark, however well or badly it went', () => {
    const setting = { norms, practicePlans: [], now };
    const exam = { id: 'certification', minutes: 60 };
    const evidence = (timed: Timed[]) => {
      const events = eventsAt(...timed);
      return evidenceIn(events, fold(events, 'l1'), { norms, exam, now });
    };
    expect(talksIn(withForks)).toEqual(talksIn(without));
    expect(standingIn(withForks, norms)).toEqual(standingIn(without, norms));
    expect(readinessIn(withForks, setting)).toEqual(readinessIn(without, setting));
    expect(seriesOf(withForks, exam, now)).toEqual(seriesOf(without, exam, now));
    expect(trendIn(withForks)).toEqual(trendIn(without));
    expect(evidence(forked)).toEqual(evidence(plain));
  });

  test('moves nobody up or down the ladder', () => {
    expect(triedIn(withForks)).toEqual(triedIn(without));
  });

  test('makes no day of practice, by which regularity is told', () => {
    expect(practiceDays(eventsAt(...forked))).toEqual(practiceDays(eventsAt(...plain)));
  });

  test('is time at the desk from where it went on, not once more what came before', () => {
    const over = [at(0), at(60), at(90)];
    const first = talk(0, 'a', {}, { events: [at(0), at(60)] });
    const journal = journalAt(...first, ...fork(5, 'f', 'a', {}, { events: [at(0), ...over.slice(1)] }));
    expect(timeSpent(journal).single).toBe(60_000 + 90_000);
    expect(timeSpent(journalAt(...fork(5, 'f', 'gone', {}, { events: over }))).single).toBe(0);
  });

  test('is not what the workbench goes on with when the case is opened', () => {
    const begun = fork(0, 'f', 'a').slice(0, 1);
    expect(unfinished(journalAt(...begun), 'choice-bag')).toBeUndefined();
    expect(unfinished(journalAt(...talk(0, 'a').slice(0, 1), ...begun), 'choice-bag')?.id).toBe('a');
  });
});

describe('at the border', () => {
  const [event] = eventsAt(...fork(0, 'f', 'a').slice(0, 1));
  const started = event?.body as Extract<Body, { kind: 'conversation-started' }>;

  test('a fork is read, and so is an event of before there were any', () => {
    expect(readEvent(event)).toEqual({ ok: true, event });
    const { forkOf: _, ...before } = started;
    expect(readEvent({ ...event, body: before })).toMatchObject({ ok: true });
  });

  test.each([
    ['without a conversation', { at: 1 }],
    ['at no place', { conversation: 'a' }],
    ['at a broken place', { conversation: 'a', at: 1.5 }],
    ['before the beginning', { conversation: 'a', at: -1 }],
    ['of an empty id', { conversation: '', at: 1 }],
  ])('a fork %s is set aside', (_, forkOf) => {
    expect(readEvent({ ...event, body: { ...started, forkOf } })).toMatchObject({ ok: false });
  });

  test('a fork that says it belongs to a shift is set aside: it would count there', () => {
    expect(readEvent({ ...event, body: { ...started, shift: 's1', chat: 'c1' } })).toMatchObject({
      ok: false,
      problem: '再试一次的聊天不能算在班里',
    });
  });
});
