import { AREAS, type Area, changesTo, type Made } from './changes.ts';
import type { MarketRules } from './rules.ts';
import type { Decisions, Shop, WeekResult } from './types.ts';
import { closeWeek } from './week.ts';
import { WEEKS, type World } from './world.ts';

/** Assumption: what a point of rating is worth in each week to come, fen. */
export const RATING_WORTH = 500;

/** What a week would have brought more, fen, had one thing been done otherwise and all else as it was. */
export interface Cause extends Made {
  area: Area;
  gain: number;
}

/** A week's worth: what it earned, and what its rating will bring in the weeks that are left. */
export const worthOf = ({ week, profit, rating }: WeekResult): number =>
  profit + (rating.after - 700) * RATING_WORTH * (WEEKS - 1 - week);

/** Of the changes in one area the one that would have brought most; undefined where none would have brought anything. */
export function bestIn(
  world: World,
  shop: Shop,
  { decisions, result }: { decisions: Decisions; result: WeekResult },
  area: Area,
  rules: MarketRules,
): Cause | undefined {
  const own = worthOf(result);
  let best: Cause | undefined;
  for (const change of changesTo(decisions, result, shop, rules)[area]()) {
    const gain = worthOf(closeWeek(world, shop, change.decisions, rules).result) - own;
    if (gain > (best?.gain ?? 0)) best = { area, ...change, gain };
  }
  return best;
}

/**
 * Where a week leaked: of each area the one change that would have brought most, the greatest first; areas where none would have brought
 * anything are left out. Each is the same week played again with that change alone, so the figures are exact and do not add up.
 */
export function causesOf(world: World, shop: Shop, decisions: Decisions, rules: MarketRules): Cause[] {
  const { result } = closeWeek(world, shop, decisions, rules);
  return AREAS.flatMap((area) => bestIn(world, shop, { decisions, result }, area, rules) ?? []).sort(
    (a, b) => b.gain - a.gain,
  );
}
