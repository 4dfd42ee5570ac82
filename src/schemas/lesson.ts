import { z } from 'astro/zod';
import { frontDate, registerId, slug, taskId, text } from './fields.ts';

/** Where a rule in the lesson comes from and since when it holds. */
const source = z.strictObject({
  /** Name of the law, the platform's rule or the fictitious shop's rule, with the article. */
  title: text(80),
  /** The day from which this wording is in force, or on which it was looked up. */
  since: frontDate(),
});

/** Front matter of `lessons/TASK.mdx`. The file's name is the task's id. */
export const lessonSchema = z.strictObject({
  /** The task this lesson teaches, an id of `course.yaml`, in quotes. */
  task: taskId(),
  /** Title; the same as the task's. */
  title: text(30),
  /** One or two sentences under the title and in lists. */
  summary: text(160),
  /** How long reading and doing take, in minutes of 60 seconds. */
  minutes: z.number().int().min(5).max(240),
  /** Aims of `course.yaml` that this lesson serves. */
  aims: z.array(slug()).min(1),
  /** Register ids that the text really teaches: the rule and its reason stand in it. */
  teaches: z.array(registerId()).min(1),
  /** Cases practised in or after this lesson, in order. */
  cases: z.array(slug()).default([]),
  /** Questions asked in the lesson, ids of files in `questions/`, in order. */
  questions: z.array(slug()).default([]),
  /** The day of the last change in substance. */
  updated: frontDate(),
  /** Laws and rules the lesson rests on; empty where it rests on none. */
  sources: z.array(source).default([]),
});
/** Front matter of one lesson. */
export type Lesson = z.output<typeof lessonSchema>;
