import { describe, expect, test } from 'vitest';
import { dayReview, type ReviewedTalk } from '../../src/grading/index.ts';
import type { IssuedReport, TranscriptEvent } from '../../src/transcript/index.ts';
import { agent, insight, shopper } from './builders.ts';

type Criterion = IssuedReport['criteria'][number];
const criterion = (
  id: string,
  status: Criterion['status'],
  events: number[],
  more: Partial<Criterion> = {},
): Criterion => ({
  id,
  part: 'flow',
  title: `标题${id}`,
  status,
  points: 0,
  of: 10,
  says: `理由${id}`,
  evidence: events.map((event) => ({ event })),
  ...more,
});
const talk = (id: string, events: TranscriptEvent[], report: Partial<IssuedReport> = {}): ReviewedTalk => ({
  id,
  transcript: {
    format: 'jinpai-transcript',
    version: 1,
    versions: { content: 'a', engine: 1, reader: 1, rubric: 1 },
    case: 'choice-bag',
    shop: 'qinghe',
    seed: 1,
    startsAt: '2026-11-24T10:00',
    events,
    issued: {
      mark: 50,
      redLines: [],
      converted: false,
      report: { verdict: '', parts: [], criteria: [], redLines: [], caps: [], pasted: 0, ...report },
    },
  },
});
const chat = [
  shopper(0, '哪个好'),
  agent(5, '您平时带电脑吗'),
  shopper(9, '带'),
  agent(12, '那就云途'),
  shopper(20, '防水吗'),
  agent(25, '绝对防水'),
];

describe("the review of a day's conversations", () => {
  test('is empty where nothing was played', () => {
    expect(dayReview([])).toEqual({ talks: 0, worked: [], again: [] });
  });

  test('names lines by the criteria they met, and those to do again with the better line', () => {
    const { worked, again } = dayReview([
      talk('c1', chat, {
        criteria: [
          criterion('asked', 'met', [1]),
          criterion('true', 'not-met', [5], { better: { say: '面料防泼水，大雨另套雨罩', why: '' } }),
          criterion('closed', 'not-assessed', [3]),
        ],
      }),
    ]);
    expect(worked).toEqual([{ conversation: 'c1', event: 1, text: '您平时带电脑吗', why: ['标题asked'] }]);
    expect(again).toEqual([
      {
        conversation: 'c1',
        event: 5,
        text: '绝对防水',
        why: ['标题true：理由true'],
        better: '面料防泼水，大雨另套雨罩',
      },
    ]);
  });

  test('puts a red line before everything else', () => {
    const { again } = dayReview([
      talk('c1', chat, {
        criteria: [criterion('closed', 'not-met', [3], { of: 25 })],
        redLines: [
          { id: 'x', title: '虚假宣传', event: 5, start: 0, end: 4, consequence: '封顶', source: '' },
        ],
      }),
    ]);
    expect(again.map((l) => l.event)).toEqual([5, 3]);
    expect(again[0]?.why).toEqual(['红线「虚假宣传」：封顶']);
  });

  test('counts the turns that moved the shopper, up and down', () => {
    const turns = [
      agent(1, '在的'),
      insight(2, { intent: 50 }),
      agent(5, '给您讲讲为什么'),
      insight(6, { intent: 70, why: '两款里选哪款：说清楚了' }),
      agent(9, '快拍吧'),
      insight(10, { intent: 55, why: '被催着下单' }),
    ];
    const { worked, again } = dayReview([talk('c1', turns)]);
    expect(worked.map((l) => [l.text, l.why])).toEqual([
      ['给您讲讲为什么', ['顾客心里：「两款里选哪款」说清楚了']],
    ]);
    expect(again.map((l) => [l.text, l.why])).toEqual([['快拍吧', ['顾客心里：被催着下单']]]);
  });

  test('a line with anything against it did not work', () => {
    const { worked, again } = dayReview([
      talk('c1', chat, { criteria: [criterion('a', 'met', [3]), criterion('b', 'not-met', [3])] }),
    ]);
    expect(worked).toEqual([]);
    expect(again.map((l) => l.event)).toEqual([3]);
  });

  test("what was missed at a shopper's line is told of the answer to it", () => {
    const { again } = dayReview([
      talk('c1', chat, { criteria: [criterion('a', 'not-met', [], { moment: 4 })] }),
    ]);
    expect(again.map((l) => l.text)).toEqual(['绝对防水']);
  });

  test('has at most three lines of each kind, from several conversations, no reason twice', () => {
    const met = (i: number, of: number) => criterion(`c${i}`, 'met', [1], { of });
    const talks = [5, 9, 7, 3].map((of, i) =>
      talk(`t${i}`, [shopper(0, '在吗'), agent(3, `第${i}句`)], { criteria: [met(i, of)] }),
    );
    expect(dayReview(talks).worked.map((l) => l.conversation)).toEqual(['t1', 't2', 't0']);
    const same = [1, 2].map((i) =>
      talk(`s${i}`, [agent(3, `第${i}句`)], { criteria: [criterion('a', 'met', [0])] }),
    );
    expect(dayReview(same).worked).toHaveLength(1);
  });
});
