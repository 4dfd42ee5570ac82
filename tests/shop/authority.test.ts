import { describe, expect, it } from 'vitest';
import { giftById, giftsAllowed, mayGive } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

describe('who may give which gift', () => {
  it('lets an agent give the wool wash from exactly 249 yuan on', () => {
    expect(mayGive(qinghe, 'wool-wash', 24_900, 'agent')).toEqual({ ok: true });
    expect(mayGive(qinghe, 'wool-wash', 24_899, 'agent')).toEqual({
      ok: false,
      why: '羊毛洗衣液小样要商品满¥249才能送，这单还差¥0.01。',
    });
  });

  it('keeps the scarf for the supervisor', () => {
    expect(mayGive(qinghe, 'scarf', 60_000, 'agent')).toEqual({
      ok: false,
      why: '羊毛混纺围巾要主管同意才能送，先请示，别先答应。',
    });
    expect(mayGive(qinghe, 'scarf', 60_000, 'supervisor')).toEqual({ ok: true });
  });

  it('binds the supervisor to the sum as well', () => {
    expect(mayGive(qinghe, 'scarf', 59_800, 'supervisor')).toEqual({
      ok: false,
      why: '羊毛混纺围巾要商品满¥599才能送，这单还差¥1。',
    });
  });

  it('lets a supervisor give what an agent may', () => {
    expect(mayGive(qinghe, 'storage-bag', 19_900, 'supervisor')).toEqual({ ok: true });
  });

  it('knows no gift that the shop does not have', () => {
    expect(mayGive(qinghe, 'car', 900_000, 'supervisor')).toEqual({
      ok: false,
      why: '店里没有这样的赠品，不能许诺。',
    });
    expect(giftById(qinghe, 'car')).toBeUndefined();
  });
});

describe('the gifts allowed with an order', () => {
  const ids = (sum: number, role: 'agent' | 'supervisor') => giftsAllowed(qinghe, sum, role).map((g) => g.id);

  it('grow with the sum, dearest first', () => {
    expect(ids(9899, 'agent')).toEqual([]);
    expect(ids(9900, 'agent')).toEqual(['mini-mask']);
    expect(ids(29_900, 'agent')).toEqual(['storage-bag', 'wool-wash', 'mini-mask']);
    expect(ids(60_000, 'supervisor')).toEqual(['scarf', 'storage-bag', 'wool-wash', 'mini-mask']);
  });
});
