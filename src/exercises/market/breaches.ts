import type { MarketRules } from './rules.ts';
import type { Breach, Decisions, Shop } from './types.ts';
import type { World } from './world.ts';

/** Assumptions: found out with so many of 1000. */
const FOUND = { fakeBase: 520, fakeEach: 4, cash: 500, cut: 450 };

/** A breach, its fine in yuan, and whether somebody found it out: what is not found out still counts as a breach. */
export interface Broken {
  id: Breach;
  fine: number;
  found: boolean;
}

const raised = (shop: Shop, { goods, discount }: Decisions): boolean =>
  discount > 0 && goods.some(({ good, price }) => price > (shop.prices[good] ?? price));

/** The tricks of a week that the seed's throws may bring to light. */
function thrown({ throws }: World, shop: Shop, decisions: Decisions, { fines }: MarketRules): Broken[] {
  const luck = throws[shop.week] ?? { fake: 0, cash: 0, cut: 0 };
  const risk = FOUND.fakeBase + FOUND.fakeEach * decisions.fake;
  const one = (id: Breach, done: boolean, found: boolean, fine: number): Broken[] =>
    done ? [{ id, found, fine: found ? fine : 0 }] : [];
  return [
    ...one('fake', decisions.fake > 0, luck.fake < risk, fines.fake),
    ...one('cash-reviews', decisions.cashReviews, luck.cash < FOUND.cash, fines.cash),
    ...one('private-cut', decisions.bargain === 'private', luck.cut < FOUND.cut, fines.cut),
  ];
}

/** What of a week's decisions breaks law or rule. `oversold` are pieces sold that were not there. */
export function broken(
  world: World,
  shop: Shop,
  decisions: Decisions,
  oversold: number,
  rules: MarketRules,
): Broken[] {
  const { fines } = rules;
  const seen = (id: Breach, done: boolean, fine: number): Broken[] =>
    done ? [{ id, fine, found: true }] : [];
  return [
    ...thrown(world, shop, decisions, rules),
    ...seen('hindered-returns', decisions.returns === 'hinder', 0),
    ...seen('oversold', oversold > 0, 0),
    ...seen('boasted', decisions.autoReply === 'boast', 0),
    ...seen(
      'stuffed-title',
      decisions.goods.some((g) => g.title === 'stuffed'),
      fines.advert,
    ),
    ...seen('false-discount', raised(shop, decisions), fines.price),
    ...seen('pestered', decisions.messages === 3, fines.pester),
  ];
}
