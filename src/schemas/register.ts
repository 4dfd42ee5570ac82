import { z } from 'astro/zod';
import { registerId, text } from './fields.ts';

/** What kind of thing an entry of the register is. `context` and `noise` ask for nothing to be taught. */
export const REGISTER_KINDS = [
  'curriculum',
  'assessment',
  'threshold',
  'sla',
  'workflow',
  'norm',
  'technique',
  'knowledge',
  'customer-type',
  'template',
  'role',
  'metric',
  'ethics',
  'context',
  'noise',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** What an entry can feed: a scenario of the course, or the onboarding week. */
export const REGISTER_FEEDS = [
  'sc1',
  'sc2',
  'sc3',
  'sc4',
  'sc5',
  'sc6',
  'sc7',
  'sc8',
  'sc9',
  'week',
] as const;
export type RegisterFeed = (typeof REGISTER_FEEDS)[number];

const entry = z.strictObject({
  /** Permanent id; lessons, questions, cases and norms name it. */
  id: registerId(),
  /** Which kind of rule, number, list or process it is. */
  kind: z.enum(REGISTER_KINDS),
  /** What it says, in a few words of our own. */
  title: text(60),
  /** Scenarios it belongs to, and the week; empty where it asks for something else, such as how marks are given. */
  feeds: z.array(z.enum(REGISTER_FEEDS)).default([]),
  /** Why it is not taught, where it is left out on purpose. */
  excluded: text(60).optional(),
});

/** `register.yaml`: everything that the course answers for, with ids. */
export const registerSchema = z.strictObject({
  /** All entries, in the order of their ids. */
  entries: z.array(entry).min(1),
});
export type Register = z.output<typeof registerSchema>;
export type RegisterEntry = Register['entries'][number];
