import { broken } from './breaches.ts';
import { chatsOf, topicsAsked } from './chat.ts';
import { balance, moneyOf } from './money.ts';
import { goodWeek, lateOf, thereIs } from './orders.ts';
import { RATING, ratingAfter } from './rating.ts';
import type { MarketRules } from './rules.ts';
import { wantedBy } from './sales.ts';
import {
  type ChatWeek,
  type Decisions,
  GOODS,
  type GoodId,
  type GoodWeek,
  type Shop,
  type WeekResult,
} from './types.ts';
import { visitsOf } from './visits.ts';
import { per, sum } from './whole.ts';
import type { World } from './world.ts';

const none = (): Record<GoodId, number> => ({ cup: 0, rack: 0, bag: 0, lamp: 0 });
/** Of 1000 buyers so many agree to messages; of those pestered so many leave. */
const AGREE = 250;
const STAY = 600;

/** The shop on the day before it opens. */
export const openShop = (rules: Pick<MarketRules, 'cash'>): Shop => ({
  week: 0,
  cash: rules.cash * 100,
  stock: none(),
  rating: RATING.opening,
  consented: 0,
  prices: {},
  decor: 'plain',
  ban: 0,
});

function goodsOf(world: World, shop: Shop, decisions: Decisions, chats: WeekResult['chats']): GoodWeek[] {
  const visits = visitsOf(world, shop, decisions);
  return decisions.goods.map((listing) => {
    const own = visits.filter((v) => v.listing === listing);
    const wanted = sum(own.map((v) => wantedBy(world, shop, v, decisions, chats)));
    const there = thereIs(shop.stock, listing, shop.week);
    return goodWeek(world, shop.week, listing, own, Math.floor(wanted / 1000), there, decisions);
  });
}

/** Disputes: returns that were hindered, parcels late by promise, promises of an automatic reply, goods that were not there. */
function disputesOf(
  goods: readonly GoodWeek[],
  chats: readonly ChatWeek[],
  late: number,
  decisions: Decisions,
) {
  const returned = sum(goods.map((g) => g.returned));
  const cancelled = sum(goods.map((g) => g.cancelled));
  const silent = sum(chats.map((c) => c.unanswered));
  return (
    (decisions.returns === 'hinder' ? Math.ceil((returned * 6) / 10) : 0) +
    Math.floor(late / 15) +
    (decisions.autoReply === 'boast' ? Math.floor(silent / 25) + Math.floor(late / 10) : 0) +
    Math.ceil(cancelled / 3)
  );
}

/** The shelves for the next week: what is left, and what was ordered and comes now. */
function shelves(shop: Shop, decisions: Decisions, goods: readonly GoodWeek[]): Record<GoodId, number> {
  const stock = { ...shop.stock };
  for (const { good, left } of goods) stock[good] = left;
  for (const { good, order, rush } of decisions.goods) if (!rush && shop.week > 0) stock[good] += order;
  return stock;
}

/** What lies on the shelves at cost, fen. */
export const stockValue = ({ offers }: World, stock: Readonly<Record<GoodId, number>>): number =>
  sum(GOODS.map((id) => stock[id] * offers[id].cost));

/**
 * One week of the shop: what the decisions led to in this market, and the shop at its end. Whoever calls looks first whether the decisions may stand
 * (`problems`). Pure: the same arguments give the same week.
 */
export function closeWeek(
  world: World,
  shop: Shop,
  decisions: Decisions,
  rules: MarketRules,
): { shop: Shop; result: WeekResult } {
  const visits = visitsOf(world, shop, decisions);
  const chats = chatsOf(visits, decisions, rules.weekHours);
  const goods = goodsOf(world, shop, decisions, chats);
  const sold = sum(goods.map((g) => g.sold));
  const late = lateOf(sold, decisions);
  const served = Object.values(chats);
  const disputes = disputesOf(goods, served, late, decisions);
  const breaches = broken(world, shop, decisions, sum(goods.map((g) => g.cancelled)), rules);
  const money = moneyOf(world, shop, decisions, { goods, late, disputes, broken: breaches }, rules);
  const rating = ratingAfter(
    shop.rating,
    { chats: served, goods, late, disputes, broken: breaches },
    decisions,
  );
  const stock = shelves(shop, decisions, goods);
  const cash = shop.cash + balance(money);
  const caught = breaches.some((b) => b.id === 'fake' && b.found);
  const staying = decisions.messages === 3 ? per(shop.consented, STAY) : shop.consented;
  return {
    shop: {
      week: shop.week + 1,
      cash,
      stock,
      rating: rating.after,
      consented: staying + per(sold, AGREE),
      prices: { ...shop.prices, ...Object.fromEntries(decisions.goods.map((g) => [g.good, g.price])) },
      decor: decisions.decor,
      ban: caught ? 2 : Math.max(0, shop.ban - 1),
    },
    result: {
      week: shop.week,
      goods,
      chats,
      topics: topicsAsked(visits, decisions),
      sold,
      late,
      disputes,
      breaches: breaches.map(({ id, fine }) => ({ id, fine })),
      money,
      rating,
      cash,
      profit: cash - shop.cash + stockValue(world, stock) - stockValue(world, shop.stock),
    },
  };
}
