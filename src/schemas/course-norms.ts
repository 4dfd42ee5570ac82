import { z } from 'astro/zod';
import { registerId, slug, text } from './fields.ts';

/** The rows of the course mark with their parts, in order. Ids are permanent: code and feedback files key on them. */
export const COURSE_PARTS = {
  theory: ['quizzes', 'paper'],
  practice: ['shifts', 'drills'],
  plan: ['rules', 'teacher'],
  conduct: ['journal', 'teacher'],
} as const;

/** What of conduct is told from the journal. */
export const CONDUCT_PIECES = ['consistency', 'regularity', 'revision', 'norms'] as const;

/** Rows that a teacher marks by a rubric of its own. */
export const TEACHER_ROWS = ['plan', 'conduct'] as const;

/** Where a number or rule comes from; the source says 本课程自定 where it is ours. */
export const origin = {
  register: z.array(registerId()).default([]),
  /** In words: which kind of document says so, and since when; 本课程自定 where it is ours. */
  source: text(120),
};

/** A whole number that a rule names, with its unit. */
export const number = (unit: string) =>
  z.strictObject({ value: z.number().int().min(0), unit: z.literal(unit), title: text(40), ...origin });

const weight = z.number().int().min(1).max(100);

const part = z.strictObject({
  /** One of the row's own in `COURSE_PARTS`. */
  id: z.enum(['quizzes', 'paper', 'shifts', 'drills', 'rules', 'teacher', 'journal']),
  title: text(20),
  /** Per cent of its row. */
  weight,
  /** Who brings the evidence: the journal itself, or a teacher's feedback file. */
  by: z.enum(['journal', 'teacher']),
  /** Under so many pieces of evidence the part is missing. */
  least: z.number().int().min(1),
  /** The measure word of `least`, such as 题. */
  unit: text(6),
  /** How it is counted, in a sentence for the trainee. */
  how: text(160),
  ...origin,
});

const row = z.strictObject({
  id: z.enum(['theory', 'practice', 'plan', 'conduct']),
  title: text(20),
  /** Per cent of the course mark. */
  weight,
  parts: z.array(part).length(2),
  ...origin,
});

/** The course mark: rows and parts with their weights, and what passes. */
export const courseRows = z.array(row).length(4);

export const courseMark = z.strictObject({
  /** The total that passes, with every row in. */
  pass: number('points'),
  /** No row may be under this. */
  rowLeast: number('points'),
});

/** Conduct from the journal: pieces with their weights, each by a formula of `src/grading/course-mark/conduct.ts`. */
export const conductNorms = z.strictObject({
  pieces: z
    .array(z.strictObject({ id: z.enum(CONDUCT_PIECES), title: text(20), weight, how: text(160), ...origin }))
    .length(CONDUCT_PIECES.length),
  /** From this mark on a conversation counts as steady. */
  steady: number('points'),
});

/** When a conversation kept the norms of work. */
export const workNorms = z.strictObject({
  /** Parts of the rubric whose criteria are such norms. */
  parts: z.array(z.enum(['response', 'flow', 'technique', 'conduct', 'accuracy'])).min(1),
  /** So many of these criteria may be missed. */
  tolerated: number('criteria'),
  /** Per cent of the conversations that must keep them. */
  least: number('%'),
});

/** A new hire's month. */
export const trial = z.strictObject({ days: number('days') });

/** What a teacher looks at in a row; the points of a row add up to 100. */
export const teacherRubric = z
  .array(
    z.strictObject({
      row: z.enum(TEACHER_ROWS),
      id: slug(),
      title: text(20),
      points: weight,
      /** What earns the points. */
      says: text(160),
      ...origin,
    }),
  )
  .min(2);

/** Norms of the desk that the handbook states and drills use; no conversation's mark rests on them. */
export const deskNorms = z.strictObject({
  /** A question in the shop's group is answered by the supervisor within this. */
  supervisorReply: number('min'),
  /** Chinese characters typed in a minute. */
  /** An unpaid order is reminded of at most so often. */
  reminders: number('times'),
  /** Without an answer to a message on an order, one more by another way after so many days. */
  followUp: number('days'),
  /** Of finished after-sale cases, so many are asked afterwards whether all is well. */
  callBack: number('%'),
});

/** Settings of the fictitious platform 橙市; every platform has its own. */
export const platformNorms = z.strictObject({
  /** Paid orders are handed to the carrier within this. */
  dispatch: number('h'),
  /** The share of rounds that a person answers within three minutes is counted over so many days. */
  responseWindow: number('days'),
  /** A finished order may be reviewed for so long … */
  reviewDays: number('days'),
  /** … and the review be added to for so long. */
  addReviewDays: number('days'),
  /** Receipt counts as confirmed so long after dispatch. */
  confirmDays: number('days'),
  /** A dispute is answered within this. */
  disputeReply: number('h'),
  /** Evidence that the platform asks for is brought within this. */
  evidence: number('h'),
  /** Before a step in is asked for, an after-sale request is answered within this. */
  refundReply: number('h'),
});
