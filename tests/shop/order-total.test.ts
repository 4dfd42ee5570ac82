import { describe, expect, it } from 'vitest';
import { goodsTotal, lineTotal, orderTotal } from '../../src/shop/index.ts';
import { product, qinghe } from './qinghe.ts';

const NOW = '2026-11-23T11:05';
const one = (id: string) => [{ product: id, units: 1 }];

describe('goods', () => {
  it('multiplies price and pieces', () => {
    expect(lineTotal(product('lipstick'), 3)).toBe(29_700);
  });

  it('refuses pieces that cannot be counted', () => {
    expect(() => lineTotal(product('lipstick'), 0)).toThrow('units must be a whole number from 1, got 0');
    expect(() => lineTotal(product('lipstick'), 1.5)).toThrow('units must be a whole number from 1, got 1.5');
  });

  it('adds up the lines', () => {
    expect(goodsTotal([...one('white-shirt'), { product: 'inner-vest', units: 2 }], qinghe)).toBe(27_700);
    expect(goodsTotal([], qinghe)).toBe(0);
  });

  it('names a product that the shop does not have', () => {
    expect(() => goodsTotal(one('spaceship'), qinghe)).toThrow('shop qinghe has no product spaceship');
  });
});

describe('what an order costs', () => {
  it('takes 30 off the down jacket while the promotion runs, and not after', () => {
    expect(orderTotal(one('down-jacket'), qinghe, NOW)).toEqual({
      goods: 45_900,
      off: [{ id: 'full-300', off: 3000 }],
      freight: 0,
      total: 42_900,
    });
    expect(orderTotal(one('down-jacket'), qinghe, '2026-12-01T00:00').total).toBe(45_900);
  });

  it('leaves the sweater at 299: it is one yuan short of the promotion', () => {
    expect(orderTotal(one('wool-sweater'), qinghe, NOW).total).toBe(29_900);
    expect(orderTotal(one('wool-sweater'), qinghe, NOW, ['follow-coupon']).total).toBe(28_900);
  });

  it('adds freight under the threshold once the place is known', () => {
    expect(orderTotal(one('cleanser'), qinghe, NOW)).toEqual({
      goods: 7900,
      off: [],
      freight: null,
      total: 7900,
    });
    expect(orderTotal(one('cleanser'), qinghe, NOW, [], '拉萨')).toMatchObject({
      freight: 1800,
      total: 9700,
    });
  });

  it('sends one lipstick free, for it costs exactly 99', () => {
    expect(orderTotal(one('lipstick'), qinghe, NOW, [], '成都')).toMatchObject({ freight: 0, total: 9900 });
  });

  it('measures free freight on what is paid after reductions', () => {
    const shop = { ...qinghe, shipping: { ...qinghe.shipping, freeFrom: 30_000 } };
    const basket = [...one('wool-sweater'), ...one('inner-vest')];
    expect(orderTotal(basket, shop, NOW, [], '成都').freight).toBe(0);
    expect(
      orderTotal(basket, { ...shop, shipping: { ...shop.shipping, freeFrom: 35_000 } }, NOW, [], '成都'),
    ).toEqual({
      goods: 35_800,
      off: [{ id: 'full-300', off: 3000 }],
      freight: 1000,
      total: 33_800,
    });
  });

  it('does not know the freight to a place that is not served', () => {
    expect(orderTotal(one('down-jacket'), qinghe, NOW, [], '香港').freight).toBeNull();
  });

  it('travels free to a place it cannot find once the sum is reached', () => {
    expect(orderTotal(one('down-jacket'), qinghe, NOW, [], '小镇').freight).toBe(0);
    expect(orderTotal(one('mask'), qinghe, NOW, [], '小镇').freight).toBeNull();
  });
});
