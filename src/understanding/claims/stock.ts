import type { Product } from '../../schemas/index.ts';
import type { Claim } from '../../transcript/index.ts';
import { plainWord } from '../normalise.ts';
import {
  type ClaimReader,
  clauseAt,
  denied,
  judged,
  notClaimed,
  places,
  productAt,
  type Scene,
} from './scene.ts';

const IN_STOCK = ['有货', '现货', '有库存', '库存充足', '还有的', '都有的', '有的'];
const SOLD_OUT = [
  '断码',
  '没有了',
  '没了',
  '没货',
  '无货',
  '售罄',
  '卖完',
  '断货',
  '缺货',
  '没有货',
  '卖光',
  '没库存',
  '抢光',
];

/** What is over and is no goods: 活动就没了. */
const NO_GOODS = /(活动|优惠|满减|券|折扣|时间)[^,。!?]{0,6}$/;

/** Colours that people call by their hue: 雾蓝 is 蓝的. */
const HUE = /[黑白灰蓝红绿黄粉紫棕]$/;

const variantsAt = (scene: Scene, product: Product, at: number) => {
  const clause = clauseAt(scene, at);
  const near = `${scene.text.slice(clause.start, clause.end)} ${scene.shopper}`;
  const colours = product.variants.filter(
    ({ colour }) =>
      near.includes(colour) ||
      (colour.length > 1 && near.includes(colour.replace(/色$/, '')) && colour !== '色') ||
      (HUE.test(colour) && near.includes(`${colour.at(-1)}的`)),
  );
  const own = [...near.matchAll(/(?<![a-z0-9])(xxxl|xxl|xl|[2-4]xl|[sml])(?![a-z])/g)].map(
    (match) => match[1] ?? '',
  );
  // Sizes in words and figures: 15g, 20000毫安, 低款.
  const worded = product.variants.map(({ size }) => plainWord(size)).filter((size) => near.includes(size));
  const sizes = own.length > 0 ? own : worded.filter((size) => size.length > 1);
  const sized = (colours.length > 0 ? colours : product.variants).filter(
    ({ size }) => sizes.length === 0 || sizes.includes(plainWord(size)),
  );
  return { chosen: sized, isExact: colours.length > 0 || sizes.length > 0 };
};

const stockText = (product: Product) =>
  product.variants
    .map(({ colour, size, stock }) => `${colour}${size}${stock > 0 ? `有${stock}件` : '已售完'}`)
    .join('、');

const stockClaim = (scene: Scene, found: { start: number; end: number }, isIn: boolean): Claim[] => {
  const product = productAt(scene, found.start);
  if (!product || notClaimed(scene, found.start)) return [];
  const { chosen, isExact } = variantsAt(scene, product, found.start);
  const unknown = namesOtherColour(scene, product, found.start);
  const some = chosen.some(({ stock }) => stock > 0);
  const every = chosen.length > 0 && chosen.every(({ stock }) => stock > 0);
  const isTrue =
    chosen.length === 0 || unknown
      ? undefined
      : isIn
        ? every || (some && !isExact)
          ? true
          : some
            ? undefined
            : false
        : !some
          ? true
          : every
            ? false
            : undefined;
  return [
    judged(
      { kind: 'stock', subject: product.id, value: isIn ? 'in' : 'out', ...found },
      isTrue,
      stockText(product),
    ),
  ];
};

/** Colours named in a clause that the product does not come in: nothing is known of their stock. */
const namesOtherColour = (scene: Scene, product: Product, at: number): boolean => {
  const clause = clauseAt(scene, at);
  const named =
    scene.text.slice(clause.start, clause.end).match(/(?<![颜各两三特角出原])[\u4e00-\u9fff]色/g) ?? [];
  return (
    named.length > 0 && named.every((one) => !product.variants.some(({ colour }) => colour.includes(one)))
  );
};

/** 只剩2件: true where a variant has just so many, false where none has so few. */
const shortageClaims = (scene: Scene): Claim[] =>
  places(scene.text, ['只剩', '仅剩', '就剩', '最后', '剩下', '还剩', '还有', '有']).flatMap((found) => {
    const number = scene.numbers.find(({ start }) => start >= found.end && start - found.end <= 3);
    if (
      !number ||
      !/^[件个支双瓶套条张副只把盒箱罐袋包台]/.test(scene.text.slice(number.end)) ||
      /^.[图页行步句条排]|^张[^,。!?]{0,4}[图片]/.test(scene.text.slice(number.end)) ||
      /(?:页面?|图|详情)[里上]?$/.test(scene.text.slice(0, found.start)) ||
      (found.word === '有' && !isCounted(scene, found.start)) ||
      notClaimed(scene, found.start)
    )
      return [];
    const product = productAt(scene, found.start);
    if (!product) return [];
    const left = number.hundredths / 100;
    const stocks = variantsAt(scene, product, found.start).chosen.map(({ stock }) => stock);
    const isTrue =
      stocks.length === 0
        ? undefined
        : stocks.includes(left)
          ? true
          : stocks.every((stock) => stock !== left)
            ? false
            : undefined;
    return [
      judged(
        {
          kind: 'stock',
          subject: product.id,
          value: `left:${left}`,
          start: found.start,
          end: number.end + 1,
        },
        isTrue,
        stockText(product),
      ),
    ];
  });

/** 有30件 counts the stock only of a colour or size that is named; 有两个口袋 does not. */
const isCounted = (scene: Scene, at: number): boolean => {
  const product = productAt(scene, at);
  if (!product) return false;
  const clause = clauseAt(scene, at);
  const near = scene.text.slice(clause.start, at);
  return (
    product.variants.some(({ colour }) => near.includes(colour)) &&
    /件|支|双/.test(scene.text.slice(at, clause.end))
  );
};

/** In stock, sold out, so many left. */
export const stockClaims: ClaimReader = (scene) => {
  const asked = /有货|有没有|现货|还有|库存|有.{0,6}[码色]?[吗没]|[a-z色码]有[吗没不]/.test(scene.shopper);
  const still = places(scene.text, ['还有']).filter(
    ({ end }) => asked && /^($|[,。!~ 哦呢的亲])/.test(scene.text.slice(end)),
  );
  // 白色M有: a bare yes to whether it is there.
  const bare = places(scene.text, ['有']).filter(
    ({ start, end }) =>
      asked &&
      /^($|[,。!~ 哦呢哈呀亲])/.test(scene.text.slice(end)) &&
      !/[没还只]$/.test(scene.text.slice(0, start)),
  );
  const said = [
    ...places(scene.text, IN_STOCK).filter(({ word }) => word !== '有的' || asked),
    ...still,
    ...bare,
  ];
  const plain = said.flatMap((found) =>
    stockClaim(scene, { start: found.start, end: found.end }, !denied(scene, found.start, found.end)),
  );
  const gone = places(scene.text, SOLD_OUT).filter(
    ({ start, end }) =>
      !/^[解]/.test(scene.text.slice(end)) &&
      !NO_GOODS.test(scene.text.slice(clauseAt(scene, start).start, start)),
  );
  const out = gone.flatMap((found) => stockClaim(scene, { start: found.start, end: found.end }, false));
  return [...plain, ...out, ...shortageClaims(scene)];
};
