import type { Claim } from '../../transcript/index.ts';
import type { Numeral } from '../numbers.ts';
import { isRange } from './measures.ts';
import {
  clauseAt,
  denied,
  judged,
  LACKING,
  notClaimed,
  places,
  productAt,
  type Scene,
  yuan,
} from './scene.ts';
import { goodsSums, totalClaim } from './totals.ts';

type Region = Scene['shop']['shipping']['regions'][number];

/** What a region is called: its name, the parts of a name of two, its places. */
export const namesOf = ({ name, places: towns }: Region): string[] => [name, ...name.split('和'), ...towns];

/** The region of the places that shopper or agent name, if they name just one. */
export const regionOf = (scene: Scene) => {
  const all = `${scene.text} ${scene.shopper}`;
  const found = scene.shop.shipping.regions.filter((region) =>
    namesOf(region).some((town) => all.includes(town)),
  );
  return found.length === 1 ? found[0] : undefined;
};

const freightText = ({ shop: { shipping } }: Scene) =>
  `满${yuan(shipping.freeFrom)}包邮;不满的${shipping.regions.map(({ name, fee }) => `${name}${yuan(fee)}`).join('、')}`;

/** Fees are small: a larger sum behind a region is the price of what goes there. */
const LARGEST_FEE = 5000;

/** The region right before a sum that is its postage: 江浙沪6元. */
const regionBefore = (scene: Scene, number: Numeral) => {
  if (number.hundredths > LARGEST_FEE || !/^[元块]/.test(scene.text.slice(number.end))) return undefined;
  const head = scene.text.slice(0, number.start);
  return scene.shop.shipping.regions.find((region) =>
    namesOf(region).some((town) => new RegExp(`${town}(地区|那边|这边)?(是|要|收|的?话)?$`).test(head)),
  );
};

/** Whether a sum is said of the postage and not of goods: 江浙沪6元, or the fee of a region where postage is spoken of. */
export const isFee = (scene: Scene, number: Numeral): boolean =>
  regionBefore(scene, number) !== undefined ||
  (/运费|邮|快递费/.test(`${scene.text} ${scene.shopper}`) &&
    scene.shop.shipping.regions.some(({ fee }) => fee === number.hundredths));

const regionFees = (scene: Scene): Claim[] =>
  scene.numbers.flatMap((number) => {
    const region = regionBefore(scene, number);
    if (!region || notClaimed(scene, number.start)) return [];
    const claim = {
      kind: 'freight',
      value: String(number.hundredths),
      start: number.start,
      end: number.end + 1,
    } as const;
    return [judged(claim, region.fee === number.hundredths, freightText(scene))];
  });

/** Whether a sum is what an order must come to: 满99, 59起包邮. */
const isLimit = (scene: Scene, { start, end, hundredths }: Numeral, free: number): boolean =>
  !/再?[拿凑][^,。!?]{1,8}就$/.test(scene.text.slice(0, start)) &&
  (scene.text[start - 1] === '满' ||
    (/^[元块]?(起|以上|就|往上)?就?$/.test(scene.text.slice(end, free)) &&
      !LACKING.test(scene.text.slice(0, start)) &&
      !goodsSums(scene, productAt(scene, start)).includes(hundredths)));

/** Whether a sum over the limit may be what several pieces come to, told just before: 缺两支, 78元包邮. */
const isSumOfPieces = ({ text, shop }: Scene, { start, hundredths }: Numeral): boolean =>
  hundredths > shop.shipping.freeFrom &&
  /[2-9两俩三四五六几][支件盒个瓶袋双条只罐包]\s*[,，]?\s*$/.test(text.slice(0, start));

const freeClaim = (scene: Scene, found: { start: number; end: number }): Claim => {
  const clause = clauseAt(scene, found.start);
  const limit = scene.numbers.find(
    (one) => one.start >= clause.start && one.end <= found.start && isLimit(scene, one, found.start),
  );
  const no = denied(scene, found.start, found.end);
  const claim = {
    kind: 'freight',
    value: limit ? `free-from:${limit.hundredths}` : no ? 'not-free' : 'free',
    ...found,
  } as const;
  const all = /全场|全店|全部|所有|都$|一律/.test(scene.text.slice(clause.start, found.start));
  if (all && !limit && !no) return judged(claim, scene.shop.shipping.freeFrom === 0, freightText(scene));
  if (limit) {
    const fits = limit.hundredths === scene.shop.shipping.freeFrom;
    return judged(claim, !fits && isSumOfPieces(scene, limit) ? undefined : fits, freightText(scene));
  }
  const product = productAt(scene, found.start);
  if (!product) return judged(claim, undefined, '');
  // 再加一件就包邮, 凑够就包邮: free only with what is not named.
  const more = !no && /[再凑添差搭够]|加[一个件上]/.test(scene.text.slice(clause.start, found.start));
  const isFree = product.price >= scene.shop.shipping.freeFrom || orderReaches(scene, found.start);
  if (more && !isFree) return judged({ ...claim, subject: product.id }, undefined, '');
  return judged({ ...claim, subject: product.id }, isFree !== no, freightText(scene));
};

/** Whether the order comes to the sum for free postage: by a sum said before, or by the goods and pieces named. */
const orderReaches = (scene: Scene, at: number): boolean => {
  const { freeFrom } = scene.shop.shipping;
  const said = scene.numbers.some(
    ({ start, end, hundredths }) =>
      end <= at &&
      hundredths >= freeFrom &&
      /(一共|总共|合计|共|加起来|到手|实付|俩|两样|两件)(是|就|才|要)?$/.test(
        scene.text.slice(Math.max(0, start - 5), start),
      ),
  );
  const product = productAt(scene, at);
  const alone = { ...scene, spokenOf: product ? [product.id] : [] };
  return said || goodsSums(alone, product).some((sum) => sum >= freeFrom);
};

/** Postage told as a part of what is to be paid: 一包面加邮费44, 连邮费44. */
const WITH_POSTAGE = /(加上?|连上?|带|含|算上|包括)$/;

/** The sum beside a word for postage: 运费8元, 8块运费, 32加12邮费. */
const feeAt = ({ text, numbers, shop }: Scene, word: { start: number; end: number }): Numeral | undefined =>
  numbers.find(({ end }) => end <= word.start && /^(元|块钱?)的?$/.test(text.slice(end, word.start))) ??
  numbers.find(
    ({ start, end, hundredths }) =>
      end === word.start &&
      !/[满够到过]$/.test(text.slice(0, start)) &&
      shop.shipping.regions.some(({ fee }) => fee === hundredths),
  ) ??
  numbers
    .filter(({ start }) => start >= word.end && start - word.end <= 6)
    .slice(0, 1)
    .find(
      (one) =>
        /^(元|块|$|[,。!~ ])/.test(text.slice(one.end)) &&
        !text.slice(word.end, one.start).includes('满') &&
        !isRange({ text }, one),
    );

const feeClaims = (scene: Scene): Claim[] =>
  places(scene.text, ['运费', '邮费', '快递费', '邮资']).flatMap((found) => {
    if (notClaimed(scene, found.start) || scene.text.startsWith('险', found.end)) return [];
    const number = feeAt(scene, found);
    if (!number) return [];
    const region = regionOf(scene);
    const fees = (region ? [region] : scene.shop.shipping.regions).map(({ fee }) => fee);
    const fits = fees.includes(number.hundredths);
    if (!fits && number.start >= found.end && WITH_POSTAGE.test(scene.text.slice(0, found.start)))
      return [totalClaim(scene, number, number.end)];
    return [
      judged(
        {
          kind: 'freight',
          value: String(number.hundredths),
          start: Math.min(found.start, number.start),
          end: Math.max(found.end, number.end + 1),
        },
        fits && !region ? undefined : fits,
        freightText(scene),
      ),
    ];
  });

/** What is said of postage, free or not. */
export const payableFreight = (scene: Scene): Claim[] => [
  ...places(scene.text, ['包邮', '免邮', '免运费', '免快递费', '不收运费', '免邮费'])
    .filter(({ start }) => !notClaimed(scene, start))
    .map(({ start, end }) => freeClaim(scene, { start, end })),
  ...feeClaims(scene),
  ...regionFees(scene),
];
