import type { Body, JournalEvent } from '../../src/records/index.ts';
import type { Reading } from '../../src/transcript/index.ts';

const versions = { content: 'abc', engine: 1, reader: 1, rubric: 1 };
const reading: Reading = {
  acts: [{ act: 'greet', sure: 90, start: 0, end: 2 }],
  claims: [],
  answers: [],
  asks: [],
  products: [],
  tone: { courteous: true, warm: false, slang: [], shouting: false, repeats: false },
};

/** A learner with one finished conversation of long ago, whose record keeps the mark and what was missed, no more. */
export function early(): JournalEvent[] {
  const bodies: Body[] = [
    { kind: 'learner-named', name: '林小满' },
    { kind: 'conversation-started', conversation: 'old', case: 'delivery-lipstick', seed: 7, versions },
    {
      kind: 'conversation-ended',
      conversation: 'old',
      transcript: {
        format: 'jinpai-transcript',
        version: 1,
        versions,
        case: 'delivery-lipstick',
        shop: 'qinghe',
        seed: 7,
        startsAt: '2026-11-23T15:20',
        events: [
          { type: 'shopper', at: 0, text: '在吗' },
          { type: 'agent', at: 6000, text: '您好，在的', reading },
          { type: 'shopper', at: 16_000, text: '什么时候发货' },
          { type: 'ended', at: 400_000, ending: 'timed-out', why: '等太久没有回音' },
        ],
        issued: {
          mark: 61,
          redLines: [],
          converted: false,
          buys: true,
          right: false,
          missed: ['opened', 'closed'],
        },
      },
    },
  ];
  return bodies.map((body, seq) => ({
    id: `e${seq}`,
    version: 1,
    learner: 'lin',
    seq,
    time: `2026-11-20T08:0${seq}:00.000Z`,
    prev: null,
    body,
  }));
}
