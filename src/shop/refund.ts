import type { Shop } from '../schemas/index.ts';
import { apportion } from './money.ts';
import { type BasketLine, goodsTotal } from './order-total.ts';
import { getProduct } from './products.ts';
import type { Reduction } from './promotions.ts';

/** What is paid back for a part of an order, in fen; the freight of the way there is apart. */
export interface Refund {
  /** The price of what comes back. */
  goods: number;
  /** The part of the order's reductions that fell on it. */
  off: number;
  /** `goods` less `off`: what was really paid for it. */
  refund: number;
  /** Fen that were left over when the reductions were split over the pieces of the order, and given out one by one. */
  remainder: number;
}

/**
 * The refund when part of an order comes back: reductions are split over all pieces in proportion to price, so that
 * the parts of an order always add up to what was paid. Throws where more comes back than was bought.
 */
export function refundFor(
  basket: readonly BasketLine[],
  off: readonly Reduction[],
  shop: Shop,
  back: readonly BasketLine[],
): Refund {
  const pieces = basket.flatMap((line) => {
    const { price } = getProduct(shop, line.product);
    return Array.from({ length: line.units }, () => ({ product: line.product, price, back: false }));
  });
  for (const line of back) markBack(pieces, line);
  const reduced = off.reduce((sum, r) => sum + r.off, 0);
  const split = apportion(
    reduced,
    pieces.map((p) => p.price),
  );
  const share = pieces.reduce((sum, p, i) => sum + (p.back ? (split.shares[i] ?? 0) : 0), 0);
  const goods = back.length === 0 ? 0 : goodsTotal(back, shop);
  return { goods, off: share, refund: goods - share, remainder: split.remainder };
}

function markBack(pieces: { product: string; back: boolean }[], line: BasketLine): void {
  const left = pieces.filter((p) => p.product === line.product && !p.back);
  if (left.length < line.units) {
    throw new Error(`${line.units} of ${line.product} come back but only ${left.length} were bought`);
  }
  for (const piece of left.slice(0, line.units)) piece.back = true;
}
