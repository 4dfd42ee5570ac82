import { describe, expect, test } from 'vitest';
import {
  allowedMs,
  type Body,
  fold,
  type JournalEvent,
  nextShiftAt,
  seriesOf,
} from '../../src/records/index.ts';
import type { Transcript } from '../../src/transcript/index.ts';

const versions = { content: 'abc', engine: 2, reader: 3, rubric: 3 };
const PLAN = { id: 'certification', minutes: 60 };
const START = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;
const at = (minute: number) => START + minute * MINUTE;

type Timed = readonly [minute: number, body: Body];
const declare = (series: string, extended?: number): Body => ({
  kind: 'series-declared',
  series,
  plan: PLAN.id,
  shifts: 3,
  ...(extended ? { extended } : {}),
});
const start = (shift: string, series: string, extended?: number): Body => ({
  kind: 'shift-started',
  shift,
  plan: PLAN.id,
  seed: 5,
  shoppers: 24,
  buyers: 20,
  versions,
  series,
  ...(extended ? { extended } : {}),
});
const end = (shift: string): Body => ({ kind: 'shift-ended', shift, lost: 0 });
const record = (converted: boolean, redLines: string[]): Transcript => ({
  format: 'jinpai-transcript',
  version: 1,
  versions,
  case: 'choice-bag',
  shop: 'qinghe',
  seed: 1,
  startsAt: '2026-11-24T10:00',
  events: [],
  issued: { mark: 80, redLines, converted, buys: true, right: converted },
});
/** A conversation of a shift, from its start to its end. */
const served = (shift: string, chat: string, converted: boolean, redLines: string[] = []): Body[] => [
  {
    kind: 'conversation-started',
    conversation: `${shift}-${chat}`,
    case: 'choice-bag',
    seed: 1,
    versions,
    shift,
    chat,
  },
  { kind: 'conversation-ended', conversation: `${shift}-${chat}`, transcript: record(converted, redLines) },
];
function journal(...timed: Timed[]) {
  const events = timed.map(
    ([minute, body], seq): JournalEvent => ({
      id: `e${seq}`,
      version: 1,
      learner: 'l1',
      seq,
      time: new Date(at(minute)).toISOString(),
      prev: null,
      body,
    }),
  );
  return fold(events, 'l1');
}
const states = (now: number, ...timed: Timed[]) =>
  seriesOf(journal(...timed), PLAN, at(now)).map((s) => s.shifts.map((one) => one.state));

describe('a declared series', () => {
  test('holds only shifts that were started for it', () => {
    const before: Timed = [0, start('s0', 'another')];
    expect(states(5, before, [1, declare('a')], [2, start('s1', 'a')])).toEqual([['under-way']]);
  });

  test('counts what was sold in a shift, of all who came to buy, and its red lines', () => {
    const sold: Timed[] = [...served('s1', 'c1', true), ...served('s1', 'c2', false, ['insult'])].map((b) => [
      3,
      b,
    ]);
    const [series] = seriesOf(
      journal([0, declare('a')], [1, start('s1', 'a')], ...sold, [30, end('s1')]),
      PLAN,
      at(31),
    );
    expect(series?.shifts).toMatchObject([{ state: 'done', paid: 1, came: 20, redLines: ['insult'] }]);
  });

  test('loses a shift that was left when its time is up, and not before', () => {
    const timed: Timed[] = [
      [0, declare('a')],
      [1, start('s1', 'a')],
    ];
    expect(states(61, ...timed)).toEqual([['under-way']]);
    expect(states(62, ...timed)).toEqual([['abandoned']]);
  });

  test('gives those who need it half as much again', () => {
    expect(allowedMs(60, { extended: 150 })).toBe(90 * MINUTE);
    const timed: Timed[] = [
      [0, declare('a', 150)],
      [1, start('s1', 'a', 150)],
    ];
    expect(states(91, ...timed)).toEqual([['under-way']]);
    expect(states(92, ...timed)).toEqual([['abandoned']]);
  });

  test('stays to be seen when another is declared, and can then not be gone on with', () => {
    const timed: Timed[] = [
      [0, declare('a')],
      [1, start('s1', 'a')],
      [2, declare('b')],
    ];
    expect(states(3, ...timed)).toEqual([['abandoned'], []]);
    const [a, b] = seriesOf(journal(...timed), PLAN, at(3));
    expect([a?.closed, b?.closed]).toEqual([true, false]);
  });
});

describe('the next shift', () => {
  const next = (now: number, ...timed: Timed[]) => {
    const series = seriesOf(journal(...timed), PLAN, at(now)).at(-1);
    const due = series ? nextShiftAt(series, 10) : null;
    return due === null ? null : (due - START) / MINUTE;
  };
  const first: Timed[] = [
    [0, declare('a')],
    [1, start('s1', 'a')],
  ];
  test('may begin at once, then ten minutes after the one before', () => {
    expect(next(1, [0, declare('a')])).toBe(0);
    expect(next(41, ...first, [40, end('s1')])).toBe(50);
  });
  test('may not begin while one is under way, after a red line, or after the last', () => {
    expect(next(2, ...first)).toBeNull();
    const red: Timed[] = served('s1', 'c1', true, ['insult']).map((b) => [2, b]);
    expect(next(50, ...first, ...red, [40, end('s1')])).toBeNull();
    const three: Timed[] = ['s1', 's2', 's3'].flatMap((s, i): Timed[] => [
      [i * 2 + 1, start(s, 'a')],
      [i * 2 + 2, end(s)],
    ]);
    expect(next(50, [0, declare('a')], ...three)).toBeNull();
  });
});
