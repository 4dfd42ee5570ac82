import { z } from 'astro/zod';
import { localDate, localTime, slug, text } from './fields.ts';
import { ASK_TOPICS, SPEECH_ACTS, TOPICS } from './vocabulary.ts';

/** No hyphen: in a formula it is the minus. */
const KEY = /^[a-z][a-z0-9]*$/;
/** What a formula may be made of; whether its names are known and what it comes to is checked over the bank. */
const FORMULA = /^[a-z0-9 .,+*/()-]+$/;

const option = z.strictObject({
  /** Permanent id within the question, such as a; answers in records name it, so never reuse one. */
  id: slug(),
  /** What the learner reads and picks. */
  text: text(160),
  /** Whether picking it is right. */
  correct: z.boolean(),
  /** Why it is right or wrong, shown after the answer; the reason, never only "right". */
  why: text(200),
});

/** A line of a chat. */
export const chatLine = z.strictObject({
  /** Who wrote it. */
  from: z.enum(['shopper', 'agent']),
  /** What was written. */
  text: text(120),
});

/** A law or rule that decides an answer. */
export const datedSource = z.strictObject({
  /** Name of the law or the platform's rule, with the article. */
  title: text(80),
  /** The day from which this wording is in force, or on which it was looked up. */
  since: localDate(),
});

/** A formula of parameters, worked out exactly. */
export const formula = () =>
  z
    .string()
    .trim()
    .max(120)
    .regex(FORMULA, 'a formula of parameters, numbers, + - * / ( ) and ceil, floor, max, min');

/** Name of a parameter or a drawn date. */
export const drawnName = () =>
  z.string().regex(KEY, 'a name of lower-case letters and digits, without hyphen');

/** A number of an author: at most two decimals. */
export const decimal = () => z.number().min(0).max(1_000_000).multipleOf(0.01);

/** Name to what a parameter may be: a list, or from … to in steps. */
export const parameterRanges = () =>
  z.record(
    drawnName(),
    z.union([
      z.array(decimal()).min(2).max(40),
      z.strictObject({ from: decimal(), to: decimal(), step: decimal() }),
    ]),
  );

/** One option is right: 1 point. */
export const single = {
  kind: z.literal('single'),
  options: z.array(option).min(2).max(6),
};

/** Two or more are right: a point for each right pick, one less for each wrong pick, never below 0. */
export const multiple = {
  kind: z.literal('multiple'),
  options: z.array(option).min(2).max(6),
};

/** Right or wrong, and why: a point for the verdict and, where it is right, one for the reason. */
export const judge = {
  kind: z.literal('judge'),
  /** Two options, 对 and 错 in the author's words. */
  options: z.array(option).length(2),
  /** Reasons to choose from; one is the one that counts. */
  reasons: z.array(option).min(3).max(4),
};

const step = z.strictObject({
  id: slug(),
  text: text(60),
  /** Why it stands at this place. */
  why: text(160),
});

/** Things to be put in order; written in the right order. A point less than there are things, one off for each that must be moved. */
export const order = { kind: z.literal('order'), items: z.array(step).min(3).max(6) };

const pair = z.strictObject({
  id: slug(),
  left: text(60),
  right: text(60),
  /** Why these two belong together. */
  why: text(160),
});

/** Pairs to be found: a point each. `spare` are right-hand sides that belong to none. */
export const match = {
  kind: z.literal('match'),
  pairs: z.array(pair).min(3).max(6),
  spare: z.array(z.strictObject({ id: slug(), text: text(60), why: text(160) })).default([]),
};

/** A number to be worked out from parameters that the seed draws: 1 point within the tolerance. */
export const numeric = {
  kind: z.literal('numeric'),
  /** What the seed draws. */
  parameters: parameterRanges(),
  /** Written behind the field, and in the stem. */
  unit: text(10),
  /** The key, exact. */
  answer: formula(),
  /** Places behind the point to which the answer is asked for; the key is rounded half up. */
  decimals: z.number().int().min(0).max(3).default(0),
  /** How far off an answer may be and still count, in the unit. */
  tolerance: decimal().default(0),
  /** How it is worked out; {name} and {a formula} as in the stem, {answer} for the key. */
  why: text(300),
  /** Results that people really come to, and what went wrong there. */
  mistakes: z.array(z.strictObject({ answer: formula(), why: text(200) })).min(1),
};

/** One line of the agent breaks a rule: find it, 1 point. */
export const findLine = {
  kind: z.literal('find-line'),
  lines: z
    .array(
      z.strictObject({
        from: z.enum(['shopper', 'agent']),
        text: text(120),
        /** Of the agent's lines: id, whether it breaks the rule, and why or why not. */
        id: slug().optional(),
        correct: z.boolean().optional(),
        why: text(200).optional(),
      }),
    )
    .min(3)
    .max(12),
};

/** A line to be written; the reader judges what it does. A point for each requirement met; what is forbidden or untrue leaves none. */
export const writeLine = {
  kind: z.literal('write-line'),
  /** Shop whose data claims of fact are held against. */
  shop: slug(),
  /** Local time at which it is written. */
  now: localTime(),
  /** What the shopper has asked about. */
  open: z.array(z.enum(TOPICS)).default([]),
  /** Products spoken of, latest last. */
  products: z.array(slug()).default([]),
  require: z
    .array(
      z.strictObject({
        id: slug(),
        /** What the line should do, for people to read. */
        title: text(40),
        why: text(160),
        /** Met by any of these acts, */
        acts: z.array(z.enum(SPEECH_ACTS)).default([]),
        /** by asking for any of these, */
        asks: z.array(z.enum(ASK_TOPICS)).default([]),
        /** by saying something about any of these, */
        answers: z.array(z.enum(TOPICS)).default([]),
        /** or by any of these words standing in the text: what must be written exactly, in notes, forms and notices. */
        says: z.array(text(30)).default([]),
      }),
    )
    .min(1)
    .max(5),
  /** Words that may be named and are then not held for a claim: what a report quotes, or what the shopper has. */
  names: z.array(text(30)).default([]),
  /** Acts that leave no point, where the reader is sure of them. */
  forbid: z.array(z.strictObject({ acts: z.array(z.enum(SPEECH_ACTS)).min(1), why: text(160) })).default([]),
  /** Lines that earn all points; the first is shown after the answer. */
  models: z.array(text(200)).min(2),
  /** Lines that people really write and that do not earn all points. */
  poor: z.array(text(200)).min(2),
};
