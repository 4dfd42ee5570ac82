import { z } from 'astro/zod';
import { slug, taskId, text } from './fields.ts';
import { decimal, drawnName, formula } from './question-bodies.ts';

const common = {
  /** Permanent id, unique within the plan. A number is named by it in formulas, so there is no hyphen in it. */
  id: drawnName(),
  title: text(30),
  /** What belongs here, and why. */
  hint: text(160),
};

/** Something to be written. It is complete with `least` characters that say what is asked. */
const words = z.strictObject({
  ...common,
  kind: z.literal('text'),
  least: z.number().int().min(1).max(200),
  /** What must be said: any of the words of each. */
  says: z.array(z.strictObject({ title: text(30), any: z.array(text(20)).min(1) })).default([]),
  /** What must not be written, and why; each takes what was earned here. */
  never: z.array(z.strictObject({ words: z.array(text(20)).min(1), why: text(160) })).default([]),
});

/** A number to be entered, with its bounds. */
const number = z.strictObject({
  ...common,
  kind: z.literal('number'),
  unit: text(10),
  least: z.number(),
  most: z.number(),
  decimals: z.number().int().min(0).max(2).default(2),
});

/** A number to be worked out from those before: right within the tolerance. */
const sum = z.strictObject({
  ...common,
  kind: z.literal('sum'),
  unit: text(10),
  answer: formula(),
  decimals: z.number().int().min(0).max(2).default(2),
  tolerance: decimal().default(0.01),
  /** How it is worked out; {formulas} are worked out, {answer} stands for the key. */
  why: text(200),
});

const field = z.discriminatedUnion('kind', [words, number, sum]);

/** What the numbers of a section must keep to: the formula comes to nothing less than zero. */
const bound = z.strictObject({
  id: slug(),
  title: text(30),
  holds: formula(),
  /** Said where it does not hold; {formulas} are worked out. */
  why: text(200),
});

const section = z.strictObject({
  id: slug(),
  title: text(30),
  /** Tasks of the course that teach it; their lessons lead here. */
  tasks: z.array(taskId()).min(1),
  lead: text(200),
  fields: z.array(field).min(2).max(10),
  bounds: z.array(bound).default([]),
});

/** `plan.yaml`: the shop plan that is written scenario by scenario and handed in. */
export const planSchema = z.strictObject({
  id: slug(),
  title: text(30),
  lead: text(200),
  sections: z.array(section).min(4).max(16),
});

export type Plan = z.output<typeof planSchema>;
export type PlanSection = Plan['sections'][number];
export type PlanField = PlanSection['fields'][number];
