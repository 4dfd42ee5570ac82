import { type Body, hashOf, type JournalEvent } from '../../../src/records/index.ts';
import type { IssuedMark, Versions } from '../../../src/transcript/index.ts';
import { sha } from '../builders.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Of buyers who came to a shift, twenty. */
const BUYERS = 20;
export const VERSIONS: Versions = { content: 'abc', engine: 1, reader: 1, rubric: 1 };
type Timed = readonly [at: number, body: Body];

interface Served {
  shift: string;
  chat: string;
  issued: Partial<IssuedMark>;
}

/** A conversation of a shift with what it came to. */
function served(at: number, { shift, chat, issued }: Served): Timed[] {
  const conversation = `${shift}-${chat}`;
  const story = 'choice-bag';
  const mark: IssuedMark = {
    mark: 84,
    redLines: [],
    converted: true,
    buys: true,
    right: true,
    missed: [],
    ...issued,
  };
  const begun = { conversation, case: story, seed: 7, versions: VERSIONS, shift, chat };
  return [
    [at, { kind: 'conversation-started', ...begun }],
    [
      at + MINUTE,
      {
        kind: 'conversation-ended',
        conversation,
        transcript: {
          format: 'jinpai-transcript',
          version: 1,
          versions: VERSIONS,
          case: story,
          shop: 'qinghe',
          seed: 7,
          startsAt: '2026-11-23T15:20',
          events: [
            { type: 'shopper', at: 0, text: '在吗' },
            { type: 'ended', at: 60_000, ending: 'left', why: '测试' },
          ],
          issued: mark,
        },
      },
    ],
  ];
}

/** A certification shift in which so many of twenty bought; four came for something else. */
function shift(
  at: number,
  id: string,
  sold: number,
  more: { seed?: number; redLines?: string[] } = {},
): Timed[] {
  const { seed = at % 1000, redLines = [] } = more;
  const start: Body = {
    kind: 'shift-started',
    shift: id,
    plan: 'certification',
    seed,
    shoppers: BUYERS + 4,
    buyers: BUYERS,
    versions: VERSIONS,
    series: 'series',
  };
  const buyers = Array.from({ length: BUYERS }, (_, i) =>
    served(at + i * MINUTE, {
      shift: id,
      chat: `c${i}`,
      issued: { converted: i < sold, right: i < sold, redLines: i === BUYERS - 1 ? redLines : [] },
    }),
  );
  const others = Array.from({ length: 4 }, (_, i) =>
    served(at + (BUYERS + i) * MINUTE, {
      shift: id,
      chat: `o${i}`,
      issued: {
        buys: false,
        converted: false,
        missed: i === 0 ? ['polite', 'tone', 'no-cold', 'no-terse'] : [],
      },
    }),
  );
  return [
    [at, start],
    ...buyers.flat(),
    ...others.flat(),
    [at + 40 * MINUTE, { kind: 'shift-ended', shift: id, lost: 0 }],
  ];
}

/** How somebody may differ from one who has earned a certificate. */
export interface Differs {
  name?: string | null;
  learner?: string;
  /** How many of twenty bought in each of the three shifts. */
  sold?: readonly number[];
  paper?: number | null;
  redLines?: string[];
  seeds?: readonly number[];
  /** Something that came afterwards. */
  later?: readonly Body[];
}

const paper = (at: number, points: number): Timed[] => [
  [at, { kind: 'paper-started', paper: 'p1', seed: 3, questions: ['q1'], minutes: 45 }],
  [at + 30 * MINUTE, { kind: 'paper-handed-in', paper: 'p1', seed: 3, points, of: 30, items: [] }],
];

/** The journal of somebody who has earned a certificate by `now` (ms since 1970), without a chain of hashes. */
export function earned(now: number, differs: Differs = {}): JournalEvent[] {
  const {
    name = '林小满',
    learner = 'lin',
    sold = [15, 13, 14],
    paper: points = 26,
    seeds,
    later = [],
  } = differs;
  const timed: Timed[] = [
    ...(name === null ? [] : [[now - 10 * DAY, { kind: 'learner-named', name, group: '二班' }] as const]),
    ...(points === null ? [] : paper(now - 5 * DAY, points)),
    [now - 3 * DAY, { kind: 'series-declared', series: 'series', plan: 'certification', shifts: 3 }],
    ...sold.flatMap((n, i) =>
      shift(now - 3 * DAY + (i + 1) * 60 * MINUTE, `s${i + 1}`, n, {
        seed: seeds?.[i] ?? 100 + i,
        redLines: i === 1 ? (differs.redLines ?? []) : [],
      }),
    ),
    ...later.map((body) => [now - DAY, body] as const),
  ];
  return [...timed]
    .sort(([a], [b]) => a - b)
    .map(([at, body], seq) => ({
      id: `${learner}-${String(seq).padStart(4, '0')}`,
      version: 1,
      learner,
      seq,
      time: new Date(at).toISOString(),
      prev: null,
      body,
    }));
}

/** The same events, each naming the one before by its hash. */
export async function chained(events: readonly JournalEvent[]): Promise<JournalEvent[]> {
  const linked: JournalEvent[] = [];
  for (const event of events) {
    const before = linked.at(-1);
    linked.push({ ...event, prev: before ? await hashOf(before, sha) : null });
  }
  return linked;
}
