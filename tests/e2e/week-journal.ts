import type { Body, JournalEvent } from '../../src/records/index.ts';
import type { IssuedReport, Reading, TranscriptEvent } from '../../src/transcript/index.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const versions = { content: 'abc', engine: 1, reader: 1, rubric: 1 };
type Timed = readonly [at: number, body: Body];

const reading: Reading = {
  acts: [],
  claims: [],
  answers: [],
  asks: [],
  products: [],
  tone: { courteous: true, warm: false, slang: [], shouting: false, repeats: false },
};
const QUIZZES = {
  1: ['who-refunds', 'first-reply-clock', 'privacy-ask'],
  2: ['note-flag', 'auto-reply', 'effect-words'],
  3: ['fair-price', 'proof-or-promise', 'missing-piece', 'promise-time'],
} as const;
const DRILLS = {
  1: ['night-handover'],
  2: ['quick-phrases', 'order-states'],
  3: ['five-steps', 'skill-choice', 'skill-bargain'],
} as const;
const LESSONS: Record<number, string[]> = { 2: ['5-1', '5-4'], 3: ['5-2'], 5: ['5-3'], 6: ['5-5'] };
const CASES: Record<number, string[]> = {
  4: ['delivery-lipstick', 'choice-bag'],
  5: ['bargain-fair-jacket', 'bargain-favour-sweater', 'authentic-serum'],
  6: ['effect-essence', 'addon-shirt'],
};

const events: TranscriptEvent[] = [
  { type: 'shopper', at: 0, text: '这个包能放电脑吗' },
  { type: 'agent', at: 8000, text: '您的电脑是多大尺寸的？', reading },
  { type: 'shopper', at: 20_000, text: '15寸的' },
  { type: 'agent', at: 40_000, text: '放得下，这款绝对防水，放心用', reading },
  { type: 'shopper', at: 60_000, text: '哦' },
  { type: 'agent', at: 90_000, text: '您再看看，有问题随时叫我', reading },
  { type: 'ended', at: 240_000, ending: 'left', why: '他去比较别家了' },
];
const line = (id: string, title: string, status: 'met' | 'not-met', event: number, say?: string) => ({
  id,
  part: 'technique',
  title,
  status,
  points: status === 'met' ? 10 : 0,
  of: 10,
  says: status === 'met' ? '先问了尺寸' : '资料里只写防泼水',
  evidence: [{ event }],
  ...(say ? { better: { say, why: '实话才留得住人' } } : {}),
});
const report: IssuedReport = {
  verdict: '会话结束',
  parts: [],
  criteria: [
    line('asked', '推荐之前先问需要', 'met', 1),
    line('claims-true', '说的都是真的', 'not-met', 3, '面料防泼水，下大雨另套雨罩。'),
    line('closed', '收尾得体', 'met', 5),
  ],
  redLines: [],
  caps: [],
  pasted: 0,
};

function conversation(at: number, id: string, story: string, shift?: string): Timed[] {
  const where = shift ? { shift, chat: id } : {};
  const issued = {
    mark: 62,
    redLines: [],
    converted: shift !== undefined,
    buys: true,
    right: shift !== undefined,
    missed: ['claims-true'],
    report,
  };
  const transcript = {
    format: 'jinpai-transcript' as const,
    version: 1 as const,
    versions,
    case: story,
    shop: 'qinghe',
    seed: 7,
    startsAt: '2026-11-23T15:20',
    events,
    issued,
  };
  return [
    [at, { kind: 'conversation-started', conversation: id, case: story, seed: 7, versions, ...where }],
    [at + 5 * MINUTE, { kind: 'conversation-ended', conversation: id, transcript }],
  ];
}

function learned(at: number, day: 1 | 2 | 3): Timed[] {
  return [
    ...(LESSONS[day] ?? []).map((task): Timed => [at, { kind: 'week-ticked', item: `lesson-${task}` }]),
    ...DRILLS[day].map((drill): Timed => [at + MINUTE, { kind: 'drill-done', drill, points: 5, of: 6 }]),
    ...QUIZZES[day].map(
      (question): Timed => [
        at + 2 * MINUTE,
        {
          kind: 'quiz-answered',
          question,
          seed: 1,
          answer: { kind: 'single', pick: 'a' },
          points: 1,
          of: 1,
          first: true,
          place: 'day',
        },
      ],
    ),
  ];
}

const filed = (at: number, day: number): Timed => [
  at,
  { kind: 'day-filed', day, reason: 'page', text: '通勤包的页面没写防不防大雨' },
];

function received(at: number, day: number): Timed[] {
  const shift = `s${day}`;
  const plan = `reception-day-${day}`;
  const cases = CASES[day] ?? [];
  return [
    ...(LESSONS[day] ?? []).map((task): Timed => [at, { kind: 'week-ticked', item: `lesson-${task}` }]),
    ...cases.flatMap((story, i) => conversation(at + i * MINUTE, `d${day}-${i}`, story)),
    [at + 9 * MINUTE, { kind: 'shift-started', shift, plan, seed: 1, shoppers: 2, buyers: 2, versions }],
    ...['choice-bag', 'addon-shirt'].flatMap((story, i) =>
      conversation(at + (10 + i) * MINUTE, `${shift}-${i}`, story, shift),
    ),
    [at + 20 * MINUTE, { kind: 'shift-ended', shift, lost: 0 }],
    filed(at + 30 * MINUTE, day),
  ];
}

const asEvents = (timed: readonly Timed[]): JournalEvent[] =>
  timed
    .toSorted(([a], [b]) => a - b)
    .map(([at, body], seq) => ({
      id: `seed-${seq}`,
      version: 1,
      learner: 'lin',
      seq,
      time: new Date(at).toISOString(),
      prev: null,
      body,
    }));

const named = (at: number): Timed => [at, { kind: 'learner-named', name: '林小满' }];
const cards = (at: number, products: readonly string[]): Timed[] =>
  products.map((product) => [at, { kind: 'card-graded', shop: 'qinghe', product, grade: 'good' }]);

/** Somebody who has done the first two days, but for the form of the second. */
export const twoDays = (now: number, products: readonly string[]): JournalEvent[] =>
  asEvents([
    named(now - 2 * DAY),
    ...learned(now - 2 * DAY, 1),
    filed(now - 2 * DAY + 9 * MINUTE, 1),
    ...learned(now - DAY, 2),
    ...cards(now - DAY, products),
  ]);

/** Somebody who has gone through the whole week, but for the form of the last day and the mentor's sheet. */
export const almostThrough = (now: number, products: readonly string[]): JournalEvent[] =>
  asEvents([
    named(now - 7 * DAY),
    ...([1, 2, 3] as const).flatMap((day) => [
      ...learned(now - (7 - day) * DAY, day),
      filed(now - (7 - day) * DAY + 9 * MINUTE, day),
    ]),
    ...cards(now - 5 * DAY, products),
    ...[4, 5, 6].flatMap((day) => received(now - (7 - day) * DAY + MINUTE, day)),
  ]).filter(({ body }) => body.kind !== 'day-filed' || body.day !== 6);
