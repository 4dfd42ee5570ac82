import { type Draw, drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import type { PromotionNorms, Shop } from '../../schemas/index.ts';
import type { Promotion } from '../../shop/index.ts';

/** What a promotion may be planned for: something of a shop, what goes with it, and the coupon that everybody can claim. Money in fen. */
export interface PromotionGoods {
  shop: string;
  name: string;
  price: number;
  partner: { name: string; price: number };
  coupon: Promotion;
}

/** A promotion to be planned: goods with what they cost, and what was really paid for them day by day before it begins. Money in fen. */
export interface PromotionTask extends PromotionGoods {
  /** Buying and packing a piece; and the same of what goes with it. */
  cost: number;
  partnerCost: number;
  /** Freight of an order. */
  freight: number;
  /** The lowest deal of each day, coupons taken off; null on a day without one. */
  deals: (number | null)[];
}

/** Under this, freight eats whatever a promotion could leave. */
const LEAST_PRICE = 14_900;
const YUAN = 100;
/** Per cent of the price that a piece costs: ours, so that a careless promotion loses money and a sound one does not. */
const COST_SHARES = [50, 52, 54];
const FREIGHTS = [800, 900, 1000];

const wholeYuan = (fen: number) => Math.floor(fen / YUAN) * YUAN;
const pick = <T>(things: readonly T[], draw: Draw): T => things[draw(things.length)] as T;

/** All goods of the shops that a promotion may be planned for, in order. */
export function promotionGoods(shops: readonly Shop[]): PromotionGoods[] {
  return shops.flatMap(({ name: shop, products, promotions }) => {
    const coupon = promotions.find((p) => p.kind === 'coupon');
    if (!coupon) return [];
    return products.flatMap(({ name, price, pairsWith }) => {
      const partner = products.find((p) => p.id === pairsWith[0]?.product);
      if (!partner || price < LEAST_PRICE) return [];
      return [{ shop, name, price, partner: { name: partner.name, price: partner.price }, coupon }];
    });
  });
}

/** Deals of so many days: one day at the lowest, one without any, the others at the price or a coupon below it. */
function drawDeals({ price, coupon }: PromotionGoods, days: number, draw: Draw): (number | null)[] {
  const withCoupon = price >= coupon.from ? price - coupon.off : wholeYuan((price * 98) / 100);
  const reduced = wholeYuan((price * 95) / 100);
  const others = Array.from({ length: days - 2 }, () => pick([price, Math.max(withCoupon, reduced)], draw));
  return shuffled([Math.min(withCoupon, reduced), null, ...others], draw);
}

/** The promotion that a seed sets. The same seed over the same goods sets the same. Throws where there are no goods. */
export function drawPromotion(
  goods: readonly PromotionGoods[],
  seed: number,
  { floorDays }: PromotionNorms,
): PromotionTask {
  if (goods.length === 0) throw new Error('no goods to plan a promotion for');
  const draw = drawFrom(seedOf(seed, 'promo'));
  const chosen = pick(goods, draw);
  const share = pick(COST_SHARES, draw);
  return {
    ...chosen,
    cost: wholeYuan((chosen.price * share) / 100),
    partnerCost: wholeYuan(chosen.partner.price / 2),
    freight: pick(FREIGHTS, draw),
    deals: drawDeals(chosen, floorDays.value, draw),
  };
}

/** The lowest deal before the promotion, fen: what may be struck through without saying where it comes from. */
export const lowestDeal = ({ deals, price }: PromotionTask): number =>
  deals.reduce((low: number, paid) => Math.min(low, paid ?? low), price);
