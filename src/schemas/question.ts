import { z } from 'astro/zod';
import { registerId, slug, text } from './fields.ts';

/** `single`: one option is right. `multiple`: two or more are. `judge`: two options, 对 and 错 in the author's words. */
export const QUESTION_KINDS = ['single', 'multiple', 'judge'] as const;

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

const line = z.strictObject({
  /** Who wrote it. */
  from: z.enum(['shopper', 'agent']),
  /** What was written. */
  text: text(120),
});

/** `questions/ID.yaml`: a decision in a situation. The file's name is the id. */
export const questionSchema = z.strictObject({
  /** Permanent id; equals the file's name. */
  id: slug(),
  /** How it is answered. */
  kind: z.enum(QUESTION_KINDS),
  /** The situation and what is asked. */
  stem: text(300),
  /** Lines of a chat that the stem speaks of, in order; left out where there are none. */
  chat: z.array(line).default([]),
  /** Options in the order in which they are shown. */
  options: z.array(option).min(2).max(6),
  /** Aims of `course.yaml` that a right answer shows. */
  aims: z.array(slug()).default([]),
  /** Register ids whose rule decides the answer: who breaks the rule answers wrongly. */
  teaches: z.array(registerId()).min(1),
});
/** One question with its options. */
export type Question = z.output<typeof questionSchema>;
