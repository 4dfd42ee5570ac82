import {
  type Decisions,
  type MarketRules,
  openMarket,
  problems,
  type Run,
  replay,
  signalsOf,
  WEEKS,
} from '../../../src/exercises/market/index.ts';
import type { Manager } from './managers.ts';

/** Plays a market to its end with a manager. Throws where one decides what may not stand: then the manager is wrong, not the market. */
export function playMarket(seed: number, manager: Manager, rules: MarketRules): Run {
  const world = openMarket(seed);
  const decided: Decisions[] = [];
  let run = replay(seed, decided, rules);
  while (decided.length < WEEKS) {
    const decisions = manager({
      signals: signalsOf(world, decided.length),
      shop: run.shop,
      past: run.weeks,
      rules,
    });
    const wrong = problems(world, run.shop, decisions, rules);
    if (wrong.length > 0)
      throw new Error(
        `seed ${seed}, week ${decided.length}: ${JSON.stringify(wrong)} in ${JSON.stringify(decisions)}`,
      );
    decided.push(decisions);
    run = replay(seed, decided, rules);
  }
  return run;
}
