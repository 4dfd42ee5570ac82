import { z } from 'astro/zod';
import { localTime, registerId, slug, text } from './fields.ts';
import { FAMILIES } from './vocabulary.ts';

/** So many shoppers from these families; the seed draws which, none twice while others are left. */
const draw = z.strictObject({
  families: z.array(z.enum(FAMILIES)).min(1),
  count: z.number().int().min(1).max(30),
});

/** Several shoppers against one clock. */
export const shiftSchema = z.strictObject({
  id: slug(),
  title: text(12),
  /** What it is like and whom it suits, for the card. */
  about: text(120),
  kind: z.enum(['practice', 'reception', 'after-sales', 'night', 'promotion', 'certification']),
  /** At most so many chats are open at once; who comes later stands in the queue. */
  atOnce: z.number().int().min(1).max(5),
  /** Seconds between two arrivals, least and most; the seed draws in between. */
  gap: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  startsAt: localTime(),
  /** Planned length, minutes. */
  minutes: z.number().int().min(5).max(60),
  /** Whether the clock may be stopped. */
  pausable: z.boolean(),
  blueprint: z.array(draw).min(1),
  /** Cases that never come, such as those that are served alone on a day of the week. */
  without: z.array(slug()).min(1).optional(),
  /** One matter of these families stays for the next shift: at the end it is handed over with a note. */
  handOver: z.strictObject({ families: z.array(z.enum(FAMILIES)).min(1) }).optional(),
  register: z.array(registerId()).default([]),
});
export type Shift = z.output<typeof shiftSchema>;
