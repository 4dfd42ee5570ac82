import { z } from 'astro/zod';
import { number } from './course-norms.ts';

/** What a promotion is held against: the law's days, the fictitious platform's fee, and bounds of ours. */
export const promotionNorms = z.strictObject({
  /** A price struck through without its origin is no higher than the lowest deal of so many days before. */
  floorDays: number('days'),
  /** The platform's share of what is paid. */
  fee: number('%'),
  /** A reduction by threshold takes off at least so much of the threshold. */
  leastOff: number('%'),
  /** The sale price is at least so much below the lowest deal. */
  cut: number('%'),
  /** Whatever is bought, so much of what is paid is left. */
  keep: number('%'),
});
/** What a promotion is held against. */
export type PromotionNorms = z.output<typeof promotionNorms>;
