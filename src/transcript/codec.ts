import * as v from 'valibot';
import type { Transcript } from './types.ts';

const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const span = { start: v.pipe(v.number(), v.integer()), end: v.pipe(v.number(), v.integer()) };
const strings = v.array(v.string());

const reading = v.object({
  acts: v.array(v.object({ act: v.string(), sure: points, ...span })),
  claims: v.array(
    v.object({
      kind: v.string(),
      subject: v.optional(v.string()),
      value: v.string(),
      verdict: v.picklist(['true', 'false', 'undecidable', 'promise']),
      right: v.optional(v.string()),
      ...span,
    }),
  ),
  answers: strings,
  asks: strings,
  products: strings,
  tone: v.object({
    courteous: v.boolean(),
    warm: v.boolean(),
    slang: strings,
    shouting: v.boolean(),
    repeats: v.boolean(),
  }),
});

const event = v.variant('type', [
  v.object({ type: v.literal('agent'), at, text: v.string(), reading, pasted: v.optional(v.literal(true)) }),
  v.object({
    type: v.literal('action'),
    at,
    action: v.object({
      type: v.string(),
      item: v.optional(v.string()),
      amount: v.optional(at),
      note: v.optional(v.string()),
      matter: v.optional(v.string()),
      to: v.optional(v.string()),
    }),
  }),
  v.object({
    type: v.literal('supervisor'),
    at,
    answer: v.picklist(['granted', 'refused', 'unclear']),
    says: v.string(),
    matter: v.optional(v.string()),
    item: v.optional(v.string()),
  }),
  v.object({ type: v.literal('shopper'), at, text: v.string(), card: v.optional(v.string()) }),
  v.object({
    type: v.literal('insight'),
    at,
    insight: v.object({
      trust: points,
      patience: points,
      intent: points,
      concerns: v.record(v.string(), v.picklist(['waiting', 'open', 'half', 'settled', 'given-up'])),
      disclosed: strings,
      why: v.string(),
    }),
  }),
  v.object({ type: v.literal('paused'), at }),
  v.object({ type: v.literal('typing'), at }),
  v.object({ type: v.literal('paid'), at, total: at }),
  v.object({
    type: v.literal('ended'),
    at,
    ending: v.picklist(['paid', 'left', 'settled', 'handed-over', 'rightly-not-sold', 'timed-out']),
    why: v.string(),
  }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Points got: whole or half, since what was partly met counts half. */
const got = v.pipe(v.number(), v.multipleOf(0.5), v.minValue(0));

const report = v.object({
  verdict: v.string(),
  parts: v.array(v.object({ id: v.string(), title: v.string(), got, of: count, assessed: v.boolean() })),
  criteria: v.array(
    v.object({
      id: v.string(),
      part: v.string(),
      title: v.string(),
      status: v.picklist(['met', 'partly', 'not-met', 'not-assessed']),
      points: got,
      of: count,
      says: v.string(),
      evidence: v.array(
        v.object({
          event: count,
          start: v.optional(v.number()),
          end: v.optional(v.number()),
          note: v.optional(v.string()),
        }),
      ),
      moment: v.optional(count),
      thought: v.optional(v.string()),
      better: v.optional(v.object({ say: v.string(), why: v.string() })),
      unsure: v.optional(v.literal(true)),
    }),
  ),
  redLines: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      event: count,
      ...span,
      consequence: v.string(),
      source: v.string(),
    }),
  ),
  caps: v.array(v.object({ id: v.string(), title: v.string(), value: points, events: v.array(count) })),
  pasted: count,
  whyNotConverted: v.optional(v.string()),
});

const transcript = v.object({
  format: v.literal('jinpai-transcript'),
  version: v.literal(1),
  versions: v.object({ content: v.string(), engine: v.number(), reader: v.number(), rubric: v.number() }),
  case: v.string(),
  persona: v.optional(v.string()),
  shop: v.string(),
  earlier: v.optional(v.object({ paid: v.boolean(), promised: v.optional(v.string()) })),
  seed: v.number(),
  startsAt: v.string(),
  events: v.array(event),
  issued: v.optional(
    v.object({
      mark: points,
      redLines: strings,
      converted: v.boolean(),
      buys: v.optional(v.boolean()),
      right: v.optional(v.boolean()),
      missed: v.optional(strings),
      report: v.optional(report),
    }),
  ),
});

/** A transcript, or what is wrong with it: one line a problem, naming the field and what stands there. */
export type Parsed = { ok: true; transcript: Transcript } | { ok: false; problems: string[] };

/** Checks data from outside (a file, the journal) before anything is computed from it. Never throws. */
export function parseTranscript(data: unknown): Parsed {
  const result = v.safeParse(transcript, data);
  // Closed sets of acts, topics and products are checked where they are used; an unknown one matches nothing there.
  if (result.success) return { ok: true, transcript: result.output as Transcript };
  const problems = result.issues.map((i) => `${v.getDotPath(i) ?? '(root)'}: ${i.message}`);
  return { ok: false, problems };
}
