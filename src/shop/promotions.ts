import type { Shop } from '../schemas/index.ts';
import { compareTimes } from './dates.ts';

export type Promotion = Shop['promotions'][number];

/** Fen taken off an order, and by which promotion. */
export interface Reduction {
  id: string;
  off: number;
}

/** What offers promotions: a shop, or a plan for one. */
type Offering = Pick<Shop, 'promotions'>;

/** Promotions running at a local time: from `starts` on, and no longer at `ends`. */
export function promotionsInForce(shop: Offering, now: string): Promotion[] {
  return shop.promotions.filter((p) => compareTimes(p.starts, now) <= 0 && compareTimes(now, p.ends) < 0);
}

/**
 * What comes off goods of this sum: at most one store-wide promotion and at most one coupon, each the best for
 * the shopper, each measured on the sum before reductions. A coupon counts only if it was claimed.
 */
export function reductions(
  shop: Offering,
  goods: number,
  now: string,
  coupons: readonly string[] = [],
): Reduction[] {
  const reached = promotionsInForce(shop, now).filter((p) => goods >= p.from);
  const wide = best(reached.filter((p) => p.kind === 'threshold'));
  const claimed = best(reached.filter((p) => p.kind === 'coupon' && coupons.includes(p.id)));
  const found: Reduction[] = [];
  let left = goods;
  for (const promotion of [wide, claimed]) {
    const off = Math.min(promotion?.off ?? 0, left);
    if (promotion && off > 0) found.push({ id: promotion.id, off });
    left -= off;
  }
  return found;
}

/** How many fen are still missing to the nearest store-wide promotion; null where there is none to reach. */
export function missingToPromotion(
  shop: Offering,
  goods: number,
  now: string,
): { id: string; missing: number } | null {
  const ahead = promotionsInForce(shop, now)
    .filter((p) => p.kind === 'threshold' && p.from > goods)
    .sort((a, b) => a.from - b.from)[0];
  return ahead ? { id: ahead.id, missing: ahead.from - goods } : null;
}

function best(promotions: readonly Promotion[]): Promotion | undefined {
  return [...promotions].sort((a, b) => b.off - a.off)[0];
}
