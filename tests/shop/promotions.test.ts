import { describe, expect, it } from 'vitest';
import { missingToPromotion, promotionsInForce, reductions } from '../../src/shop/index.ts';
import { qinghe, withPromotions } from './qinghe.ts';

const NOW = '2026-11-23T11:05';
const ids = (now: string) => promotionsInForce(qinghe, now).map((p) => p.id);

describe('promotions in force', () => {
  it('begin with the first minute and are over at the end', () => {
    expect(ids('2026-11-19T23:59')).toEqual(['follow-coupon']);
    expect(ids('2026-11-20T00:00')).toEqual(['full-300', 'follow-coupon']);
    expect(ids('2026-11-30T23:59')).toEqual(['full-300', 'follow-coupon']);
    expect(ids('2026-12-01T00:00')).toEqual(['follow-coupon']);
    expect(ids('2027-01-01T00:00')).toEqual([]);
  });
});

describe('what comes off', () => {
  it('begins exactly at the threshold', () => {
    expect(reductions(qinghe, 29_999, NOW)).toEqual([]);
    expect(reductions(qinghe, 30_000, NOW)).toEqual([{ id: 'full-300', off: 3000 }]);
  });

  it('takes the store-wide promotion once, not for every 300', () => {
    expect(reductions(qinghe, 91_800, NOW)).toEqual([{ id: 'full-300', off: 3000 }]);
  });

  it('counts a coupon only if it was claimed', () => {
    expect(reductions(qinghe, 23_900, NOW)).toEqual([]);
    expect(reductions(qinghe, 23_900, NOW, ['follow-coupon'])).toEqual([{ id: 'follow-coupon', off: 1000 }]);
  });

  it('lets one coupon go with the store-wide promotion', () => {
    expect(reductions(qinghe, 45_900, NOW, ['follow-coupon'])).toEqual([
      { id: 'full-300', off: 3000 },
      { id: 'follow-coupon', off: 1000 },
    ]);
  });

  it('ignores coupons the shop does not have and those claimed twice', () => {
    expect(
      reductions(qinghe, 45_900, '2026-12-05T09:00', ['dream', 'follow-coupon', 'follow-coupon']),
    ).toEqual([{ id: 'follow-coupon', off: 1000 }]);
  });

  it('takes the best of several store-wide promotions instead of all', () => {
    const dates = { starts: '2026-11-01T00:00', ends: '2026-12-01T00:00', says: 'x' };
    const shop = withPromotions([
      { id: 'small', name: 'x', kind: 'threshold', from: 10_000, off: 500, ...dates },
      { id: 'large', name: 'x', kind: 'threshold', from: 20_000, off: 2000, ...dates },
    ]);
    expect(reductions(shop, 25_000, NOW)).toEqual([{ id: 'large', off: 2000 }]);
    expect(reductions(shop, 15_000, NOW)).toEqual([{ id: 'small', off: 500 }]);
  });

  it('never takes off more than there is', () => {
    const dates = { starts: '2026-11-01T00:00', ends: '2026-12-01T00:00', says: 'x' };
    const shop = withPromotions([
      { id: 'wide', name: 'x', kind: 'threshold', from: 0, off: 800, ...dates },
      { id: 'coupon', name: 'x', kind: 'coupon', from: 0, off: 800, ...dates },
    ]);
    expect(reductions(shop, 1000, NOW, ['coupon'])).toEqual([
      { id: 'wide', off: 800 },
      { id: 'coupon', off: 200 },
    ]);
  });
});

describe('what is missing to a promotion', () => {
  it('tells the fen to the threshold', () => {
    expect(missingToPromotion(qinghe, 29_900, NOW)).toEqual({ id: 'full-300', missing: 100 });
  });

  it('has nothing to tell when it is reached or over', () => {
    expect(missingToPromotion(qinghe, 30_000, NOW)).toBeNull();
    expect(missingToPromotion(qinghe, 29_900, '2026-12-01T00:00')).toBeNull();
  });
});
