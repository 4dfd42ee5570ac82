import { openTopics } from './chat.ts';
import { priceNow } from './sales.ts';
import type { Decisions, GoodId, GoodWeek, Listing } from './types.ts';
import type { Visit } from './visits.ts';
import { per, sum } from './whole.ts';
import { rivalIn, type World } from './world.ts';

/** Assumptions, parts of a thousand: sent back without reason, because the page did not say, because a stuffed title called the wrong ones. */
const NO_REASON = 30;
const UNTOLD = 70;
const MISLED = 60;
/** Easy returns are used more; hindered ones are given up in part. */
const RETURNED = { free: 1350, legal: 1000, hinder: 550 };
/** Sold beyond the stock at most, parts of a thousand of it. */
const OVERSELL = 300;

/** How much of what shoppers want to know the page leaves open, over all who came. */
function untold(visits: readonly Visit[], decisions: Decisions): number {
  const all = sum(visits.map((v) => v.visits));
  const left = sum(
    visits.map((v) => v.visits * sum(Object.values(openTopics(v.segment, v.listing, decisions)))),
  );
  return all === 0 ? 0 : Math.floor(left / all);
}

/** What a good's buyers came to: sold as far as there is stock, some sent back. `wanted` and `there` are pieces. */
export function goodWeek(
  world: World,
  week: number,
  listing: Listing,
  visits: readonly Visit[],
  wanted: number,
  there: number,
  decisions: Decisions,
): GoodWeek {
  const sold = Math.min(wanted, there);
  const cancelled = decisions.soldOut === 'sell' ? Math.min(wanted - sold, per(there, OVERSELL)) : 0;
  const defective = per(sold, world.offers[listing.good].defect);
  const misled = listing.title === 'stuffed' ? MISLED : 0;
  const regretted = per(sold, NO_REASON + per(UNTOLD, untold(visits, decisions)) + misled);
  const returned = per(defective + regretted, RETURNED[decisions.returns]);
  return {
    good: listing.good,
    searches: sum(visits.map((v) => v.searches)),
    visits: sum(visits.map((v) => v.visits)),
    wanted,
    sold,
    cancelled,
    returned: Math.min(sold, returned),
    defective: Math.min(defective, returned),
    left: there - sold + Math.max(0, returned - defective),
    price: priceNow(listing.price, decisions),
    rival: rivalIn(world, listing.good, week).price,
  };
}

/** Assumptions: what the owner packs a week and what a packer adds; a short promise leaves less slack. */
const OWN_HANDS = 80;
const PACKER = 150;
const SLACK = { 24: 700, 48: 1000, 72: 1150 };

type Packing = Pick<Decisions, 'packers' | 'promise'>;

/** Parcels a week that leave as promised, at most. */
export const inTimeAtMost = ({ packers, promise }: Packing): number =>
  per(OWN_HANDS + packers * PACKER, SLACK[promise]);

/** Parcels that leave later than promised. */
export const lateOf = (sold: number, packing: Packing): number => Math.max(0, sold - inTimeAtMost(packing));

/** Pieces of a good that can be sold this week. In the opening week all that was ordered is there. */
export const thereIs = (
  stock: Readonly<Record<GoodId, number>>,
  { good, order, rush }: Listing,
  week: number,
) => stock[good] + (rush || week === 0 ? order : 0);
