import { problems } from './problems.ts';
import type { MarketRules } from './rules.ts';
import type { Decisions, Shop, WeekResult } from './types.ts';
import { closeWeek, openShop, stockValue } from './week.ts';
import { openMarket, WEEKS, type World } from './world.ts';

/** Assumption: what is left at the end sells for half of what it cost. */
const LEFT_WORTH = 2;

/** A run as far as it was closed. */
export interface Run {
  world: World;
  /** The shop now. */
  shop: Shop;
  weeks: { before: Shop; decisions: Decisions; result: WeekResult }[];
  /** All weeks are closed. */
  over: boolean;
  /** Profit so far, fen: cash and half the stock's cost, less the cash of the opening. */
  profit: number;
}

/** Plays the closed weeks of a run again. The same seed and decisions give the same run; it ends before a week that may not stand. */
export function replay(seed: number, decided: readonly Decisions[], rules: MarketRules): Run {
  const world = openMarket(seed);
  const opening = openShop(rules);
  let shop = opening;
  const weeks: Run['weeks'] = [];
  for (const decisions of decided.slice(0, WEEKS)) {
    if (problems(world, shop, decisions, rules).length > 0) break;
    const closed = closeWeek(world, shop, decisions, rules);
    weeks.push({ before: shop, decisions, result: closed.result });
    shop = closed.shop;
  }
  const profit = shop.cash - opening.cash + Math.floor(stockValue(world, shop.stock) / LEFT_WORTH);
  return { world, shop, weeks, over: weeks.length === WEEKS, profit };
}
