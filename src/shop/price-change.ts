import type { Order, Shop } from '../schemas/index.ts';
import { orderTotal } from './order-total.ts';
import { productById } from './products.ts';

/** What an order would cost at a local time with these coupons, fen; its own sum where its product is no longer in the shop. */
function totalNow(order: Order, shop: Shop, now: string, coupons: readonly string[]): number {
  if (!productById(shop, order.product)) return order.total;
  return orderTotal([{ product: order.product, units: order.units }], shop, now, coupons).total;
}

/** What an order would cost now without any coupon, fen: what a fall in price is measured on. */
export function totalToday(order: Order, shop: Shop, now: string): number {
  return totalNow(order, shop, now, []);
}

/**
 * The least that an order may cost at a local time without anyone being favoured, fen: the shop's prices less every promotion and coupon that
 * everybody can have now.
 */
export function lowestFairTotal(order: Order, shop: Shop, now: string): number {
  const coupons = shop.promotions.filter((p) => p.kind === 'coupon').map((p) => p.id);
  return totalNow(order, shop, now, coupons);
}

/** Whether changing an order to this sum (fen) is a private price cut: less than what everybody could pay. */
export function isPrivateCut(order: Order, amount: number, shop: Shop, now: string): boolean {
  return amount < order.total && amount < lowestFairTotal(order, shop, now);
}
