import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

const lines = z.array(text(60)).min(2);

/** A way of shopping and typing. Any persona can play any fitting case. */
export const personaSchema = z.strictObject({
  id: slug(),
  /** Name of the type, such as 慎重型. */
  title: text(12),
  about: text(160),
  /** Where the mood starts, whole points 0–100. */
  mood: z.strictObject({
    trust: z.number().int().min(0).max(100),
    patience: z.number().int().min(0).max(100),
    intent: z.number().int().min(0).max(100),
  }),
  /** Seconds of silence after which the shopper asks again, and after which it goes. */
  waits: z.strictObject({ nag: z.array(z.number().int().min(10)).min(1), leave: z.number().int().min(60) }),
  /** The hand it types with; shares in per cent, drawn by the seed. */
  typing: z.strictObject({
    /** How often it greets before it says what it wants. */
    greets: z.number().int().min(0).max(100).default(25),
    /** How often it sends a pause as a new message: a line with a space as two, two short lines not as one. */
    breaks: z.number().int().min(0).max(100),
    /** How often a pause is written as a comma, not as a space. */
    commas: z.number().int().min(0).max(100).default(0),
    /** How often a question gets its mark. */
    marks: z.number().int().min(0).max(100),
    /** Words it writes otherwise: dialect, haste, slips of the keyboard. */
    swaps: z.array(z.tuple([text(6), text(6), z.number().int().min(1).max(100)])).default([]),
    /** Particles it ends a statement with. */
    tails: z.array(z.tuple([text(3), z.number().int().min(1).max(100)])).default([]),
  }),
  /** Motives and habits, shown to nobody before the end: for the report and for teachers. */
  traits: z.strictObject({
    type: z.enum(['direct', 'browser', 'newcomer', 'bargainer', 'cautious', 'regular', 'expert']),
    motive: text(20),
    priceSensitive: z.number().int().min(1).max(3),
    knowing: z.number().int().min(1).max(3),
    open: z.number().int().min(1).max(3),
  }),
  /** How often it reminds of what was promised before it decides, per cent. */
  recalls: z.number().int().min(0).max(100),
  /** How it types; each entry has several wordings of which the seed picks one. */
  lines: z.strictObject({
    nag: lines,
    leaveWaiting: lines,
    notUnderstood: lines,
    repeated: lines,
    perfunctory: lines,
    rude: lines,
    refused: lines,
    argued: lines,
    pressured: lines,
    overclaim: lines,
    offPlatform: lines,
    privacy: lines,
    /** Said before going away annoyed. */
    leave: lines,
    /** Said before going away annoyed by who did not come to buy; a few plain words where left out. */
    leaveAfter: lines.optional(),
    /** Answers to questions about things it has no view on. */
    dontKnow: lines,
    /** Answers to a greeting without more. */
    greeted: lines,
    /** Said when asked to wait. */
    wait: lines,
    /** When all is settled and it makes up its mind. */
    decide: lines,
    /** After paying. */
    paid: lines,
    thanks: lines,
    /** A concern is settled, in a word. */
    settled: lines,
    /** When what it came for is done and nothing is to be bought. */
    resolved: lines,
    /** What was said now and what was said before do not agree. */
    contradicted: lines,
    /** What is said does not agree with the page of the goods. */
    falseClaim: lines,
    /** Reminds of a promise; {said} is what was promised. */
    recall: lines,
    /** Said first when it was kept waiting so long that it had to ask. */
    late: lines,
    /** Comes back in the same shift, having bought. */
    back: lines,
    /** Comes back in the same shift, having gone without buying. */
    again: lines,
    /** Somebody guaranteed what is not theirs to guarantee. */
    overpromise: lines,
  }),
});
export type Persona = z.output<typeof personaSchema>;
