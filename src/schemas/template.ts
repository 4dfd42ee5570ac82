import { z } from 'astro/zod';
import { registerId, slug, taskId, text } from './fields.ts';

/** Where in a sale a template is used; the page shows them in this order. */
export const TEMPLATE_STAGES = {
  presale: '售前',
  order: '下单与付款',
  delivery: '发货与物流',
  aftersale: '售后',
  review: '评价与回访',
  inside: '店内',
} as const;

const version = z.strictObject({
  /** The text as it would be sent; 【】 holds what the agent fills in. */
  text: text(300),
  /** Why it works, or why it does not. */
  why: text(160),
});

/** A file of `handbook/templates/`: one text to start from. */
export const templateSchema = z.strictObject({
  /** Permanent id, the file's name. */
  id: slug(),
  stage: z.enum(Object.keys(TEMPLATE_STAGES) as [keyof typeof TEMPLATE_STAGES]),
  /** Its place among those beside it, from 1. */
  place: z.number().int().min(1),
  title: text(20),
  /** When it is of use. */
  when: z.array(text(80)).min(1).max(3),
  /** When it must not be used. */
  not: z.array(text(80)).min(1).max(3),
  /** A version that many would type, and what is wrong with it. */
  worse: version,
  /** The version to start from. */
  better: version,
  /** What stands for each 【】 of the better version. */
  placeholders: z.array(z.strictObject({ name: text(12), says: text(60) })).default([]),
  /** Phrases of the better version that promise or state a policy: they are sent as they are. */
  locked: z.array(text(60)).default([]),
  /** Rule cards that stand behind it. */
  rules: z.array(slug()).default([]),
  /** The task whose lesson teaches it. */
  task: taskId().optional(),
  /** Register ids that it answers for. */
  register: z.array(registerId()).default([]),
});
/** A text to start from, with when and why. */
export type Template = z.output<typeof templateSchema>;
