import { z } from 'astro/zod';
import { registerId, slug, taskId, text } from './fields.ts';

const step = z.strictObject({
  /** 1 … 9, the steps ① … ⑨ of the week; equals the place in the list. */
  number: z.number().int().min(1).max(9),
  /** Title as learners read it. */
  title: text(30),
  /** What is done in this step, in a sentence. */
  about: text(160),
  /** Register ids that ask for it. */
  register: z.array(registerId()).min(1),
});

const theoryCheck = z.strictObject({
  /** Questions of the day's check, ids of files in `questions/`. */
  questions: z.array(slug()).min(1),
  /** How many of them must be right to pass. */
  need: z.number().int().min(1),
});

const day = z.strictObject({
  /** 1 … 6, working days; equals the place in the list. */
  number: z.number().int().min(1).max(6),
  /** What the day is about, in a few words. */
  title: text(30),
  /** One or two sentences: what one does and why on this day. */
  about: text(200),
  /** Numbers of the steps that are worked on this day; a step may go over several days. */
  steps: z.array(z.number().int().min(1).max(9)).min(1),
  /** Tasks of `course.yaml` whose lessons are read on this day, in order. */
  lessons: z.array(taskId()).default([]),
  /** Cases served on this day, in order. */
  cases: z.array(slug()).default([]),
  /** Shift served on this day; from day to day more come at once. */
  shift: slug().optional(),
  /** What is looked at by the end of the day, each a line that can be ticked. */
  checked: z.array(text(80)).min(1),
  /** The day's theory check; left out on days without one. */
  theory: theoryCheck.optional(),
  /** Earlier days: the day stays locked while one of them is locked or its theory check, where it has one, is not passed. */
  after: z.array(z.number().int().min(1).max(6)).default([]),
});

/** `onboarding.yaml`: the week of a new hire, six working days and nine steps. */
export const onboardingSchema = z.strictObject({
  /** Title as learners read it. */
  title: text(30),
  /** What the week is, in a sentence or two. */
  about: text(200),
  /** Register ids that ask for the week as a whole. */
  register: z.array(registerId()).min(1),
  /** The nine steps in order. */
  steps: z.array(step).length(9),
  /** The six working days in order. */
  days: z.array(day).length(6),
});
/** The onboarding week. */
export type Onboarding = z.output<typeof onboardingSchema>;
export type OnboardingDay = Onboarding['days'][number];
export type OnboardingStep = Onboarding['steps'][number];
