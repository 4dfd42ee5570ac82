import { upFront } from './money.ts';
import type { MarketRules } from './rules.ts';
import type { Decisions, Shop } from './types.ts';
import { sum } from './whole.ts';
import type { World } from './world.ts';

/** Bounds of what may be entered: whole yuan, pieces, people. */
export const LIMITS = {
  ads: 8000,
  order: 3000,
  people: 6,
  packers: 5,
  cards: 3,
  forecast: 5000,
  hours: 400,
} as const;

/** Why decisions cannot stand yet. `value` is the amount that is missing or allowed, in fen, hours, goods or pieces. */
export type Problem =
  | { id: 'no-goods' }
  | { id: 'too-many-goods'; value: number }
  | { id: 'same-good' }
  | { id: 'price'; good: number }
  | { id: 'range'; field: 'ads' | 'order' | 'people' | 'packers' | 'hours' | 'forecast' }
  | { id: 'cards'; value: number }
  | { id: 'hours'; value: number }
  | { id: 'cash'; value: number };

const whole = (n: number, most: number): boolean => Number.isSafeInteger(n) && n >= 0 && n <= most;

function ranges({ ads, goods, people, packers, hours, forecast }: Decisions): Problem[] {
  const wrong = {
    ads: !whole(ads, LIMITS.ads),
    order: !goods.every((g) => whole(g.order, LIMITS.order)),
    people: !whole(people, LIMITS.people),
    packers: !whole(packers, LIMITS.packers),
    hours: !Object.values(hours).every((h) => whole(h, LIMITS.hours)),
    forecast: !whole(forecast, LIMITS.forecast),
  };
  return (Object.keys(wrong) as (keyof typeof wrong)[]).flatMap((field) =>
    wrong[field] ? [{ id: 'range', field }] : [],
  );
}

/** What must be mended before a week can be closed: bounds, hours that nobody may work, money that is not there. Empty where all is well. */
export function problems(world: World, shop: Shop, decisions: Decisions, rules: MarketRules): Problem[] {
  const { goods, cards, people, hours } = decisions;
  const out = ranges(decisions);
  if (goods.length === 0) out.push({ id: 'no-goods' });
  if (goods.length > rules.goods) out.push({ id: 'too-many-goods', value: rules.goods });
  if (new Set(goods.map((g) => g.good)).size < goods.length) out.push({ id: 'same-good' });
  goods.forEach((g, good) => {
    if (!whole(g.price, 100_000) || g.price < 100) out.push({ id: 'price', good });
  });
  if (cards.length > LIMITS.cards) out.push({ id: 'cards', value: LIMITS.cards });
  if (out.length > 0) return out;
  const most = people * (rules.weekHours + rules.overtime);
  if (sum(Object.values(hours)) > most) out.push({ id: 'hours', value: most });
  const short = upFront(world, shop, decisions, rules) - Math.max(0, shop.cash);
  if (short > 0) out.push({ id: 'cash', value: short });
  return out;
}
