import type { Shop } from '../schemas/index.ts';
import { formatFen } from './money.ts';
import type { Verdict } from './returns.ts';

export type Gift = Shop['gifts'][number];
export type Role = Gift['authority'];

/** The gift with this id, or undefined where the shop has none. */
export function giftById(shop: Shop, id: string): Gift | undefined {
  return shop.gifts.find((g) => g.id === id);
}

/**
 * Whether someone of this role may give the gift with an order of this sum of goods (fen, before reductions).
 * A supervisor may give what an agent may.
 */
export function mayGive(shop: Shop, giftId: string, orderSum: number, role: Role): Verdict {
  const gift = giftById(shop, giftId);
  if (!gift) return { ok: false, why: '店里没有这样的赠品，不能许诺。' };
  if (orderSum < gift.minOrder) {
    const missing = formatFen(gift.minOrder - orderSum);
    return { ok: false, why: `${gift.name}要商品满${formatFen(gift.minOrder)}才能送，这单还差${missing}。` };
  }
  if (gift.authority === 'supervisor' && role === 'agent') {
    return { ok: false, why: `${gift.name}要主管同意才能送，先请示，别先答应。` };
  }
  return { ok: true };
}

/** The gifts this role may give with an order of this sum, dearest first. */
export function giftsAllowed(shop: Shop, orderSum: number, role: Role): Gift[] {
  return shop.gifts.filter((g) => mayGive(shop, g.id, orderSum, role).ok).sort((a, b) => b.value - a.value);
}
