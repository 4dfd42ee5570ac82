import { z } from 'astro/zod';
import { registerId, slug, text } from './fields.ts';

/** What is told of a line: its order and who stands where, what was named before and after, and why. */
const answer = z.strictObject({
  /** The bottleneck that was named before anything was changed. */
  named: slug(),
  order: z.array(slug()).min(4),
  /** Who changed the station, and where to; everybody else stands as before. */
  moved: z.record(slug(), slug()).default({}),
  /** The tightest station afterwards. */
  next: slug(),
  reasons: z.array(slug()).default([]),
});

/** `tools/return-lines/ID.yaml`: the way that parcels come back through a shop, to be made faster. The file's name is the id. */
export const returnLineSchema = z.strictObject({
  id: slug(),
  shop: slug(),
  /** What the shop says of its line, and what shoppers say. */
  brief: text(400),
  teaches: z.array(registerId()).min(1),
  /** Parcels a day. */
  come: z.number().int().min(10).max(120),
  /** Working days that the board plays. */
  days: z.number().int().min(2).max(10),
  /** Stations in the order in which they stand before. */
  steps: z
    .array(
      z.strictObject({
        id: slug(),
        title: text(6),
        about: text(40),
        /** One of so many parcels is found here to need some later stations no more. */
        finds: z
          .strictObject({
            every: z.number().int().min(2).max(10),
            what: text(16),
            skips: z.array(slug()).min(1),
          })
          .optional(),
      }),
    )
    .min(4)
    .max(6),
  people: z
    .array(
      z.strictObject({
        id: slug(),
        name: text(4),
        team: text(4),
        /** Hours a day that are free for returns. */
        hours: z.number().int().min(1).max(10),
        /** Where they stand before. */
        at: slug(),
        /** Parcels an hour, at each station whose work they know. */
        can: z.record(slug(), z.number().int().min(1).max(60)),
      }),
    )
    .min(4)
    .max(9),
  /** So many people may change their station. */
  most: z.number().int().min(1).max(4),
  /** What must come before what; `given` is told beforehand, the rest is found out. */
  rules: z
    .array(
      z.strictObject({
        first: slug(),
        later: slug(),
        points: z.number().int().min(1).max(3),
        given: z.boolean(),
        why: text(120),
      }),
    )
    .min(2)
    .max(6),
  /** Reasons to choose from. */
  reasons: z
    .array(z.strictObject({ id: slug(), text: text(60), right: z.boolean(), why: text(120) }))
    .min(4)
    .max(8),
  /** One that earns all points. */
  good: answer,
  /** Such as people really make, and that earn at most half. */
  poor: z.array(answer).min(2),
});
/** A line of returns, to be made faster. */
export type ReturnLine = z.output<typeof returnLineSchema>;
