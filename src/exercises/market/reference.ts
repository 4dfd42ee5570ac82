import { bestIn } from './causes.ts';
import { AREAS } from './changes.ts';
import { OPENING } from './opening.ts';
import type { MarketRules } from './rules.ts';
import { type Decisions, GOODS, type GoodId, type Shop, type WeekResult } from './types.ts';
import { closeWeek, openShop } from './week.ts';
import { rivalIn, searches, WEEKS, type World } from './world.ts';

/** Enough for every order: the reference buys just what it sells. */
const ENOUGH = 100_000;
/** Rounds over all areas at most, and what is too little to go on for, fen. */
const SWEEPS = 6;
const LITTLE = 3000;
/** Goods that are tried in pairs. */
const TRIED = 3;

/** A plain, lawful plan for these goods. */
export function plainPlan(world: World, goods: readonly GoodId[], week = 0): Decisions {
  return {
    ...OPENING,
    goods: goods.map((good) => ({
      good,
      price: Math.floor(rivalIn(world, good, week).price / 100) * 100,
      order: 0,
      rush: false,
      title: world.segments[0]?.id ?? 'office',
      picture: 'size',
    })),
    ads: 400,
    hours: { day: 20, evening: 20, night: 0 },
    autoReply: 'honest',
    packers: 1,
  };
}

/** The goods that promise most: searches times the gap between cost and the rival's price. */
function promising(world: World): GoodId[] {
  const worth = (good: GoodId) =>
    world.segments.reduce((all, s) => all + searches(world, s, good, 1), 0) *
    (world.offers[good].rival - world.offers[good].cost);
  return [...GOODS].sort((a, b) => worth(b) - worth(a)).slice(0, TRIED);
}

/** One week improved area by area by who knows the market, again and again until nothing is left to gain. */
function improved(world: World, shop: Shop, from: Decisions, rules: MarketRules): Decisions {
  let plan = from;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let gained = 0;
    for (const area of AREAS) {
      const { result } = closeWeek(world, shop, plan, rules);
      const best = bestIn(world, shop, { decisions: plan, result }, area, rules);
      if (!best) continue;
      plan = best.decisions;
      gained += best.gain;
    }
    if (gained < LITTLE) break;
  }
  return plan;
}

/** What a reference run came to: its profit in fen, and each week's plan and result. */
export interface Reference {
  profit: number;
  weeks: { decisions: Decisions; result: WeekResult }[];
}

/** A week without what keeping the shelves full cost: the reference would have bought just what it sold. */
const unstored = (result: WeekResult): WeekResult => ({
  ...result,
  money: { ...result.money, storage: 0 },
  profit: result.profit + result.money.storage,
});

function runWith(world: World, goods: readonly GoodId[], rules: MarketRules): Reference {
  let shop = openShop(rules);
  let plan = plainPlan(world, goods);
  let profit = 0;
  const weeks: Reference['weeks'] = [];
  for (let week = 0; week < WEEKS; week++) {
    const stocked = { ...shop, stock: { cup: ENOUGH, rack: ENOUGH, bag: ENOUGH, lamp: ENOUGH } };
    plan = improved(world, stocked, plan, rules);
    const closed = closeWeek(world, stocked, plan, rules);
    const result = unstored(closed.result);
    profit += result.profit;
    weeks.push({ decisions: plan, result });
    shop = closed.shop;
  }
  return { profit, weeks };
}

/**
 * What could be earned on this market by somebody who knows it, keeps the rules and never misses on stock: week by week the best single changes, over
 * the most promising pairs of goods. No proof of the best, but the same yardstick for everybody.
 */
export function referenceOf(world: World, rules: MarketRules): Reference {
  const goods = promising(world);
  const pairs = goods.flatMap((a, i) => goods.slice(i + 1).map((b) => [a, b]));
  const runs = pairs.map((pair) => runWith(world, pair, rules));
  return runs.reduce((best, next) => (next.profit > best.profit ? next : best));
}
