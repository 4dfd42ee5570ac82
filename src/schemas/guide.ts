import { z } from 'astro/zod';
import { origin } from './course-norms.ts';
import { slug, taskId, text } from './fields.ts';

/** What a norm is about; norms are shown group by group in this order. */
export const GUIDE_GROUPS = {
  reply: '回得及时',
  speak: '说得得体',
  order: '订单与付款',
  notes: '备注与旗色',
  aftersale: '售后与回访',
  team: '店里怎么配合',
} as const;

const line = z.strictObject({
  /** Who says it; `colleague` is somebody of the shop. */
  by: z.enum(['shopper', 'agent', 'colleague']),
  /** What is said, as it is typed. */
  text: text(120),
  /** What to notice in it. */
  note: text(80).optional(),
});

const card = z.strictObject({
  /** Permanent id; lessons link to `/handbook/norms/#id`. */
  id: slug(),
  group: z.enum(Object.keys(GUIDE_GROUPS) as [keyof typeof GUIDE_GROUPS]),
  title: text(24),
  /** Figures set large: paths such as timing.firstReply or shop.cutoff; the numbers themselves lie in norms.yaml and in the shop. */
  figures: z.array(text(40)).default([]),
  /** The norm in a sentence; `{timing.firstReply}` stands for a figure. */
  says: text(200),
  /** Why it is so. The reason comes before the phrase. */
  why: text(200),
  /** A short chat that shows it. */
  chat: z.array(line).min(2).max(8),
  /** Order notes as they should stand; each passes the shop's own check. */
  notes: z
    .array(
      z.strictObject({
        flag: z.enum(['red', 'blue', 'purple', 'green']),
        text: text(60),
      }),
    )
    .default([]),
  /** The task whose lesson teaches it. */
  task: taskId().optional(),
  ...origin,
});

/** `handbook/guide.yaml`: the norms of work, each with its reason and an example. */
export const guideSchema = z.strictObject({
  /** The shop whose figures and names the handbook shows. */
  shop: slug(),
  cards: z.array(card).min(1),
});
/** The norms of work with reasons and examples. */
export type Guide = z.output<typeof guideSchema>;
export type GuideCard = Guide['cards'][number];
