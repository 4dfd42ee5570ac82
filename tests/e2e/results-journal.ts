import type { Body, JournalEvent } from '../../src/records/index.ts';
import type { IssuedMark, Reading, TranscriptEvent } from '../../src/transcript/index.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const versions = { content: 'abc', engine: 1, reader: 1, rubric: 1 };
const reading: Reading = {
  acts: [],
  claims: [],
  answers: [],
  asks: [],
  products: [],
  tone: { courteous: true, warm: false, slang: [], shouting: false, repeats: false },
};
type Timed = readonly [at: number, body: Body];

/** A question, an answer after so many seconds, another pair, the end. */
function talked(seconds: number): TranscriptEvent[] {
  const wait = seconds * 1000;
  return [
    { type: 'shopper', at: 0, text: '在吗' },
    { type: 'agent', at: wait, text: '在的，您说', reading },
    { type: 'shopper', at: wait + 10_000, text: '什么时候发货' },
    { type: 'agent', at: 3 * wait + 10_000, text: '今天发出', reading },
    { type: 'ended', at: 3 * wait + 240_000, ending: 'left', why: '测试' },
  ];
}

interface Told {
  id: string;
  case: string;
  seconds?: number;
  shift?: string;
  issued: Pick<IssuedMark, 'mark' | 'converted'> & Partial<IssuedMark>;
}

function conversation(at: number, { id, case: story, seconds = 12, shift, issued }: Told): Timed[] {
  const where = shift ? { shift, chat: id } : {};
  const mark = { redLines: [], buys: true, right: issued.converted, missed: [], ...issued };
  return [
    [at, { kind: 'conversation-started', conversation: id, case: story, seed: 7, versions, ...where }],
    [
      at + 5 * MINUTE,
      {
        kind: 'conversation-ended',
        conversation: id,
        transcript: {
          format: 'jinpai-transcript',
          version: 1,
          versions,
          case: story,
          shop: 'qinghe',
          seed: 7,
          startsAt: '2026-11-23T15:20',
          events: talked(seconds),
          issued: mark,
        },
      },
    ],
  ];
}

const CASES = [
  'delivery-lipstick',
  'choice-bag',
  'choice-oat',
  'bargain-student-jeans',
  'addon-shirt',
  'authentic-serum',
  'doubt-freight',
  'first-student-gift',
  'bulk-tea',
  'address-check',
  'abuse-late',
  'bad-review',
];

/** Twelve shoppers served one by one: most won, some missed, over three weeks. */
function practised(now: number): Timed[] {
  return CASES.flatMap((story, i) =>
    conversation(now - (45 - 2 * i) * DAY, {
      id: `p${i}`,
      case: story,
      seconds: 5 + 9 * i,
      issued: {
        mark: 52 + 4 * i,
        converted: i % 4 !== 1,
        buys: i < 10,
        missed: i % 2 === 0 ? ['closed', 'first-reply'] : ['closed'],
      },
    }),
  );
}

/** A shift on some day before now in which so many of ten bought; one more was never served. */
function shift(now: number, daysAgo: number, id: string, sold: number): Timed[] {
  const start = now - daysAgo * DAY;
  return [
    [
      start,
      {
        kind: 'shift-started',
        shift: id,
        plan: 'reception',
        seed: daysAgo,
        shoppers: 11,
        buyers: 11,
        versions,
      },
    ],
    ...Array.from({ length: 10 }, (_, i) =>
      conversation(start + i * MINUTE, {
        id: `${id}-${i}`,
        case: CASES[i % CASES.length] ?? 'choice-bag',
        seconds: 15 * (i + 1),
        shift: id,
        issued: { mark: 45 + 5 * i, converted: i >= 10 - sold, missed: i < 4 ? ['invited', 'settled'] : [] },
      }),
    ).flat(),
    [start + 40 * MINUTE, { kind: 'shift-ended', shift: id, lost: 1 }],
  ];
}

/** The journal of somebody in the middle of the course: practice, a month that was not enough, and a better shift since. */
export function halfway(now: number): JournalEvent[] {
  const timed: Timed[] = [
    [now - 50 * DAY, { kind: 'learner-named', name: '林小满' }],
    ...practised(now),
    ...shift(now, 40, 's1', 4),
    ...shift(now, 20, 's2', 5),
    ...shift(now, 3, 's3', 8),
  ];
  return [...timed]
    .sort(([a], [b]) => a - b)
    .map(([at, body], seq) => ({
      id: `seed-${seq}`,
      version: 1,
      learner: 'lin',
      seq,
      time: new Date(at).toISOString(),
      prev: null,
      body,
    }));
}
