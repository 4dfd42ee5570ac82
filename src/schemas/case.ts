import { z } from 'astro/zod';
import { localTime, registerId, slug, text, yuan } from './fields.ts';
import {
  ACTION_TYPES,
  ASK_TOPICS,
  CLAIM_KINDS,
  ENDINGS,
  FAMILIES,
  SPEECH_ACTS,
  TOPICS,
} from './vocabulary.ts';

/** Several wordings of one message; the seed picks one. A list in the list is sent as several messages in a row. */
export const wordings = z.array(z.union([text(60), z.array(text(60)).min(1).max(3)])).min(1);
export type Wordings = z.output<typeof wordings>;

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((v) => [v]), z.array(item).min(1)]);

/** What must be true of the agent's turn. All fields given must hold. */
export const conditionSchema = z.strictObject({
  /** Any of these acts is present. */
  act: oneOrMore(z.enum(SPEECH_ACTS)).optional(),
  /** A claim of this kind with this verdict is made. */
  claim: z
    .strictObject({ kind: oneOrMore(z.enum(CLAIM_KINDS)), verdict: z.enum(['true', 'false', 'promise']) })
    .optional(),
  /** The turn names one of these products, or sent its card. */
  product: oneOrMore(slug()).optional(),
  /** The turn names none of these products. */
  otherThan: oneOrMore(slug()).optional(),
  /** One of these words stands in the turn, for what no act says: a reason that meets the need. */
  words: z.array(text(16)).min(1).optional(),
  /** The turn asks the shopper about one of these. */
  asks: oneOrMore(z.enum(ASK_TOPICS)).optional(),
  /** The agent did this at the desk; `item` is the product, gift or coupon. */
  action: z.strictObject({ type: z.enum(ACTION_TYPES), item: slug().optional() }).optional(),
  /** Something is promised with its time: 中午前, 半小时内, 明天上午. */
  timed: z.literal(true).optional(),
  /** These facts are disclosed: with an act that asks or reads back, also those told in this very turn; advice must come after them. */
  facts: z.array(slug()).optional(),
  /** None of these acts is present. */
  without: z.array(z.enum(SPEECH_ACTS)).optional(),
});
export type Condition = z.output<typeof conditionSchema>;

/** One step towards settling a concern: met once, it stays met. */
const step = z.strictObject({
  /** Any of these conditions meets the step. */
  any: z.array(conditionSchema).min(1),
  /** What the shopper says when this step alone is missing; its pushback where left out. */
  missing: wordings.optional(),
});

/** Something that pushes the shopper away while this concern is open. */
const harm = z.strictObject({
  when: conditionSchema,
  trust: z.number().int().min(-100).max(100).default(0),
  patience: z.number().int().min(-100).max(100).default(0),
  intent: z.number().int().min(-100).max(100).default(0),
  says: wordings,
  /** The named reason of a loss, in a few words for the report. */
  why: text(60),
});

const concern = z.strictObject({
  id: slug(),
  title: text(30),
  topic: z.enum(TOPICS),
  /** Said when the concern comes up; the opening raises the first one. */
  raise: wordings,
  /** It comes up at once, or after these concerns are closed. */
  after: z.array(slug()).default([]),
  /** All steps must be met, over one turn or several. */
  settle: z.array(step).min(1),
  /** Said when the agent's turn passes it by. */
  pushback: wordings,
  /** Said when it is settled; the persona's own word where it is left out. */
  settled: wordings.optional(),
  /** To settle it is to take a no: the shopper goes resigned, not glad. */
  refused: z.boolean().default(false),
  worsen: z.array(harm).default([]),
  /** Points of intent and trust that settling brings. */
  intent: z.number().int().min(0).max(60),
  trust: z.number().int().min(0).max(60).default(5),
  /** After this many turns that pass it by, it is given up and the shopper goes. */
  misses: z.number().int().min(1).max(6).default(3),
  /** What could have been said, and why: shown in the report when the concern was not settled. */
  better: z.strictObject({ say: text(200), why: text(200) }),
});

/** Something the shopper knows and does not say unasked. */
const fact = z.strictObject({
  id: slug(),
  title: text(30),
  /** Asking about any of these brings it out. */
  asks: z.array(z.enum(ASK_TOPICS)).min(1),
  /** So does any of these, asked or not: a read-back that is wrong, a picture asked for in other words. */
  when: z.array(conditionSchema).default([]),
  says: wordings,
});

const ending = z.strictObject({
  id: z.enum(ENDINGS),
  /** Whether the ending is to the agent's credit in this case. */
  right: z.boolean(),
  /** When it comes to this, in a sentence for the report. */
  when: text(120),
});

/** One line of a scripted agent: what it types, or what it does at the desk. */
const move = z.union([
  text(300),
  z.strictObject({
    action: z.enum(ACTION_TYPES),
    item: slug().optional(),
    amount: yuan().optional(),
    note: text(120).optional(),
  }),
]);

/** An order that the shopper has placed before, as the desk shows it. Names, numbers and addresses are invented. */
const order = z.strictObject({
  number: slug(),
  product: slug(),
  colour: text(12),
  size: text(12),
  units: z.number().int().min(1).default(1),
  /** What was paid, or is to be paid. */
  total: yuan(),
  state: z.enum(['unpaid', 'paid', 'stocking', 'shipped', 'received', 'closed', 'cancelled']),
  placedAt: localTime(),
  receiver: z.strictObject({ name: text(8), phone: text(16), address: text(60) }),
  /** What the shopper wrote into the order. */
  remark: text(60).optional(),
  parcel: z
    .strictObject({
      carrier: text(12),
      number: text(24),
      /** Where it was seen, oldest first. */
      track: z.array(z.strictObject({ at: localTime(), says: text(60) })).min(1),
    })
    .optional(),
});
export type Order = z.output<typeof order>;

/** The good play with one turn changed, so that the loss is caused by it. */
const wrongTurn = z.strictObject({
  /** Which move of the good play is changed, from 0. */
  turn: z.number().int().min(0),
  says: move,
  /** Words of the verdict, of the reason or of a red line that name this mistake. */
  why: text(30),
});

export const caseSchema = z.strictObject({
  id: slug(),
  title: text(30),
  family: z.enum(FAMILIES),
  /** Told to the trainee before: one or two sentences. Never gives the hidden need away. */
  brief: text(160),
  /** 1 easy … 5 hard. */
  difficulty: z.number().int().min(1).max(5),
  minutes: z.number().int().min(1).max(30),
  shop: slug(),
  /** How the shopper is by nature; `personas` could play the case as well. */
  persona: slug(),
  personas: z.array(slug()).default([]),
  /** The shopper's desk name, invented. */
  shopper: text(12),
  /** Came to buy: counts for conversion. */
  buys: z.boolean(),
  startsAt: localTime(),
  teaches: z.array(registerId()).min(1),
  /** What lies in the basket when it pays; `units` pieces each. Empty where nothing is to be bought: then all settled is the end. */
  basket: z.array(z.strictObject({ product: slug(), units: z.number().int().min(1).default(1) })).default([]),
  /** Orders placed before, latest first. */
  orders: z.array(order).default([]),
  /** Cards of products sent with the opening. */
  cards: z.array(slug()).default([]),
  /** The first messages, before the first concern is raised. */
  opening: wordings,
  facts: z.array(fact).default([]),
  concerns: z.array(concern).min(1),
  /** Its answer to a choice of ways, where the first one named may be what it does not want. */
  takes: wordings.optional(),
  /** Ends at once, rightly or wrongly, when this is true of a turn: for example honestly told that it will not arrive in time. */
  outcomes: z
    .array(z.strictObject({ when: conditionSchema, ending: z.enum(ENDINGS), says: wordings, why: text(80) }))
    .default([]),
  /** A sale needs at least this much intent and trust when no concern is open. */
  buysAt: z.strictObject({ intent: z.number().int(), trust: z.number().int() }),
  budget: yuan().optional(),
  endings: z.array(ending).min(3),
  /**
   * Played by the tests and never sent to the browser: the good and the cautious one (more questions, other words) must reach a right ending, the
   * poor one must not, and each wrong turn must lose what the good play wins.
   */
  plays: z.strictObject({
    good: z.array(move).min(1),
    cautious: z.array(move).min(1),
    poor: z.array(move).min(1),
    wrong: z.array(wrongTurn).length(3),
  }),
});
/** One shopper's situation. */
export type Case = z.output<typeof caseSchema>;
/** What the browser gets: the case without its scripted plays. */
export type CompiledCase = Omit<Case, 'plays'>;
