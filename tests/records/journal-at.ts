import { type Body, fold, type JournalEvent } from '../../src/records/index.ts';
import type { IssuedMark, Transcript } from '../../src/transcript/index.ts';

const versions = { content: 'abc', engine: 2, reader: 3, rubric: 3 };
export const START = Date.UTC(2026, 10, 24, 9);
export const MINUTE = 60_000;

export type Timed = readonly [minute: number, body: Body];
/** One learner's events at minutes from the start. */
export const eventsAt = (...timed: Timed[]) =>
  timed.map(
    ([minute, body], seq): JournalEvent => ({
      id: `e${seq}`,
      version: 1,
      learner: 'l1',
      seq,
      time: new Date(START + minute * MINUTE).toISOString(),
      prev: null,
      body,
    }),
  );
/** A conversation from its start to its end a minute later. */
export const talk = (
  minute: number,
  id: string,
  issued: Partial<IssuedMark> = {},
  more: { shift?: string; case?: string; events?: Transcript['events'] } = {},
): Timed[] => {
  const { case: story = 'choice-bag', shift, events = [] } = more;
  const mark = { mark: 80, redLines: [], converted: true, buys: true, right: true, missed: [], ...issued };
  return [
    [
      minute,
      {
        kind: 'conversation-started',
        conversation: id,
        case: story,
        seed: 1,
        versions,
        ...(shift ? { shift, chat: id } : {}),
      },
    ],
    [
      minute + 1,
      {
        kind: 'conversation-ended',
        conversation: id,
        transcript: {
          format: 'jinpai-transcript',
          version: 1,
          versions,
          case: story,
          shop: 'qinghe',
          seed: 1,
          startsAt: '2026-11-24T10:00',
          events,
          issued: mark,
        },
      },
    ],
  ];
};
export const shift = (minute: number, id: string, more: object = {}): Timed => [
  minute,
  {
    kind: 'shift-started',
    shift: id,
    plan: 'certification',
    seed: minute,
    shoppers: 4,
    buyers: 3,
    versions,
    ...more,
  },
];
export const ended = (minute: number, id: string): Timed => [
  minute,
  { kind: 'shift-ended', shift: id, lost: 0 },
];

export const journalAt = (...timed: Timed[]) => fold(eventsAt(...timed), 'l1');
