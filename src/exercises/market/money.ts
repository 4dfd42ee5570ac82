import type { Broken } from './breaches.ts';
import type { MarketRules } from './rules.ts';
import type { Decisions, GoodWeek, Listing, Money, Shop } from './types.ts';
import { per, sum } from './whole.ts';
import type { World } from './world.ts';

const YUAN = 100;
/** Assumptions: a rushed order costs more; a parcel with its box; insurance of return freight; keeping a piece a week; fen, and parts of a thousand. */
const RUSH = 1120;
export const PARCEL = 650;
const INSURED = 100;
const BACK = 600;
const KEEPING = 30;
/** Fen: a shop page made anew; a fake order; money for a review, which so many of 1000 buyers take; a private cut and who gets one. */
const DECOR = { plain: 0, guide: 40_000, festive: 80_000 };
const FAKE = 800;
const REVIEW = 500;
const REVIEWED = 300;
const CUT = 80;
const CUT_SHARE = 350;
/** Compensation for what was sold and not there, parts of a thousand of its price. */
const AMENDS = 300;

/** What the supplier asks for an order, fen. */
export const orderCost = (world: World, { good, order, rush }: Listing, week: number): number =>
  order * (rush && week > 0 ? per(world.offers[good].cost, RUSH) : world.offers[good].cost);

/** Wages of a week, fen: people are paid their week, more hours cost more. */
export function wagesOf({ people, hours }: Pick<Decisions, 'people' | 'hours'>, rules: MarketRules): number {
  const more = Math.max(0, sum(Object.values(hours)) - people * rules.weekHours);
  return people * rules.weekHours * rules.wage * YUAN + Math.floor(more * rules.wage * rules.overtimePay);
}

export const decorCost = ({ decor }: Pick<Decisions, 'decor'>, shop: Pick<Shop, 'decor'>): number =>
  decor === shop.decor ? 0 : DECOR[decor];

/** What is paid before the week begins, fen. */
export const upFront = (world: World, shop: Shop, decisions: Decisions, rules: MarketRules): number =>
  sum(decisions.goods.map((g) => orderCost(world, g, shop.week))) +
  wagesOf(decisions, rules) +
  decisions.packers * rules.packer * YUAN +
  decisions.ads * YUAN +
  decorCost(decisions, shop) +
  decisions.fake * FAKE;

function tricksCost(goods: readonly GoodWeek[], sold: number, decisions: Decisions): number {
  const reviews = decisions.cashReviews ? per(sold, REVIEWED) * REVIEW : 0;
  const cuts =
    decisions.bargain === 'private' ? sum(goods.map((g) => per(per(g.sold * g.price, CUT_SHARE), CUT))) : 0;
  return decisions.fake * FAKE + reviews + cuts;
}

/** All money of a week. `left` are pieces kept over it. */
export function moneyOf(
  world: World,
  shop: Shop,
  decisions: Decisions,
  week: { goods: readonly GoodWeek[]; late: number; disputes: number; broken: readonly Broken[] },
  rules: MarketRules,
): Money {
  const { goods, late, disputes, broken } = week;
  const sold = sum(goods.map((g) => g.sold));
  const revenue = sum(goods.map((g) => g.sold * g.price));
  const refunds = sum(goods.map((g) => g.returned * g.price));
  const freightBack = sum(goods.map((g) => (decisions.returns === 'free' ? g.returned : g.defective))) * BACK;
  const amends = sum(goods.map((g) => per(g.cancelled * g.price, AMENDS)));
  const { fines } = rules;
  return {
    revenue,
    refunds,
    goods: sum(decisions.goods.map((g) => orderCost(world, g, shop.week))),
    fee: Math.floor(((revenue - refunds) * rules.fee) / 100),
    freight: sold * PARCEL,
    wages: wagesOf(decisions, rules),
    packers: decisions.packers * rules.packer * YUAN,
    ads: decisions.ads * YUAN,
    decor: decorCost(decisions, shop),
    tricks: tricksCost(goods, sold, decisions),
    after: freightBack + amends + (decisions.returns === 'free' ? sold * INSURED : 0),
    fines: (late * fines.late + disputes * fines.dispute + sum(broken.map((b) => b.fine))) * YUAN,
    storage: sum(goods.map((g) => g.left)) * KEEPING,
  };
}

/** What a week's money leaves, fen. */
export function balance({ revenue, ...costs }: Money): number {
  return revenue - sum(Object.values(costs));
}
