import type { Claim } from '../../transcript/index.ts';
import type { Numeral } from '../numbers.ts';
import { clauseAt, denied, judged, notClaimed, places, productAt, type Scene, yuan } from './scene.ts';

/** The region of the places that shopper or agent name, if they name just one. */
export const regionOf = (scene: Scene) => {
  const all = `${scene.text} ${scene.shopper}`;
  const found = scene.shop.shipping.regions.filter(({ name, places: towns }) =>
    [name, ...towns].some((town) => all.includes(town)),
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
  return scene.shop.shipping.regions.find(({ name, places: towns }) =>
    [name, ...towns].some((town) => new RegExp(`${town}(地区|那边|这边)?(是|要|收|的?话)?$`).test(head)),
  );
};

/** Whether a sum is said of the postage to a region and not of goods. */
export const isFeeOfRegion = (scene: Scene, number: Numeral): boolean =>
  regionBefore(scene, number) !== undefined;

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

const freeClaim = (scene: Scene, found: { start: number; end: number }): Claim => {
  const clause = clauseAt(scene, found.start);
  const limit = scene.numbers.find(
    ({ start, end }) => start >= clause.start && end <= found.start && scene.text[start - 1] === '满',
  );
  const no = denied(scene, found.start, found.end);
  const claim = {
    kind: 'freight',
    value: limit ? `free-from:${limit.hundredths}` : no ? 'not-free' : 'free',
    ...found,
  } as const;
  const all = /全场|全店|全部|所有|都$|一律/.test(scene.text.slice(clause.start, found.start));
  if (all && !limit && !no) return judged(claim, scene.shop.shipping.freeFrom === 0, freightText(scene));
  if (limit) return judged(claim, limit.hundredths === scene.shop.shipping.freeFrom, freightText(scene));
  const product = productAt(scene, found.start);
  if (!product) return judged(claim, undefined, '');
  // 再加一件就包邮, 凑够就包邮: free only with what is not named.
  const more = !no && /[再凑添]|加[一个件上]/.test(scene.text.slice(clause.start, found.start));
  const isFree = product.price >= scene.shop.shipping.freeFrom || sumBefore(scene, found.start);
  if (more && !isFree) return judged({ ...claim, subject: product.id }, undefined, '');
  return judged({ ...claim, subject: product.id }, isFree !== no, freightText(scene));
};

/** Whether the order comes to the sum for free postage: a sum said before it, as in 一共71元,包邮. */
const sumBefore = (scene: Scene, at: number): boolean =>
  scene.numbers.some(
    ({ start, end, hundredths }) =>
      end <= at &&
      hundredths >= scene.shop.shipping.freeFrom &&
      /(一共|总共|合计|共|加起来|到手|实付)(是|就|才|要)?$/.test(
        scene.text.slice(Math.max(0, start - 5), start),
      ),
  );

const feeClaims = (scene: Scene): Claim[] =>
  places(scene.text, ['运费', '邮费', '快递费', '邮资']).flatMap((found) => {
    if (notClaimed(scene, found.start) || scene.text.startsWith('险', found.end)) return [];
    const number = scene.numbers.find(({ start }) => start >= found.end && start - found.end <= 6);
    if (
      !number ||
      !/^(元|块|$|[,。!~ ])/.test(scene.text.slice(number.end)) ||
      scene.text.slice(found.end, number.start).includes('满')
    )
      return [];
    const region = regionOf(scene);
    const fees = (region ? [region] : scene.shop.shipping.regions).map(({ fee }) => fee);
    const fits = fees.includes(number.hundredths);
    return [
      judged(
        { kind: 'freight', value: String(number.hundredths), start: found.start, end: number.end + 1 },
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
