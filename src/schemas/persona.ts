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
  }),
});
export type Persona = z.output<typeof personaSchema>;
