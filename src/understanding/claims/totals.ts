import type { Product, Shop } from '../../schemas/index.ts';
import { type Promotion, productsNamedIn, promotionsInForce, reductions } from '../../shop/index.ts';
import type { Claim } from '../../transcript/index.ts';
import { type Numeral, numerals } from '../numbers.ts';
import { piecesIn } from './measures.ts';
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

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
const sumOf = (products: readonly Product[]): number => products.reduce((sum, { price }) => sum + price, 0);

/** A price so many times; the count in hundredths, as for 4.8米. */
const times = (price: number, count: number): number => Math.round((price * count) / 100);

const productsOf = (scene: Scene, ids: readonly string[]): Product[] =>
  unique(ids).flatMap((id) => scene.shop.products.filter((product) => product.id === id));

const namedProducts = (scene: Scene): Product[] =>
  productsOf(
    scene,
    scene.named.map(({ product }) => product.id),
  );

/** Goods spoken of before, and those that the shopper names now. */
const goodsBefore = (scene: Scene): Product[] =>
  productsOf(scene, [...scene.spokenOf, ...productsNamedIn(scene.shop, scene.shopper).map(({ id }) => id)]);

/** How many pieces agent and shopper speak of, in hundredths. */
const pieces = (scene: Scene): number[] =>
  unique([...piecesIn(scene.text, scene.numbers), ...piecesIn(scene.shopper, numerals(scene.shopper))]);

/** What the goods spoken of come to before reductions: one, all together, and some of them several times. */
export const goodsSums = (scene: Scene, product: Product | undefined): number[] => {
  const named = namedProducts(scene);
  const spoken = goodsBefore(scene);
  const pair = unique([...named, ...spoken]);
  const several = pieces(scene).flatMap((count) =>
    pair.flatMap(({ price }) => [
      times(price, count),
      sumOf(named) - price + times(price, count),
      sumOf(pair) - price + times(price, count),
    ]),
  );
  return unique([sumOf(named), sumOf(pair), product?.price ?? 0, ...several].filter((sum) => sum > 0));
};

/** All that may be to pay for the goods spoken of: with what is taken off, and with postage where it is due. */
const possible = (scene: Scene, sums: readonly number[]): number[] => {
  const { freeFrom, others, regions } = scene.shop.shipping;
  const less = sums.flatMap((sum) => payable(sum, scene.shop, scene.now));
  const fees = unique(regions.map(({ fee }) => fee));
  const extras = others.filter(({ name }) => scene.text.includes(name.slice(0, 2))).map(({ extra }) => extra);
  return unique([
    ...less,
    ...less.filter((sum) => sum < freeFrom).flatMap((sum) => fees.map((fee) => sum + fee)),
    ...less.flatMap((sum) => extras.map((extra) => sum + extra)),
  ]);
};

/** Figures looked back at when one is reckoned from those before it. */
const LOOK_BACK = 6;

/** So many times a price: 20*198. */
const MULTIPLIED = /\d\s*(?:\*|×|x|乘)\s*\d/i;

/** Whether the message itself reckons a figure from those before it: 329加59是388, 472减40是432, 20*198减15减5是3940. */
const isReckoned = (scene: Scene, number: Numeral): boolean => {
  const stated = scene.numbers
    .filter(({ end }) => end <= number.start)
    .slice(-LOOK_BACK)
    .map(({ hundredths }) => hundredths);
  const offs = running(scene.shop, scene.now).map(({ off }) => off);
  const sums = stated.flatMap((_, first) =>
    stated
      .slice(first + 1)
      .map((_, more) => stated.slice(first, first + more + 2).reduce((a, b) => a + b, 0)),
  );
  const many = pieces(scene).flatMap((count) => stated.map((one) => times(one, count)));
  const multiplied = MULTIPLIED.test(scene.text)
    ? stated.flatMap((one, i) => stated.slice(i + 1).map((other) => times(one, other)))
    : [];
  const whole = [...stated, ...sums, ...many, ...multiplied];
  // The store's reduction and a coupon may both come off.
  const once = whole.flatMap((sum) => offs.map((off) => sum - off));
  const twice = whole.flatMap((sum) =>
    offs.flatMap((one, i) => offs.slice(i + 1).map((other) => sum - one - other)),
  );
  return [...sums, ...many, ...multiplied, ...once, ...twice].includes(number.hundredths);
};

/** Whether a figure sums up several goods named before it, one of each: 四件套359加枕头139是498. */
const sumsUp = (scene: Scene, number: Numeral): boolean => {
  const goods = namedProducts(scene);
  const [first] = scene.named;
  const head = scene.text.slice(first?.start ?? 0, number.start);
  return (
    goods.length > 1 &&
    scene.named.every(({ end }) => end <= number.start) &&
    /[加和跟与配连+]/.test(head) &&
    /(是|共|总共|合计|等于|加起来|加一起)(是|要|就)?$/.test(head) &&
    pieces(scene).every((count) => count === goods.length * 100)
  );
};

/** What an order comes to, held against the goods spoken of and the promotions that run. */
export const totalClaim = (scene: Scene, number: Numeral, end: number): Claim => {
  const product = productAt(scene, number.start);
  const claim = { kind: 'total', value: String(number.hundredths), start: number.start, end } as const;
  const sums = [...goodsSums(scene, product), (product?.price ?? 0) * 2];
  if (possible(scene, sums).includes(number.hundredths)) return judged(claim, true, '');
  if (isReckoned(scene, number) || !product) return judged(claim, undefined, '');
  const goods = namedProducts(scene);
  if (sumsUp(scene, number)) return judged(claim, false, `一共是${yuan(sumOf(goods))}`);
  // What else is in an order that is there already is not known here.
  if (goods.length > 1 || goodsBefore(scene).length > 1 || /[这那]单|订单/.test(scene.text))
    return judged(claim, undefined, '');
  const least = Math.min(...payable(product.price, scene.shop, scene.now));
  return judged(
    { ...claim, subject: product.id },
    false,
    `${product.name}${yuan(product.price)},按现在的活动最低付${yuan(least)}`,
  );
};

/** The product that a price is said of: the one spoken of before, where it fits and only the next one is named later. */
const pricedProduct = (scene: Scene, number: Numeral): Product | undefined => {
  const spoken = productsOf(scene, scene.spokenOf.slice(-1))[0];
  const later = scene.named.every(({ start }) => start > number.start);
  return later && spoken?.price === number.hundredths ? spoken : productAt(scene, number.start);
};

/** What one piece costs, or where the figure is no piece's price, what several come to. */
export const priceClaim = (scene: Scene, number: Numeral, end: number): Claim => {
  const product = pricedProduct(scene, number);
  const claim = { kind: 'price', value: String(number.hundredths), start: number.start, end } as const;
  if (!product) return judged(claim, undefined, '');
  const owned = { ...claim, subject: product.id };
  if (product.price === number.hundredths) return judged(owned, true, '');
  if (payable(product.price, scene.shop, scene.now).includes(number.hundredths))
    return judged({ ...owned, kind: 'total' }, true, '');
  const other = namedProducts(scene).find(({ price }) => price === number.hundredths);
  if (other) return judged({ ...claim, subject: other.id }, undefined, '');
  if (possible(scene, goodsSums(scene, product)).includes(number.hundredths))
    return judged({ ...claim, kind: 'total' }, true, '');
  if (isReckoned(scene, number)) return judged(claim, undefined, '');
  if (sumsUp(scene, number)) return totalClaim(scene, number, end);
  return judged(owned, false, `${product.name}是${yuan(product.price)}`);
};
