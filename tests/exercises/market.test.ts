import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { marketRows, seedAt } from '../../scripts/lib/market/bench.ts';
import { MANAGERS, type Manager } from '../../scripts/lib/market/managers.ts';
import { playMarket } from '../../scripts/lib/market/play.ts';
import {
  causesOf,
  closeWeek,
  type Decisions,
  GOODS,
  openMarket,
  openShop,
  plainPlan,
  problems,
  referenceOf,
  replay,
  rulesOf,
  signalsOf,
} from '../../src/exercises/market/index.ts';
import { normsSchema } from '../../src/schemas/index.ts';

const norms = normsSchema.parse(
  parse(readFileSync(new URL('../../src/content/norms.yaml', import.meta.url), 'utf8')),
);
const rules = rulesOf(norms.market);
const SEED = 7919;
const world = openMarket(SEED);
const shop = openShop(rules);
/** A plan with stock for a week. */
const plan = (change: Partial<Decisions> = {}): Decisions => {
  const plain = plainPlan(world, ['cup', 'rack']);
  return { ...plain, goods: plain.goods.map((g) => ({ ...g, order: 150 })), ...change };
};
const week = (decisions: Decisions) => closeWeek(world, shop, decisions, rules).result;
const silent = { people: 0, hours: { day: 0, evening: 0, night: 0 } };

describe('a market', () => {
  test('is the same for the same seed and another for the next', () => {
    expect(openMarket(SEED)).toEqual(world);
    expect(openMarket(SEED + 1)).not.toEqual(world);
  });

  test('plays the same weeks again from seed and decisions alone', () => {
    const run = playMarket(SEED, MANAGERS['sound'] as Manager, rules);
    const again = replay(
      SEED,
      run.weeks.map((w) => w.decisions),
      rules,
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(run));
  });

  test('holds whole numbers only, over seeds 1 to 30', () => {
    const broken: unknown[] = [];
    const look = (value: unknown) => {
      if (typeof value === 'number' && !Number.isSafeInteger(value)) broken.push(value);
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
    };
    for (let seed = 1; seed <= 30; seed++) {
      const run = playMarket(seed, MANAGERS['careless'] as Manager, rules);
      look({ ...run, world: { ...run.world, seed: 0 } });
      for (let w = 0; w < 4; w++) look(signalsOf(run.world, w));
    }
    expect(broken).toEqual([]);
  });

  test('keeps its books: cash, stock and pieces add up every week, over seeds 1 to 30', () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 30; seed++) {
      const run = playMarket(seed, MANAGERS['sound'] as Manager, rules);
      for (const { before, decisions, result } of run.weeks) {
        const { revenue, ...costs } = result.money;
        const left = revenue - Object.values(costs).reduce((a, b) => a + b, 0);
        if (before.cash + left !== result.cash) wrong.push(`seed ${seed} week ${result.week}: cash`);
        for (const g of result.goods) {
          const there = before.stock[g.good];
          const more = decisions.goods.find((d) => d.good === g.good);
          const came = more && (more.rush || result.week === 0) ? more.order : 0;
          if (there + came - g.sold + g.returned - g.defective !== g.left)
            wrong.push(`seed ${seed} week ${result.week}: ${g.good}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('shows every good, and no taste of any shopper', () => {
    const shown = signalsOf(world, 0);
    expect(shown.goods.map((g) => g.good)).toEqual([...GOODS]);
    expect(JSON.stringify(shown)).not.toMatch(/sensitivity|interest|hurry|careful|defect/);
  });

  test('lets no two of a hundred seeds have the same best pair, word and price by rote: the most common is under half', () => {
    const best = Array.from({ length: 100 }, (_, i) => {
      const { goods } = signalsOf(openMarket(seedAt(i)), 0);
      const worth = (g: (typeof goods)[number]) =>
        g.words.reduce((a, w) => a + w.now / w.shops, 0) * (g.rival.price - g.cost);
      const [first, second] = [...goods].sort((a, b) => worth(b) - worth(a)).map((g) => g.good);
      return [first, second].sort().join();
    });
    const most = Math.max(...best.map((b) => best.filter((x) => x === b).length));
    expect(most).toBeLessThan(50);
  });
});

describe('a decision', () => {
  test('that answers the chat sells more than silence, and an honest automatic reply saves some', () => {
    const answered = week(plan({ people: 2, hours: { day: 30, evening: 30, night: 20 } }));
    const none = week(plan({ ...silent, autoReply: 'none' }));
    const auto = week(plan({ ...silent, autoReply: 'honest' }));
    const wanted = (r: typeof none) => r.goods.reduce((a, g) => a + g.wanted, 0);
    expect(wanted(answered)).toBeGreaterThan(wanted(auto));
    expect(wanted(auto)).toBeGreaterThan(wanted(none));
    expect(none.rating.after).toBeLessThan(answered.rating.after);
  });

  test('to boast in the automatic reply, to hinder returns and to sell what is not there ends in disputes', () => {
    const calm = week(plan());
    expect(calm.disputes).toBe(0);
    expect(week(plan({ ...silent, autoReply: 'boast' })).disputes).toBeGreaterThan(0);
    expect(week(plan({ returns: 'hinder' })).disputes).toBeGreaterThan(0);
    const few = plan().goods.map((g) => ({ ...g, order: 20 }));
    expect(week(plan({ goods: few, soldOut: 'sell' })).disputes).toBeGreaterThan(0);
  });

  test('to raise the price and then take it off again is fined', () => {
    const first = closeWeek(world, shop, plan(), rules);
    const raised = plan().goods.map((g) => ({ ...g, price: g.price + 500 }));
    const second = closeWeek(world, first.shop, plan({ goods: raised, discount: 10 }), rules);
    expect(second.result.breaches).toContainEqual({ id: 'false-discount', fine: rules.fines.price });
  });

  test('to promise dispatch within a day without hands for it is late', () => {
    expect(week(plan({ promise: 24, packers: 0 })).late).toBeGreaterThan(0);
    expect(week(plan({ promise: 48, packers: 3 })).late).toBe(0);
  });

  test('that nobody can pay or work is refused with the amount', () => {
    expect(problems(world, shop, plan(), rules)).toEqual([]);
    const rich = plan().goods.map((g) => ({ ...g, order: 2000 }));
    expect(problems(world, shop, plan({ goods: rich }), rules)).toMatchObject([{ id: 'cash' }]);
    expect(
      problems(world, shop, plan({ people: 1, hours: { day: 30, evening: 20, night: 0 } }), rules),
    ).toEqual([{ id: 'hours', value: 49 }]);
    expect(problems(world, shop, plan({ goods: [] }), rules)).toEqual([{ id: 'no-goods' }]);
  });
});

describe('what caused what', () => {
  test('is told by playing the week again: each cause brings just the gain that it names', () => {
    const decisions = plan({ ...silent });
    const [first] = causesOf(world, shop, decisions, rules);
    expect(first?.area).toBe('chat');
    const other = closeWeek(world, shop, first?.decisions ?? decisions, rules).result;
    const own = week(decisions);
    const worth = (r: typeof own) => r.profit + (r.rating.after - 700) * 500 * 3;
    expect(worth(other) - worth(own)).toBe(first?.gain);
  });

  test('finds little to mend in the reference, and the reference earns more than the sound one', () => {
    const reference = referenceOf(world, rules);
    expect(reference.profit).toBeGreaterThan(playMarket(SEED, MANAGERS['sound'] as Manager, rules).profit);
    expect(reference.weeks.flatMap((w) => w.result.breaches)).toEqual([]);
  });

  test("tells of each of the reference's weeks what it earned by its own money, and all of them together", () => {
    const { weeks, profit } = referenceOf(world, rules);
    expect(weeks.reduce((all, w) => all + w.result.profit, 0)).toBe(profit);
    // Shelves that are always full cost nothing to keep, or a week would seem to lose a fortune.
    for (const { result } of weeks) expect(result.money.storage).toBe(0);
    expect(Math.min(...weeks.map((w) => w.result.profit))).toBeGreaterThan(0);
  });
});

describe('over twelve seeds', () => {
  const seeds = Array.from({ length: 12 }, (_, i) => seedAt(i + 200));
  const rows = marketRows(seeds, rules);
  const sound = rows.find((r) => r.id === 'sound');

  test('the sound manager beats the careless one', () => {
    expect(rows.find((r) => r.id === 'careless')?.beatsSound).toBeLessThanOrEqual(1);
  });

  test('no single trick and no breach is better on average, or wins often', () => {
    const better = rows.filter((r) => r !== sound && (r.mean >= (sound?.mean ?? 0) || r.beatsSound > 3));
    expect(better).toEqual([]);
  });
});
