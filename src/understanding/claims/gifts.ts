import { giftById, giftsNamedIn, mayGive } from '../../shop/index.ts';
import type { Claim } from '../../transcript/index.ts';
import {
  type ClaimReader,
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
import { running } from './totals.ts';

const GIVES = /送|赠|给您|给你|申请|附|放|备|带上|捎|塞/;
/** Things that shops give and that are no gift here unless the shop's data name them. */
const OTHER_GIFTS = [
  '袜子',
  '手机壳',
  '钥匙扣',
  '帽子',
  '手套',
  '毛巾',
  '杯子',
  '雨伞',
  '雨罩',
  '化妆包',
  '发带',
  '发圈',
  '挂件',
  '鼠标垫',
  '手机支架',
  '口罩',
  '香薰',
  '护手霜',
  '皮带',
  '充电宝',
  '保温杯',
  '水杯',
  '抱枕',
  '玩偶',
  '小风扇',
  '帆布袋',
];

const giftText = (scene: Scene) =>
  `能送的有${scene.shop.gifts
    .filter(({ authority }) => authority === 'agent')
    .map(({ name, minOrder }) => `${name}(满${yuan(minOrder)})`)
    .join('、')}`;

const orderSum = (scene: Scene, at: number): number | undefined => {
  const ids = [...new Set([...scene.named.map(({ product }) => product.id), ...scene.spokenOf])];
  const sum = scene.shop.products
    .filter(({ id }) => ids.includes(id))
    .reduce((total, { price }) => total + price, 0);
  return ids.length === 0 ? productAt(scene, at)?.price : sum;
};

const giftClaim = (
  scene: Scene,
  gift: Scene['shop']['gifts'][number],
  found: { start: number; end: number },
): Claim => {
  const claim = { kind: 'gift', subject: gift.id, value: gift.id, ...found } as const;
  const sum = orderSum(scene, found.start);
  if (sum === undefined && gift.authority === 'agent') return judged(claim, undefined, '');
  const verdict = mayGive(
    scene.shop,
    gift.id,
    sum ?? gift.minOrder,
    scene.granted.includes(gift.id) ? 'supervisor' : 'agent',
  );
  return judged(claim, verdict.ok, verdict.ok ? '' : `${verdict.why}${giftText(scene)}`);
};

/** Given only if somebody else agrees: 主管同意才能送, 得问主管. */
const IF_ALLOWED = /才(能|可以|行|给|送)|(同意|批准|点头|批了)(后|之后|以后|才|再)/;
const ASKS_FIRST = /(得|要|需|先)(先|去)?(问|请示|找)[^,。!?]{0,3}(主管|店长|领导)/;

/** Kept by the shopper, not given: 您包里备个雨罩. */
const OWN = /(?<![给帮送为替])您[^给送赠]{0,6}(备|带上|放|捎|塞)[^送赠]{0,4}$/;

const isGiven = (scene: Scene, start: number, end: number): boolean => {
  const { start: from } = clauseAt(scene, start);
  const head = scene.text.slice(Math.max(from, start - 12), start);
  return (
    GIVES.test(head) &&
    !OWN.test(head) &&
    !IF_ALLOWED.test(scene.text.slice(from, start)) &&
    !ASKS_FIRST.test(scene.text) &&
    !notClaimed(scene, start) &&
    !denied(scene, start, end)
  );
};

/** A gift named as given: it must exist, be the agent's to give, and the order large enough. */
export const giftClaims: ClaimReader = (scene) => {
  const known = giftsNamedIn(scene.shop, scene.text);
  const claims = known
    .filter(({ start, end }) => isGiven(scene, start, end))
    .flatMap(({ id, start, end }) => {
      const gift = giftById(scene.shop, id);
      return gift ? [giftClaim(scene, gift, { start, end })] : [];
    });
  const others = places(scene.text, OTHER_GIFTS)
    .filter(
      ({ start, end }) =>
        isGiven(scene, start, end) && known.every((one) => end <= one.start || start >= one.end),
    )
    .map(({ word, start, end }) => judged({ kind: 'gift', value: word, start, end }, false, giftText(scene)));
  return [...claims, ...others, ...noGifts(scene)];
};

/** 没有赠品: false where the agent may give one with this order. */
const noGifts = (scene: Scene): Claim[] =>
  places(scene.text, ['赠品', '小礼物', '礼品']).flatMap(({ start, end }) => {
    if (!/(没有|没|无)$/.test(scene.text.slice(Math.max(0, start - 2), start)) || notClaimed(scene, start))
      return [];
    const sum = orderSum(scene, start);
    if (sum === undefined) return [];
    const some = scene.shop.gifts.some(({ id }) => mayGive(scene.shop, id, sum, 'agent').ok);
    return [judged({ kind: 'gift', value: 'none', start, end }, !some, giftText(scene))];
  });

/** Whether something was done with a coupon is asked, not said: 新人券打勾没有. */
const ASKED = /^[^，。！？]{0,4}(勾|领|用|看到|点|选|到)(上|了)?没有?/;

/** 有5元券: held against the coupons that run now. */
export const couponClaims: ClaimReader = (scene) =>
  places(scene.text, ['优惠券', '店铺券', '满减券', '无门槛券', '新客券', '新人券', '红包', '券']).flatMap(
    (found) => {
      const coupons = running(scene.shop, scene.now).filter(({ kind }) => kind === 'coupon');
      if (
        notClaimed(scene, found.start) ||
        /^[后码]/.test(scene.text.slice(found.end)) ||
        ASKED.test(scene.text.slice(found.end)) ||
        /好评|晒图/.test(scene.text)
      )
        return [];
      const { start: from } = clauseAt(scene, found.start);
      const head = scene.text.slice(Math.max(from, found.start - 8), found.start);
      const no = denied(scene, found.start, found.end);
      if (
        !no &&
        !/有|领|送|发|给|用|张/.test(head) &&
        !/可以领|能领|领/.test(scene.text.slice(found.end, found.end + 6))
      )
        return [];
      const number = scene.numbers.find(
        ({ start, end }) =>
          start >= from &&
          end <= found.start &&
          /^(元|块)?钱?的?(关注|入会|会员|无门槛|新人|新客|店铺)?$/.test(
            scene.text.slice(end, found.start),
          ) &&
          // 满88减5的券: both sums are held against the promotions already.
          !/满[^,]{0,6}减[^,]{0,6}$/.test(scene.text.slice(from, found.start)) &&
          !/^[张个份]/.test(scene.text.slice(end)) &&
          !LACKING.test(scene.text.slice(0, start)),
      );
      const right = coupons.length === 0 ? '现在没有优惠券' : coupons.map(({ says }) => says).join(';');
      const claim = {
        kind: 'coupon',
        value: `${no ? 'none' : (number?.hundredths ?? 'some')}`,
        start: found.start,
        end: found.end,
      } as const;
      // 差10块, 不能用券: this order may not use the coupon that there is.
      if (no && !/(没有?|无)[^,]{0,4}$/.test(head)) return [judged(claim, undefined, right)];
      if (number) return [judged(claim, coupons.some(({ off }) => off === number.hundredths) !== no, right)];
      return [judged(claim, coupons.length > 0 !== no, right)];
    },
  );
