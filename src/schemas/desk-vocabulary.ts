/**
 * The closed sets of the desk's forms. Ids are permanent: records key on them. Adding is allowed, renaming or dropping is not.
 */

/** What a supervisor can be asked to decide or to look up. */
export const SUPERVISOR_MATTERS = ['gift', 'price-difference', 'price-cut', 'refund', 'product'] as const;
export type SupervisorMatter = (typeof SUPERVISOR_MATTERS)[number];

/** To whom a conversation can be handed over. */
export const HAND_OVER_TARGETS = ['after-sales', 'next-shift'] as const;
export type HandOverTarget = (typeof HAND_OVER_TARGETS)[number];

/** Why a shopper did not buy, as the log of unconverted shoppers counts it (register S003-3-04). */
export const LOSS_REASONS = [
  'price',
  'no-fit',
  'out-of-stock',
  'delivery-time',
  'distrust',
  'slow-reply',
  'comparing',
  'payment',
  'only-asking',
  'other',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** What a daily problem is about, as the form sent to the supervisor after work counts it (register S000-4-20). */
export const PROBLEM_KINDS = [
  'product',
  'page',
  'stock',
  'dispatch',
  'carrier',
  'promotion',
  'system',
  'service',
  'other',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];
