import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import {
  drawPromotion,
  lowestDeal,
  markPromotion,
  PROMOTION_TERMS,
  type PromotionPlan,
  type PromotionTask,
  promotionGoods,
  viewPromotion,
} from '../../../src/grading/drills/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { shops, norms: all } = readContent(ROOT);
const norms = all.promotion;
const goods = promotionGoods(shops);

const TASK: PromotionTask = {
  shop: '青禾小铺',
  name: '山岚羊毛衫',
  price: 29_900,
  partner: { name: '晴窗白衬衫', price: 15_900 },
  coupon: {
    id: 'follow',
    name: '关注券',
    kind: 'coupon',
    from: 19_900,
    off: 1000,
    starts: '2026-11-01T00:00',
    ends: '2027-01-01T00:00',
    says: '谁来都能领。',
  },
  cost: 13_800,
  partnerCost: 7400,
  freight: 800,
  deals: [29_900, 28_900, null, 29_900, 29_900, 28_900, 29_900],
};
const rights = PROMOTION_TERMS.filter((t) => t.right).map((t) => t.id);
const NOTHING: PromotionPlan = {
  sale: undefined,
  was: undefined,
  from: undefined,
  off: undefined,
  stacks: true,
  terms: [],
};
const SOUND: PromotionPlan = {
  sale: 25_900,
  was: 28_900,
  from: 40_000,
  off: 4000,
  stacks: true,
  terms: rights,
};
const row = (plan: Partial<PromotionPlan>, id: string) =>
  markPromotion(TASK, { ...SOUND, ...plan }, norms).rows.find((r) => r.id === id);

describe('a planned promotion', () => {
  test('comes to what lesson 8-5 works out: 249 for the sweater, 368 with the shirt, and what they leave', () => {
    const [one, both] = viewPromotion(TASK, SOUND, norms);
    expect(one).toMatchObject({ full: 0, coupon: 1000, paid: 24_900, costs: 15_845, left: 9055 });
    expect(both).toMatchObject({ full: 4000, coupon: 1000, paid: 36_800, costs: 23_840, left: 12_960 });
  });

  test('takes the better of the two off where they do not stack', () => {
    const [one, both] = viewPromotion(TASK, { ...SOUND, stacks: false }, norms);
    expect(one).toMatchObject({ full: 0, coupon: 1000 });
    expect(both).toMatchObject({ full: 4000, coupon: 0, paid: 37_800 });
  });

  test('that is sound earns all points, an empty one none', () => {
    const mark = markPromotion(TASK, SOUND, norms);
    expect(mark.rows.filter((r) => r.points < r.of)).toEqual([]);
    expect(mark).toMatchObject({ points: 16, of: 16 });
    expect(markPromotion(TASK, NOTHING, norms).points).toBe(0);
    expect(viewPromotion(TASK, NOTHING, norms)).toEqual([]);
  });

  test('that strikes through the list price is told that nobody paid it; lower than need be loses one point', () => {
    expect(row({ was: 29_900 }, 'was')).toMatchObject({ points: 0 });
    expect(row({ was: 29_900 }, 'was')?.notes[0]).toMatch(/^标价不是成交价.*289 元/);
    expect(row({ was: 28_000 }, 'was')).toMatchObject({ points: 2 });
    expect(row({ was: 25_900 }, 'was')).toMatchObject({ points: 1 });
  });

  test('that is hardly cheaper than the lowest deal earns one point for its price, one that is dearer none', () => {
    expect(row({ sale: 27_900 }, 'sale')).toMatchObject({ points: 1 });
    expect(row({ sale: 28_900 }, 'sale')).toMatchObject({ points: 0 });
  });

  test('whose threshold one piece reaches, or not even two things, has missed its aim', () => {
    expect(row({ from: 20_000 }, 'threshold')).toMatchObject({ points: 1 });
    expect(row({ from: 50_000 }, 'threshold')).toMatchObject({ points: 1 });
    expect(row({ off: 100 }, 'threshold')).toMatchObject({ points: 2 });
    expect(row({ off: undefined }, 'threshold')).toMatchObject({ points: 0 });
  });

  test('whose reductions eat the margin of two orders keeps the point of the third', () => {
    const left = row({ off: 18_000 }, 'left');
    expect(left?.points).toBe(1);
    expect(left?.notes.filter((n) => n.includes('叠在一起，减多了'))).toHaveLength(2);
  });

  test('whose price is below what a piece costs is told that, not that too much came off it', () => {
    const left = row({ sale: 12_900, from: 0, off: 0 }, 'left');
    expect(left?.notes[0]).toMatch(/^只买一件：到手 129 元，亏 .* 元。活动价本身就盖不住/);
  });

  test('that states everything, wrong lines too, earns one point of four for its terms', () => {
    const every = PROMOTION_TERMS.map((t) => t.id);
    expect(row({ terms: every }, 'terms')).toMatchObject({ points: 1, of: 4 });
    expect(row({ terms: rights.slice(1) }, 'terms')).toMatchObject({ points: 3 });
  });
});

/** What a careful planner writes: the lowest deal, just so much cheaper, and a threshold that the partner reaches. */
function careful(task: PromotionTask): PromotionPlan {
  const low = lowestDeal(task);
  const sale = Math.floor((low * (100 - norms.cut.value)) / 10_000) * 100;
  const from = sale + task.partner.price;
  return {
    sale,
    was: low,
    from,
    off: Math.ceil((from * norms.leastOff.value) / 100),
    stacks: true,
    terms: rights,
  };
}

describe('what is drawn', () => {
  test('is the same for the same seed, and has a lowest deal below the price', () => {
    expect(drawPromotion(goods, 7, norms)).toEqual(drawPromotion(goods, 7, norms));
    for (let seed = 0; seed < 50; seed++) {
      const task = drawPromotion(goods, seed, norms);
      expect(task.deals).toHaveLength(norms.floorDays.value);
      expect(lowestDeal(task)).toBeLessThan(task.price);
    }
  });

  test('can be planned for all points, whatever the seed (0 to 299)', () => {
    for (let seed = 0; seed < 300; seed++) {
      const task = drawPromotion(goods, seed, norms);
      const mark = markPromotion(task, careful(task), norms);
      expect(
        mark.rows.filter((r) => r.points < r.of),
        `seed ${seed}, ${task.name}`,
      ).toEqual([]);
    }
  });

  test('needs goods', () => {
    expect(() => drawPromotion([], 1, norms)).toThrow('no goods to plan a promotion for');
  });
});
