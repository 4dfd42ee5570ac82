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

const entry = z.strictObject({
  /** Permanent id; lessons, questions, cases and norms name it. */
  id: registerId(),
  /** Which kind of rule, number, list or process it is. */
  kind: z.enum(REGISTER_KINDS),
  /** What it says, in a few words of our own. */
  title: text(60),
});

/** `register.yaml`: everything that the course answers for, with ids. */
export const registerSchema = z.strictObject({
  /** All entries, in the order of their ids. */
  entries: z.array(entry).min(1),
});
export type Register = z.output<typeof registerSchema>;
export type RegisterEntry = Register['entries'][number];
