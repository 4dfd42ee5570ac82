import type { Decisions, GoodId, Listing, SegmentId, Shop } from './types.ts';
import { per, sum } from './whole.ts';
import { type Segment, searches, type World } from './world.ts';

/** Visits of one segment to one listing. */
export interface Visit {
  listing: Listing;
  segment: Segment;
  searches: number;
  visits: number;
}

/** Assumptions, parts of a thousand: what of all searches a usual shop gets, and how a title fits a word. */
const ORGANIC = 160;
const FIT = { same: 1000, other: 450, stuffed: 650 };
/** Paid clicks have less and less to give: `MOST * b / (b + HALF)` for b yuan. */
const AD_MOST = 6000;
const AD_HALF = 2000;
/** Of those who agreed to messages, so many come for one a week and for three. */
const CALLED = { 0: 0, 1: 100, 3: 160 };

const matchOf = (title: Listing['title'], segment: SegmentId) =>
  title === 'stuffed' ? FIT.stuffed : title === segment ? FIT.same : FIT.other;

/** How the platform ranks a shop: rating, a ban, the lift of orders that look real. */
function rank(shop: Shop, { fake, discount }: Decisions): number {
  const own = 400 + Math.floor((shop.rating * 6) / 7);
  const lifted = own + Math.min(350, fake * 5) + (discount >= 10 ? 80 : 0);
  return shop.ban > 0 ? per(lifted, 450) : lifted;
}

function organic(
  world: World,
  good: GoodId,
  segment: Segment,
  title: Listing['title'],
  found: number,
): number {
  const seen = per(per(found, ORGANIC), matchOf(title, segment.id));
  return Math.floor((seen * 1000) / world.offers[good].competition[segment.id]);
}

/** Splits a whole number by weights; what rounding leaves is lost. */
const split = (whole: number, weights: readonly number[]): number[] => {
  const all = sum(weights);
  return weights.map((w) => (all === 0 ? 0 : Math.floor((whole * w) / all)));
};

/** Who comes to which listing in a week: found by searching, by paid clicks, and called by a message. */
export function visitsOf(world: World, shop: Shop, decisions: Decisions): Visit[] {
  const ranked = rank(shop, decisions);
  const pairs = decisions.goods.flatMap((listing) =>
    world.segments.map((segment) => {
      const found = searches(world, segment, listing.good, shop.week);
      return { listing, segment, searches: found, fits: per(found, matchOf(listing.title, segment.id)) };
    }),
  );
  const clicks = Math.floor((AD_MOST * decisions.ads) / (decisions.ads + AD_HALF));
  const called = per(shop.consented, CALLED[decisions.messages]);
  const extra = split(
    clicks + called,
    pairs.map((p) => p.fits),
  );
  return pairs.map(({ listing, segment, searches: found }, i) => ({
    listing,
    segment,
    searches: found,
    visits: per(organic(world, listing.good, segment, listing.title, found), ranked) + (extra[i] ?? 0),
  }));
}
