import { z } from 'astro/zod';
import { registerId, slug, taskId, text } from './fields.ts';

/** The longest week there may be, in working days. */
const MOST_DAYS = 12;
const dayNumber = () => z.number().int().min(1).max(MOST_DAYS);

/** What the journal shows of a step by itself. */
const evidence = z.discriminatedUnion('kind', [
  /** The day's theory check was passed. */
  z.strictObject({ kind: z.literal('theory'), day: dayNumber() }),
  /** The questions of the lesson were answered, or it was ticked as read. */
  z.strictObject({ kind: z.literal('lesson'), task: taskId() }),
  /** The drill was handed in. */
  z.strictObject({ kind: z.literal('drill'), drill: slug() }),
  /** Every product of the week's shop was recalled from its card. */
  z.strictObject({ kind: z.literal('cards') }),
  /** All cases of the day were served. */
  z.strictObject({ kind: z.literal('cases'), day: dayNumber() }),
  /** The day's shift was served to its end. */
  z.strictObject({ kind: z.literal('shift'), day: dayNumber() }),
  /** The day's problem form was filed. */
  z.strictObject({ kind: z.literal('form'), day: dayNumber() }),
  /** The mentor signed the sheet. */
  z.strictObject({ kind: z.literal('sheet') }),
]);

/** Pages of the handbook, by the last part of their address. */
export const HANDBOOK_PAGES = ['roles', 'norms', 'rules', 'templates', 'library', 'glossary', 'faq'] as const;

const handbookPage = z.strictObject({
  page: z.enum(HANDBOOK_PAGES),
  /** One entry of the page; left out where the whole page is meant. */
  id: slug().optional(),
  /** What one looks for there, in a few words. */
  title: text(30),
});

const step = z.strictObject({
  /** 1 … 9, the steps ① … ⑨ of the week; equals the place in the list. */
  number: z.number().int().min(1).max(9),
  /** Title as learners read it. */
  title: text(30),
  /** What is done in this step, in a sentence. */
  about: text(160),
  /** Its lesson: of a task, or a page of the handbook. */
  read: z.union([z.strictObject({ task: taskId() }), handbookPage]),
  /** What somebody who has done it can do: what a mentor would look for. */
  check: text(80),
  /** What of the journal shows it; with all of it the step ticks itself. Until then it can be ticked by hand. */
  evidence: z.array(evidence).min(1),
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
  /** Working days from 1; equals the place in the list. */
  number: dayNumber(),
  /** What the day is about, in a few words. */
  title: text(30),
  /** One or two sentences: what one does and why on this day. */
  about: text(200),
  /** Numbers of the steps that are worked on this day; a step may go over several days. */
  steps: z.array(z.number().int().min(1).max(9)).min(1),
  /** Tasks of `course.yaml` whose lessons are read on this day, in order. */
  lessons: z.array(taskId()).default([]),
  /** Where the handbook is opened on this day. */
  handbook: z.array(handbookPage).default([]),
  /** Drills done on this day, in order. */
  drills: z.array(slug()).default([]),
  /** The cards of the shop's goods are learned on this day. */
  cards: z.boolean().default(false),
  /** Cases served on this day, in order. */
  cases: z.array(slug()).default([]),
  /** Shift served on this day; from day to day more come at once. */
  shift: slug().optional(),
  /** What is looked at by the end of the day. */
  checked: z.array(text(80)).min(1),
  /** The day's theory check; left out on days without one. */
  theory: theoryCheck.optional(),
  /** Earlier days: the day stays locked while one of them is locked or its theory check, where it has one, is not passed. */
  after: z.array(dayNumber()).default([]),
});

const observed = z.strictObject({
  /** Permanent id: sheets in the journal name it. */
  id: slug(),
  title: text(30),
  /** What the mentor looks for, so that two mentors see the same. */
  look: text(120),
  /** Register ids that ask for it. */
  register: z.array(registerId()).min(1),
});

/** `onboarding.yaml`: the week of a new hire, its working days and the nine steps. How many days it has is told by the list. */
export const onboardingSchema = z.strictObject({
  /** Title as learners read it. */
  title: text(30),
  /** What the week is, in a sentence or two. */
  about: text(200),
  /** Register ids that ask for the week as a whole. */
  register: z.array(registerId()).min(1),
  /** The shop whose goods are learned. */
  shop: slug(),
  /** The first day on which shoppers are received; the days before are theory and goods. */
  reception: dayNumber(),
  /** The nine steps in order. */
  steps: z.array(step).length(9),
  /** The working days in order. */
  days: z.array(day).min(2).max(MOST_DAYS),
  /** What a mentor looks at. The sheet may suggest an early confirmation and never decides one. */
  mentor: z.strictObject({ about: text(200), items: z.array(observed).min(3).max(20) }),
});
/** The onboarding week. */
export type Onboarding = z.output<typeof onboardingSchema>;
export type OnboardingDay = Onboarding['days'][number];
export type OnboardingStep = Onboarding['steps'][number];
export type StepEvidence = OnboardingStep['evidence'][number];
