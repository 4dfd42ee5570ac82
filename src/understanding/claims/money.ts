import type { Claim } from '../../transcript/index.ts';
import { type Numeral, numerals } from '../numbers.ts';
import { isFee } from './freight.ts';
import { isMeasure, isRange, isShare } from './measures.ts';
import {
  type ClaimReader,
  clauseAt,
  denied,
  judged,
  LACKING,
  notClaimed,
  productAt,
  type Scene,
} from './scene.ts';
import { priceClaim, running, totalClaim } from './totals.ts';

const TOTAL_WORDS = [
  '实付',
  '到手',
  '一共',
  '合计',
  '总共',
  '总价',
  '券后',
  '折后',
  '减后',
  '满减',
  '应付',
  '算下来',
  '加起来',
  '两件',
  '拍下',
  '付款',
  '优惠后',
  '减完',
  '减掉',
  '凑',
  '一起',
  '两个',
  '只要付',
  '付',
];
const PRICE_WORDS = [
  '价格',
  '价',
  '售价',
  '卖',
  '单价',
  '只要',
  '只需',
  '才',
  '是',
  '就',
  '要',
  '标价',
  '定价',
];
const OFF_WORDS = ['减', '便宜', '优惠', '少', '抹', '省', '立减', '返', '降', '让', '退', '赔', '差'];
/** Behind these stands what is left to pay, not what is taken off. */
const LESSENED = /(减完|减后|减下来|优惠后|优惠完)(是|就|才|要)?$/;
const FEE_WORDS = ['运费', '邮费', '快递费', '首重', '续重', '差价', '邮资'];
/** Taken back in the same breath: 三百二 不对 三百二十九. */
const TAKEN_BACK = /^(块钱?|元)?[ ,。]*(不对|说错|打错|写错|哦不)/;
/** A part of the price given back for what is bad: 按数赔, 一个2块5. */
const GIVEN_BACK =
  /按数赔|赔(您|你|付|\d)|坏了?\d|补偿|退(您|你|给|不了|不成)|[批准][不没]?(下来|了|准)|块钱?退/;
/** Fee words that name a sum only where they stand right before it: 衬衫加背心 is no fee. */
const CLOSE_FEE_WORDS = ['补', '加'];
/** A sum that an order is held against is no price: 离200还差11, 不到49. */
const LIMIT = /(满[¥￥]|离|距离?|不到|不够|不满|没到|没满|超过?|凑够|凑满|预算)$/;
/** A voucher or a fee that the sum right before or after it is worth: 关注券10块, 8块运费. */
const VOUCHER_BEFORE = /(券|红包|积分)(那|这|的|是|抵)?$|领(个|张|到|了)?$/;
/** What is to be paid, behind the sum: 344到手. */
const TOTAL_AFTER = /^(元|块钱?)?(到手|拿下|就能拿)/;
const FEE_AFTER = /^(块钱?|元)?的?(运费|邮费|快递费|邮资|差价|差额)/;
const before = (scene: Scene, number: Numeral, reach: number): string =>
  scene.text.slice(Math.max(clauseAt(scene, number.start).start, number.start - reach), number.start);
const after = (scene: Scene, number: Numeral, reach: number): string =>
  scene.text.slice(number.end, number.end + reach);

const promotionsText = (scene: Scene): string => {
  const names = running(scene.shop, scene.now).map(({ says }) => says);
  return names.length === 0 ? '现在没有活动' : `现在的活动:${names.join(';')}`;
};

/** 满300减30: both sums must be those of one promotion that runs. */
const thresholdClaim = (scene: Scene, from: Numeral, off: Numeral): Claim => {
  const fits = running(scene.shop, scene.now).find(
    (one) => one.from === from.hundredths && one.off === off.hundredths,
  );
  const kind = fits?.kind === 'coupon' ? 'coupon' : 'discount';
  const claim = {
    kind,
    value: `${from.hundredths}-${off.hundredths}`,
    start: from.start - 1,
    end: off.end,
  } as const;
  return judged(fits ? { ...claim, subject: fits.id } : claim, fits !== undefined, promotionsText(scene));
};

/** 五折, 95折, 9.5折: no promotion of the shop is in per cent. */
const percentClaim = (scene: Scene, number: Numeral): Claim =>
  judged(
    { kind: 'discount', value: `${number.hundredths / 100}折`, start: number.start, end: number.end + 1 },
    false,
    promotionsText(scene),
  );

const holds = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));
const moneyEnd = (scene: Scene, number: Numeral): number => {
  const next = after(scene, number, 2);
  return next.startsWith('块钱') || next.startsWith('元钱')
    ? number.end + 2
    : /^[元块]/.test(next)
      ? number.end + 1
      : number.end;
};

/** A sum without its unit: after a word of price, or right after a product, as in 羊毛衫现在两百九十九. */
const isBareSum = (scene: Scene, number: Numeral): boolean => {
  const isArabic = /^[0-9]/.test(scene.text.slice(number.start, number.end));
  if (isArabic && holds(before(scene, number, 4), [...TOTAL_WORDS, ...PRICE_WORDS])) return true;
  if (isArabic && TOTAL_AFTER.test(after(scene, number, 5))) return true;
  if (number.end - number.start < 2) return false;
  if (!isArabic && holds(before(scene, number, 3), ['一共', '总共', '合计', '到手', '实付'])) return true;
  return scene.named.some(({ end }) =>
    /^ ?(现在|目前|现价|活动价)?(一[米个瓶盒件条支箱份套只把张])?(只要|才|卖|是|就|价)?$/.test(
      number.start < end ? '?' : scene.text.slice(end, number.start),
    ),
  );
};

const isMoney = (scene: Scene, number: Numeral): boolean => {
  // 一块儿, 一块: together, not one yuan.
  if (
    scene.text.startsWith('一块', number.start) &&
    !scene.text.startsWith('一块钱', number.start) &&
    number.end - number.start <= 1
  )
    return false;
  if (/^块?(工资|手续费)|^元(工资|手续费)/.test(after(scene, number, 4))) return false;
  const end = moneyEnd(scene, number);
  if (
    end > number.end ||
    scene.text[number.start - 1] === '¥' ||
    scene.text.slice(number.start, number.end).includes('块')
  )
    return true;
  const rest = scene.text.slice(0, number.start) + scene.text.slice(number.end);
  const bareAnswer =
    /多少钱|什么价|价格|几块|到手|多少$|最低/.test(scene.shopper) &&
    rest.length <= 4 &&
    number.hundredths >= 500;
  if (bareAnswer) return true;
  return number.hundredths >= 2000 && !isMeasure(scene, number) && isBareSum(scene, number);
};

/** A sum that was to be given back before is so still: 能退你30, 就30块. */
const isGivenBackBefore = ({ earlier }: Scene, { hundredths }: Numeral): boolean =>
  earlier.some(
    (text) => GIVEN_BACK.test(text) && numerals(text).some((one) => one.hundredths === hundredths),
  );

const isGivenBack = (scene: Scene, number: Numeral): boolean =>
  (GIVEN_BACK.test(scene.text) || isGivenBackBefore(scene, number)) &&
  number.hundredths < (productAt(scene, number.start)?.price ?? 0);

const sumClaim = (scene: Scene, number: Numeral): Claim[] => {
  const near = before(scene, number, 5);
  if (
    holds(near, FEE_WORDS) ||
    holds(near.slice(-2), CLOSE_FEE_WORDS) ||
    (holds(near.slice(-3), OFF_WORDS) && !LESSENED.test(near)) ||
    near.endsWith('满') ||
    LACKING.test(near) ||
    LIMIT.test(near) ||
    VOUCHER_BEFORE.test(near) ||
    FEE_AFTER.test(after(scene, number, 8)) ||
    isFee(scene, number) ||
    TAKEN_BACK.test(after(scene, number, 8)) ||
    isRange(scene, number) ||
    isShare(scene, number) ||
    isGivenBack(scene, number) ||
    near.includes('价值')
  )
    return [];
  if (holds(after(scene, number, 5), ['券', '红包', '包邮', '以上', '以内', '左右的预算', '免邮', '无门槛']))
    return [];
  if (denied(scene, number.start, number.end) || notClaimed(scene, number.start)) return [];
  const end = moneyEnd(scene, number);
  const isTotal = holds(before(scene, number, 10), TOTAL_WORDS) || TOTAL_AFTER.test(after(scene, number, 5));
  return [isTotal ? totalClaim(scene, number, end) : priceClaim(scene, number, end)];
};

/** Prices, totals and discounts. */
export const moneyClaims: ClaimReader = (scene) => {
  const claims: Claim[] = [];
  const used = new Set<number>();
  for (const [index, number] of scene.numbers.entries()) {
    if (used.has(index)) continue;
    const next = scene.numbers[index + 1];
    const between = next ? scene.text.slice(number.end, next.start) : '';
    if (
      next &&
      scene.text[number.start - 1] === '满' &&
      /^元?块?(立)?[减减送]/.test(between) &&
      between.length <= 3
    ) {
      used.add(index + 1);
      if (!notClaimed(scene, number.start) && !denied(scene, number.start - 1, next.end))
        claims.push(thresholdClaim(scene, number, next));
    } else if (scene.text[number.end] === '折' && scene.text[number.end + 1] !== '叠') {
      if (!notClaimed(scene, number.start) && !denied(scene, number.start, number.end + 1))
        claims.push(percentClaim(scene, number));
    } else if (isMoney(scene, number)) claims.push(...sumClaim(scene, number));
  }
  return claims;
};
