import { describe, expect, it } from 'vitest';
import { orderTotal, refundFor } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

const NOW = '2026-11-23T11:05';
const basket = [
  { product: 'white-shirt', units: 2 },
  { product: 'inner-vest', units: 1 },
];
const { off, total } = orderTotal(basket, qinghe, NOW);

describe('the refund for a part of an order', () => {
  it('carries its part of the reduction', () => {
    // 30 yuan over 159 + 159 + 59 = 377 yuan: 1265.25… fen fall on each shirt, 469.49… on the vest.
    expect(refundFor(basket, off, qinghe, [{ product: 'inner-vest', units: 1 }])).toEqual({
      goods: 5900,
      off: 470,
      refund: 5430,
      remainder: 1,
    });
    expect(refundFor(basket, off, qinghe, [{ product: 'white-shirt', units: 1 }])).toEqual({
      goods: 15_900,
      off: 1265,
      refund: 14_635,
      remainder: 1,
    });
  });

  it('comes to what was paid when everything comes back', () => {
    expect(refundFor(basket, off, qinghe, basket).refund).toBe(total);
  });

  it('is the price where nothing was taken off', () => {
    expect(refundFor(basket, [], qinghe, [{ product: 'white-shirt', units: 1 }])).toEqual({
      goods: 15_900,
      off: 0,
      refund: 15_900,
      remainder: 0,
    });
  });

  it('is nothing when nothing comes back', () => {
    expect(refundFor(basket, off, qinghe, [])).toMatchObject({ goods: 0, off: 0, refund: 0 });
  });

  it('refuses to take back more than was bought', () => {
    expect(() => refundFor(basket, off, qinghe, [{ product: 'inner-vest', units: 2 }])).toThrow(
      '2 of inner-vest come back but only 1 were bought',
    );
    expect(() => refundFor(basket, off, qinghe, [{ product: 'mask', units: 1 }])).toThrow(
      '1 of mask come back but only 0 were bought',
    );
  });
});
