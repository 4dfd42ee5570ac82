import type { Product, Shop } from '../schemas/index.ts';
import { destinationOf, freight } from './freight.ts';
import { getProduct } from './products.ts';
import { type Reduction, reductions } from './promotions.ts';

/** So many pieces of one product. */
export interface BasketLine {
  product: string;
  units: number;
}

/** What an order comes to, all in fen. */
export interface OrderTotal {
  /** Goods at their prices, before reductions. */
  goods: number;
  off: Reduction[];
  /** null while it cannot be known: the place is missing, unknown or not served. */
  freight: number | null;
  /** Goods less reductions, plus freight where it is known. */
  total: number;
}

/** Fen for so many pieces of one product. */
export function lineTotal(product: Product, units: number): number {
  if (!Number.isSafeInteger(units) || units < 1)
    throw new Error(`units must be a whole number from 1, got ${units}`);
  return product.price * units;
}

/** Fen for all lines at their prices. Throws on a product the shop does not have. */
export function goodsTotal(basket: readonly BasketLine[], shop: Shop): number {
  return basket.reduce((sum, line) => sum + lineTotal(getProduct(shop, line.product), line.units), 0);
}

/**
 * What a basket costs at a local time, with the coupons claimed and, where given, the place it goes to.
 * Whether freight is free is measured on what is paid for the goods, after reductions.
 */
export function orderTotal(
  basket: readonly BasketLine[],
  shop: Shop,
  now: string,
  coupons: readonly string[] = [],
  place?: string,
): OrderTotal {
  const goods = goodsTotal(basket, shop);
  const off = reductions(shop, goods, now, coupons);
  const payable = goods - off.reduce((sum, r) => sum + r.off, 0);
  const fee = freightOf(shop, payable, place);
  return { goods, off, freight: fee, total: payable + (fee ?? 0) };
}

function freightOf(shop: Shop, payable: number, place: string | undefined): number | null {
  const free = payable >= shop.shipping.freeFrom;
  if (place === undefined) return free ? 0 : null;
  // A place nobody knows may still lie in a served province: what travels free, travels free there too.
  if (free && destinationOf(shop, place).kind === 'unknown') return 0;
  return freight(shop, place, payable);
}
