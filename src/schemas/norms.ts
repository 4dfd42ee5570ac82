import { z } from 'astro/zod';
import {
  conductNorms,
  courseMark,
  courseRows,
  deskNorms,
  number,
  origin,
  platformNorms,
  teacherRubric,
  trial,
  workNorms,
} from './course-norms.ts';
import { decorNorms } from './decor-norms.ts';
import { slug, text } from './fields.ts';
import { listingNorms } from './listing-norms.ts';
import { marketNorms } from './market-norms.ts';
import { promotionNorms } from './promotion-norms.ts';
import { FAMILIES, RED_LINES } from './vocabulary.ts';

/** What a criterion looks at; each has one detector in `src/grading`. */
export const CHECKS = [
  'first-reply',
  'later-replies',
  'none-unanswered',
  'opened',
  'concerns-taken-up',
  'invited',
  'closed',
  'family-steps',
  'concerns-settled',
  'mood-kept',
  'no-quarrel',
  'no-cold',
  'no-interrogation',
  'no-push',
  'no-flat-refusal',
  'no-terse',
  'no-evasion',
  'no-early-close',
  'claims-true',
  'no-overclaim',
  'no-overpromise',
  'tone',
] as const;

const criterion = z.strictObject({
  id: slug(),
  part: z.enum(['response', 'flow', 'technique', 'conduct', 'accuracy']),
  points: z.number().int().min(1).max(25),
  check: z.enum(CHECKS),
  title: text(40),
  /** Only in these families; in all where it is left out. */
  families: z.array(z.enum(FAMILIES)).optional(),
  /** Why it matters: the sentence that teaches. */
  teach: text(200),
  /** What could have been said instead, where one sentence serves every case; `{shop}`, `{product}` and `{right}` are filled in with the case's facts. */
  better: text(200).optional(),
  /** What the shopper wanted at that moment is the better line, from the case; `better` where nothing was open. */
  betterFrom: z.literal('concern').optional(),
  ...origin,
});

/** The numbers and rules that govern timing and marks. */
export const normsSchema = z.strictObject({
  timing: z.strictObject({ firstReply: number('s'), laterReply: number('s'), promisedQuery: number('h') }),
  rubric: z.strictObject({
    parts: z
      .array(
        z.strictObject({
          id: z.enum(['response', 'flow', 'technique', 'conduct', 'accuracy']),
          title: text(20),
          weight: z.number().int(),
          ...origin,
        }),
      )
      .length(5),
    criteria: z.array(criterion).min(5),
  }),
  /** Teaching somebody who buys online for the first time. */
  guidance: z.strictObject({ stepsAtOnce: number('steps') }),
  redLines: z.array(
    z.strictObject({
      id: z.enum(RED_LINES),
      title: text(30),
      trigger: text(120),
      consequence: text(120),
      ...origin,
    }),
  ),
  /** A conversation with a red line is marked at most this. */
  redLineCap: number('points'),
  /** From so many messages on in which a rule of speech was broken it counts as done again and again … */
  repeatedFrom: number('messages'),
  /** … and the conversation is marked at most this. */
  repeatedCap: number('points'),
  /** A conversation that ended otherwise than it rightly could is marked at most this. */
  wrongEndingCap: number('points'),
  /** One that ended so and in which no concern of the shopper's was settled, not even in part, is marked at most this. */
  unansweredCap: number('points'),
  conversion: z.strictObject({
    /** Lower bounds in per cent; a bound belongs to the better band. Highest first. */
    bands: z.array(z.strictObject({ id: slug(), title: text(8), from: z.number().int(), ...origin })).min(2),
    /** Under this many shoppers who came to buy there is no band. */
    minimum: number('shoppers'),
  }),
  /** Certification: so many shifts in a row, with a break after each; more time for those who need it. */
  certification: z.strictObject({
    shifts: number('shifts'),
    /** So many shoppers who came to buy over all of them. */
    shoppers: number('shoppers'),
    break: number('min'),
    extended: number('%'),
  }),
  /** Theory: how long the paper takes and how much it asks; with what certainty a question should still be known when it comes back. */
  theory: z.strictObject({
    minutes: number('min'),
    items: number('items'),
    retention: number('%'),
  }),
  /** Typing with one's own input method: characters a minute, and how many of them right. */
  typing: z.strictObject({ speed: number('chars/min'), accuracy: number('%') }),
  course: courseRows,
  courseMark,
  conduct: conductNorms,
  workNorms,
  trial,
  teacherRubric,
  /** Grading the grader: bands of one conversation's mark, and what agreement with independent readers is wanted. */
  agreement: z.strictObject({
    /** From these marks on a conversation is in the band. */
    bands: z.strictObject({ pass: number('points'), good: number('points') }),
    /** The same answer, all criteria together. */
    exact: number('%'),
    /** Pooled kappa, in hundredths. */
    kappa: number('%'),
    /** So many of 80 conversations may be off by more than one band. */
    farOff: number('conversations'),
    /** The same answer, one criterion … */
    criterion: number('%'),
    /** … that was assessed so many times. */
    assessed: number('conversations'),
    /** Rank correlation of the totals, in hundredths. */
    ordering: number('%'),
  }),
  desk: deskNorms,
  platform: platformNorms,
  /** How a shop of the fictitious platform may be called. */
  shopName: z.strictObject({
    /** The platform's limits, in characters. */
    least: number('characters'),
    most: number('characters'),
    /** What is easily remembered. */
    bestLeast: number('characters'),
    bestMost: number('characters'),
    /** Words that no name may have, with the reason. */
    banned: z.array(z.strictObject({ words: z.array(text(10)).min(1), why: text(60) })).min(1),
    /** What a shop may call itself only with a warrant. */
    rank: z.array(text(10)).min(1),
    /** Characters that hardly anybody can type. */
    rare: text(40),
  }),
  listing: listingNorms,
  decor: decorNorms,
  promotion: promotionNorms,
  market: marketNorms,
  /** Words of net slang that do not belong in a shop's chat. */
  slang: z.array(text(10)),
});
export type Norms = z.output<typeof normsSchema>;
export type Criterion = Norms['rubric']['criteria'][number];
export type CheckId = (typeof CHECKS)[number];
