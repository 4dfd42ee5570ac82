import { z } from 'astro/zod';
import { CONDUCT_PIECES, TEACHER_ROWS } from './course-norms.ts';
import { hours, registerId, slug, taskId, text } from './fields.ts';
import { FAMILIES } from './vocabulary.ts';

/** The three kinds of aims: 知识, 能力, 素质. */
export const AIM_KINDS = ['knowledge', 'ability', 'quality'] as const;

const task = z.strictObject({
  /** Permanent id; its first figure is the scenario's number. Names the lesson's file: `lessons/5-2.mdx`. */
  id: taskId(),
  /** Title as learners read it. */
  title: text(30),
  /** Hours of lecture 讲授学时; the tasks of a scenario add up to the scenario's. */
  lecture: hours(),
  /** Hours of practice 实训学时; likewise. */
  practice: hours(),
  /** What one can do afterwards, each a short line that starts with a verb. */
  abilities: z.array(text(40)).min(1),
  /** Register ids that ask for this task and its abilities. */
  register: z.array(registerId()).min(1),
  /** What of this task is the course's own and not in the sources, such as a renamed title; left out where nothing is. */
  own: text(120).optional(),
});

const scenario = z.strictObject({
  /** Permanent id, sc1 … sc9. */
  id: z.string().regex(/^sc[1-9]$/, 'a scenario id such as sc1'),
  /** 1 … 9; equals the place in the list and the figure in the id. */
  number: z.number().int().min(1).max(9),
  /** Title as learners read it. */
  title: text(20),
  /** Hours of lecture of the whole scenario. */
  lecture: hours(),
  /** Whether the plan itself gives the hours of lecture; else they are derived from its sums. */
  lectureGiven: z.boolean().default(false),
  /** Hours of practice of the whole scenario. */
  practice: hours(),
  /** Register ids that ask for this scenario. */
  register: z.array(registerId()).min(1),
  /** What of this scenario is the course's own; left out where nothing is. */
  own: text(120).optional(),
  /** The tasks in the order in which they are taught. */
  tasks: z.array(task).min(1),
});

const aim = z.strictObject({
  /** Permanent id such as knowledge-1. */
  id: slug(),
  /** Which of the three lists it belongs to. */
  kind: z.enum(AIM_KINDS),
  /** The aim in a few words. */
  title: text(30),
  /** Register ids that state it. */
  register: z.array(registerId()).min(1),
  /** Families of cases in which it shows how far one has come; besides these, questions name the aims they show. */
  families: z.array(z.enum(FAMILIES)).default([]),
  /** Pieces of conduct in which it shows. */
  conduct: z.array(z.enum(CONDUCT_PIECES)).default([]),
  /** Rows of the course mark in which it shows. */
  rows: z.array(z.enum(TEACHER_ROWS)).default([]),
});

/** `course.yaml`: the only place that knows the order of scenarios and tasks. */
export const outlineSchema = z.strictObject({
  /** The nine scenarios 学习情境 in order. */
  scenarios: z.array(scenario),
  /** The 18 aims of the course: knowledge 7, abilities 5, qualities 6. */
  aims: z.array(aim),
});
/** The outline of the course; hours are teaching hours of 45 minutes. */
export type Outline = z.output<typeof outlineSchema>;
export type Scenario = Outline['scenarios'][number];
export type Task = Scenario['tasks'][number];
export type Aim = Outline['aims'][number];
