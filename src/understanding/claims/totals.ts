import type { Product, Shop } from '../../schemas/index.ts';
import { type Promotion, promotionsInForce, reductions } from '../../shop/index.ts';
import type { Claim } from '../../transcript/index.ts';
import type { Numeral } from '../numbers.ts';
import { judged, productAt, type Scene, yuan } from './scene.ts';

/** Promotions that run at the local time `now`. */
export const running = (shop: Shop, now: string): Promotion[] => promotionsInForce(shop, now);

/** What may be left to pay of a sum: nothing taken off, the store's reduction, and each coupon beside it. */
export const payable = (sum: number, shop: Shop, now: string): number[] => {
  const coupons = running(shop, now).filter(({ kind }) => kind === 'coupon');
  const ways = [[], ...coupons.map(({ id }) => [id])];
  const left = ways.map(
    (claimed) => sum - reductions(shop, sum, now, claimed).reduce((total, { off }) => total + off, 0),
  );
  const couponAlone = coupons.filter(({ from }) => sum >= from).map(({ off }) => sum - off);
  return [...new Set([sum, ...left, ...couponAlone])];
};

const namedProducts = (scene: Scene): Product[] => {
  const ids = [...new Set(scene.named.map(({ product }) => product.id))];
  return ids.flatMap((id) => scene.shop.products.filter((product) => product.id === id));
};

const sums = (scene: Scene, product: Product | undefined): number[] => {
  const named = namedProducts(scene);
  const together = named.reduce((sum, one) => sum + one.price, 0);
  const spoken = scene.spokenOf.flatMap((id) => scene.shop.products.filter((one) => one.id === id));
  const pair = [...new Set([...named, ...spoken])].reduce((sum, one) => sum + one.price, 0);
  return [
    ...new Set([together, pair, product?.price ?? 0, (product?.price ?? 0) * 2].filter((sum) => sum > 0)),
  ];
};

/** What an order comes to, held against the goods spoken of and the promotions that run. */
export const totalClaim = (scene: Scene, number: Numeral, end: number): Claim => {
  const product = productAt(scene, number.start);
  const possible = sums(scene, product).flatMap((sum) => payable(sum, scene.shop, scene.now));
  const claim = { kind: 'total', value: String(number.hundredths), start: number.start, end } as const;
  if (possible.includes(number.hundredths)) return judged(claim, true, '');
  const alone = product && namedProducts(scene).length <= 1 && scene.spokenOf.length <= 1;
  if (!alone) return judged(claim, undefined, '');
  const least = Math.min(...payable(product.price, scene.shop, scene.now));
  return judged(
    { ...claim, subject: product.id },
    false,
    `${product.name}${yuan(product.price)},按现在的活动最低付${yuan(least)}`,
  );
};

/** What one piece costs. */
export const priceClaim = (scene: Scene, number: Numeral, end: number): Claim => {
  const product = productAt(scene, number.start);
  const claim = { kind: 'price', value: String(number.hundredths), start: number.start, end } as const;
  if (!product) return judged(claim, undefined, '');
  const owned = { ...claim, subject: product.id };
  if (product.price === number.hundredths) return judged(owned, true, '');
  if (payable(product.price, scene.shop, scene.now).includes(number.hundredths))
    return judged({ ...owned, kind: 'total' }, true, '');
  const other = namedProducts(scene).find(({ price }) => price === number.hundredths);
  if (other) return judged({ ...claim, subject: other.id }, undefined, '');
  return judged(owned, false, `${product.name}是${yuan(product.price)}`);
};
