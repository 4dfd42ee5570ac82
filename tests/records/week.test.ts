import { describe, expect, test } from 'vitest';
import {
  type Body,
  cardsOf,
  fold,
  makeBackup,
  openingProblem,
  previewBackup,
  readEvent,
  revisionOf,
} from '../../src/records/index.ts';
import { eventsAt, MINUTE, START, type Timed } from './journal-at.ts';

const DAY = 24 * 60;
const week = (...timed: Timed[]) => fold(eventsAt(...timed), 'l1').week;
const graded = (product: string, grade: 'again' | 'hard' | 'good' | 'easy'): Body => ({
  kind: 'card-graded',
  shop: 'qinghe',
  product,
  grade,
});
const bodies: Body[] = [
  { kind: 'week-ticked', item: 'step-3' },
  { kind: 'week-unticked', item: 'step-3' },
  { kind: 'day-opened', day: 4, mentor: '周师傅', why: '已经接待过三个月' },
  { kind: 'day-filed', day: 1, reason: 'page', text: '商品页没写容量' },
  { kind: 'day-filed', day: 2, reason: 'none', text: '' },
  graded('commuter-bag', 'good'),
  {
    kind: 'sheet-signed',
    mentor: '周师傅',
    marks: [{ item: 'temper', seen: 'partly', remark: '' }],
    early: true,
    says: '',
  },
];

describe("the week's events", () => {
  test('pass every border as they are, and a backup brings them once', () => {
    const events = eventsAt(...bodies.map((body, i): Timed => [i, body]));
    expect(events.map((e) => readEvent(JSON.parse(JSON.stringify(e))))).toEqual(
      events.map((event) => ({ ok: true, event })),
    );
    const file = JSON.stringify(makeBackup(events, '2026-11-24T10:00:00.000Z'));
    expect(previewBackup(file, [])).toMatchObject({ fresh: events, unreadable: [] });
    expect(previewBackup(file, events)).toMatchObject({ fresh: [], known: bodies.length });
  });

  test.each([
    ['a day outside any week', { kind: 'day-filed', day: 0, reason: 'none', text: '' }],
    ['a reason that is none', { kind: 'day-filed', day: 1, reason: 'weather', text: '' }],
    ['an opening without a mentor', { kind: 'day-opened', day: 4, mentor: '', why: '有经验' }],
    ['a grade that is none', { kind: 'card-graded', shop: 'qinghe', product: 'a', grade: 'fine' }],
    [
      'a mark that is none',
      {
        kind: 'sheet-signed',
        mentor: '周',
        marks: [{ item: 'a', seen: 'no idea', remark: '' }],
        early: false,
        says: '',
      },
    ],
  ])('%s is set aside', (_, body) => {
    const [event] = eventsAt([0, body as Body]);
    expect(readEvent(event)).toMatchObject({ ok: false });
  });

  test('an unticked item is gone, and ticked again it has the later date', () => {
    const tick: Body = { kind: 'week-ticked', item: 'step-3' };
    expect(week([1, tick], [2, { kind: 'week-unticked', item: 'step-3' }]).ticks).toEqual([]);
    expect(week([1, tick], [2, { kind: 'week-unticked', item: 'step-3' }], [3, tick]).ticks).toEqual([
      { item: 'step-3', time: new Date(START + 3 * MINUTE).toISOString() },
    ]);
    expect(week([1, tick], [4, tick]).ticks).toEqual([
      { item: 'step-3', time: new Date(START + MINUTE).toISOString() },
    ]);
  });

  test('an opening wants a name and a reason', () => {
    expect(openingProblem(' ', '已经接待过三个月')).toContain('名字');
    expect(openingProblem('周师傅', '行')).toContain('为什么');
    expect(openingProblem('周师傅', '已经接待过三个月')).toBeUndefined();
  });
});

describe('product cards', () => {
  const ids = ['bag', 'coat', 'cream'];
  const at = (minute: number, ...timed: Timed[]) =>
    cardsOf(week(...timed), 'qinghe', ids, { now: START + minute * MINUTE, retention: 90 });

  test('are all new at first, in the order of the shelf', () => {
    expect(at(0)).toMatchObject({ now: ids, fresh: 3, known: 0 });
  });

  test('recalled goes away for days, forgotten comes back sooner, easy latest', () => {
    const turned = [
      [0, graded('bag', 'again')],
      [0, graded('coat', 'good')],
      [0, graded('cream', 'easy')],
    ] as Timed[];
    expect(at(1, ...turned)).toMatchObject({ now: [], fresh: 0, known: 2 });
    expect(at(DAY + 1, ...turned).now).toEqual(['bag']);
    expect(at(60 * DAY, ...turned).now).toEqual(['bag', 'coat', 'cream']);
  });

  test('what is due comes before what is new', () => {
    expect(at(2 * DAY, [0, graded('cream', 'again')]).now).toEqual(['cream', 'bag', 'coat']);
  });

  test('of another shop, or goods that are no more, count for nothing', () => {
    const other = { ...graded('bag', 'good'), shop: 'mumian' } as Body;
    expect(at(1, [0, other], [0, graded('gone', 'good')])).toMatchObject({ fresh: 3, known: 0 });
  });

  test('leave the revision of questions alone', () => {
    const journal = fold(eventsAt([0, graded('bag', 'again')]), 'l1');
    expect(revisionOf(journal, 90)).toEqual([]);
  });
});
