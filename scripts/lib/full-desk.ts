import type { Body, JournalEvent, KeptInput } from '../../src/records/index.ts';
import type { Versions } from '../../src/transcript/index.ts';
import type { ShiftSetting } from './shift-world.ts';

const LINES = [
  '好的，我看一下',
  '这边在核对',
  '您说的我记下了',
  '我对一下页面',
  '还有一点要看',
  '马上就好',
  '我再确认一遍',
  '看到了',
];
/** Messages come this close after one another, ms, so that they make one turn for the shopper. */
const APART = 2;
const FIRST = 1000;

/** What an agent did in one chat: so many messages, and leaving at the end where the place is wanted. */
function inputsOf(messages: number, leaves: boolean): KeptInput[] {
  const said = Array.from(
    { length: messages },
    (_, i): KeptInput => ({
      type: 'message',
      at: FIRST + i * APART,
      text: `${LINES[i % LINES.length]} ${i + 1}`,
    }),
  );
  const at = FIRST + messages * APART;
  return leaves ? [...said, { type: 'action', at, action: { type: 'leave' } }] : said;
}

/** The journal of a learner in the middle of a shift in which everybody has come and each chat holds so many messages; all but the last three have ended. */
export function journalOfFullDesk(
  setting: ShiftSetting,
  seed: number,
  messages: number,
  versions: Versions,
): JournalEvent[] {
  const arrivals = setting.arrivals(seed);
  const shift = 'bench';
  const bodies: Body[] = [
    {
      kind: 'shift-started',
      shift,
      plan: setting.shift.id,
      seed,
      shoppers: arrivals.length,
      buyers: 0,
      versions,
    },
  ];
  arrivals.forEach(({ case: story, persona, seed: own, chat }, i) => {
    const conversation = `${shift}-${chat}`;
    bodies.push({
      kind: 'conversation-started',
      conversation,
      case: story,
      seed: own,
      versions,
      persona,
      shift,
      chat,
    });
    for (const input of inputsOf(messages, i < arrivals.length - setting.floor.atOnce))
      bodies.push({ kind: 'agent-input', conversation, input });
  });
  return bodies.map((body, seq) => ({
    id: `bench-${seq}`,
    version: 1,
    learner: 'bench',
    seq,
    time: '2026-11-24T06:00:00.000Z',
    prev: null,
    body,
  }));
}
