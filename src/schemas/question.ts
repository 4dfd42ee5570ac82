import { z } from 'astro/zod';
import { registerId, slug, taskId, text } from './fields.ts';
import * as bodies from './question-bodies.ts';

const common = {
  /** Permanent id; equals the file's name. */
  id: slug(),
  /** The task of `course.yaml` that teaches it; its scenario weighs it in the paper. */
  task: taskId(),
  /** Heading of the paragraph that teaches it, in the task's lesson; left out where the whole lesson does. */
  part: text(40).optional(),
  /** The situation and what is asked. In a numeric question {name} or {a formula} stands for what is drawn. */
  stem: text(300),
  /** Lines of a chat that the stem speaks of, in order; left out where there are none. */
  chat: z.array(bodies.chatLine).default([]),
  /** Aims of `course.yaml` that a right answer shows. */
  aims: z.array(slug()).default([]),
  /** Register ids whose rule decides the answer: who breaks the rule answers wrongly. */
  teaches: z.array(registerId()).default([]),
  /** Laws and platform rules that decide the answer, each with its date. One of `teaches` and `sources` is not empty. */
  sources: z.array(bodies.datedSource).default([]),
};

/** `questions/ID.yaml`: a decision in a situation, of one of eight kinds. The file's name is the id. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, ...bodies.single }),
  z.strictObject({ ...common, ...bodies.multiple }),
  z.strictObject({ ...common, ...bodies.judge }),
  z.strictObject({ ...common, ...bodies.order }),
  z.strictObject({ ...common, ...bodies.match }),
  z.strictObject({ ...common, ...bodies.numeric }),
  z.strictObject({ ...common, ...bodies.findLine }),
  z.strictObject({ ...common, ...bodies.writeLine }),
]);
/** One question with its key. */
export type Question = z.output<typeof questionSchema>;
/** How a question is answered. */
export type QuestionKind = Question['kind'];
