import type { Product } from '../../src/schemas/index.ts';
import { dayName, dispatchDate, productById, sizeFor, stockOf, yuanText } from '../../src/shop/index.ts';
import { benefit, goods, stated } from './answers-goods.ts';
import { stock } from './answers-stock.ts';
import { sizeFrom } from './figures.ts';
import { factsOf, fits, goodsNamedByShopper, rankedFor } from './goods.ts';
import {
  type Answering,
  answer,
  ask,
  care,
  detail,
  doing,
  must,
  of,
  offer,
  reason,
  type Scene,
  shortName,
} from './scene.ts';
import type { View } from './types.ts';

const size: Answering = (scene) => {
  const { product, told, order, attempt } = scene;
  if (!product) return of(must('您看的是哪一款呢？'));
  if (product.sizeTable.length === 0) return specOf(scene, product);
  const fit = sizeFrom(scene);
  if (fit === undefined && attempt === 0)
    return of(answer('我对着尺码表帮您看'), must('方便告诉我身高、体重和平时穿的尺码吗？'));
  const between = fit !== undefined && told.tight === undefined ? bothFit(scene) : [];
  const loose = /厚|松|紧|勒|绷|叠/.test(`${told.answers.join(' ')} ${scene.text}`);
  if (between.length > 1 && attempt <= 1 && !loose)
    return of(
      answer(
        `${between[0]}和${between[1]}您都能穿，喜欢合身建议拍${between[0]}码，里面要穿厚的、喜欢宽松就拍${between[1]}码`,
      ),
      ask('您里面打算穿什么，喜欢合身还是宽松？'),
    );
  const choice = fit ?? told.usual ?? product.sizeTable[1]?.size ?? product.sizeTable[0]?.size ?? '';
  const colour = order?.product === product.id ? order.colour : undefined;
  const left = stockOf(product, { size: choice, ...(colour ? { colour } : {}) });
  const body = told.height ? `您${told.height}${told.weight ? `、${told.weight}公斤` : ''}，` : '';
  return of(
    answer(`${body}对着尺码表建议您拍${choice}码`),
    detail(left > 0 ? `${colour ?? ''}${choice}码有现货` : `不过${colour ?? ''}${choice}码暂时没货`),
    fit === undefined && ask('方便说下身高体重吗？这样更准'),
  );
};

/** All sizes whose row takes in the measures told. */
const bothFit = ({ product, told }: Scene): string[] =>
  product && told.height !== undefined && told.weight !== undefined
    ? sizeFor(product, told.height, told.weight)
    : [];

function specOf(scene: Scene, product: Product) {
  const ranked = factsOf(product, `${scene.question} ${scene.told.answers.join(' ')}`).filter(
    (f) => f.kind === 'function',
  );
  const first = ranked[0];
  const sizes = [...new Set(product.variants.map((v) => v.size))];
  return of(
    answer(first ? `建议您看这个：${first.says}` : `有${sizes.join('、')}可以选`),
    ranked[1] && detail(ranked[1].says),
    detail(`规格有${sizes.join('、')}`),
    scene.told.answers.length === 0 && ask('您平时怎么用、要多大的呢？'),
  );
}

const addOn: Answering = (scene) => {
  const { product, view, question, told } = scene;
  const pair = product?.pairsWith
    .map((p) => ({ ...p, goods: productById(view.shop, p.product) }))
    .sort((a, b) => pairScore(question, b) - pairScore(question, a))[0];
  if (!product || !pair?.goods) return goods(scene);
  const name = pair.goods.name;
  return doing(
    of(
      answer(`建议搭一件我们的${name}`),
      reason(`${pair.why}，${pair.goods.functions[0]?.says ?? ''}，用着更舒服`),
      detail(told.answers.length > 0 ? benefit({ ...scene, product: pair.goods }, undefined) : ''),
      offer('和它一起拍就行'),
    ),
    { type: 'send-card', item: pair.goods.id },
  );
};

const pairScore = (question: string, pair: { why: string; goods: Product | undefined }): number =>
  fits(
    question,
    pair.goods?.aliases ?? [],
    `${pair.why} ${pair.goods?.functions.map((f) => f.says).join(' ') ?? ''}`,
  );

const choice: Answering = (scene) => {
  const { view, named, told, attempt, question, text } = scene;
  const kin = view.shop.products.filter((p) => p.trade === named[0]?.trade);
  const among = named.length >= 2 && attempt === 0 ? named : named.length > 0 ? kin : view.shop.products;
  const asks = /送|礼|给[我他她]?(?:妈|爸|爷|奶|朋友|同学|老师|孩子|对象|男|女)|男生|女生|爸|妈/.test(
    question,
  )
    ? '是送给谁呢？对方平时在哪里用、有什么需求？预算大概多少？'
    : '您平时主要什么场合用？最看重哪一点，要放些什么呢？';
  if (attempt === 0 && told.answers.length === 0) return of(care('挑的时候纠结很正常，'), ask(asks));
  const needs = `${question} ${told.answers.join(' ')} ${text}`;
  const ranked = rankedFor(among, needs, told.budget);
  // Whoever is not content with the first is shown the next.
  const best = ranked[attempt > 2 ? (attempt - 1) % Math.min(3, ranked.length) : 0];
  if (!best) return of(ask(asks));
  const facts = factsOf(best, needs).filter((f) => f.kind === 'function' && f.score > 0);
  const why = facts[0]?.says ?? best.functions[0]?.says ?? '';
  return doing(
    of(
      answer(`那我更推荐您选${best.name}`),
      reason(benefit({ ...scene, product: best }, undefined) || '这款更适合您'),
      detail(`${shortName(best)}${why}${facts[1] ? `，${facts[1].says}` : ''}`),
    ),
    { type: 'send-card', item: best.id },
  );
};

const enough: Answering = ({ product }) =>
  of(
    care('好的，听您的，不多推荐了。'),
    answer(
      `就拍${product ? shortName(product) : '您看中的这件'}就行，帮您核对一下规格和收货地址，没问题吧？`,
    ),
  );

/** The sum that the shopper named last as one to come up to, fen; 0 where it named none. */
const goalOf = (view: View): number => {
  const named = view.chat
    .filter((line) => line.from === 'shopper')
    .map((line) => /(?:够|凑|满|到)[^\d,，。]{0,3}(\d{3,4})/.exec(line.text)?.[1]);
  return Number(named.findLast((sum) => sum !== undefined) ?? 0) * 100;
};

const topUp: Answering = ({ view, product, told, attempt }) => {
  const { shop } = view;
  const goal = goalOf(view);
  const wish = shop.gifts.find((g) => g.minOrder === goal);
  // The sum is that of what it came for, not of what was shown to it since.
  const main = goodsNamedByShopper(view)[0] ?? product;
  const missing = (goal > 0 ? goal : shop.shipping.freeFrom) - (main?.price ?? 0) * (told.units ?? 1);
  const pick = shop.products
    .filter((p) => p.id !== main?.id && p.price >= missing)
    .sort((a, b) => a.price - b.price)[0];
  if (missing <= 0 || !pick) return of(answer('已经够了，不用再凑'));
  return doing(
    of(
      answer(
        goal > 0
          ? `建议再加一份${pick.name}，正好凑得上`
          : `满${yuanText(shop.shipping.freeFrom)}元包邮，建议加一份${pick.name}，正好凑得上`,
      ),
      reason(`${pick.functions[0]?.says ?? ''}，${pick.suits[0] ?? '平时'}正好用得上，不浪费`),
      detail(
        wish?.authority === 'supervisor'
          ? `凑够了${wish.name}也要主管同意才能送，我去请示，不敢先答应您`
          : '',
      ),
      attempt === 0 && ask('您平时缺点什么？我照着您用得上的挑'),
      offer('用不上的话不凑也没关系'),
    ),
    wish?.authority === 'supervisor'
      ? {
          type: 'ask-supervisor',
          matter: 'gift',
          item: wish.id,
          note: `顾客想凑满${yuanText(goal)}元要${wish.name}`,
        }
      : undefined,
  );
};

/** Answers on which one to take: size, colour, what goes with it, and what was put off. */
export const CHOICE_ANSWERS = {
  size,
  stock,
  'add-on': addOn,
  choice,
  enough,
  'top-up': topUp,
  unpaid: ((scene: Scene) => {
    const { order, told, view, product } = scene;
    const worry = told.answers.at(-1);
    const found = product && worry ? factsOf(product, `${worry} ${scene.text}`)[0] : undefined;
    const best = found && found.score >= 4 ? found : undefined;
    return of(
      answer(`单子给您留着呢，不急`),
      best && answer(stated(product as Product, best)),
      best && reason(benefit(scene, best)),
      /搬|寄哪|早到|晚点/.test(`${worry ?? ''} ${scene.text}`) &&
        offer('不急着收的话我给您备注晚几天发，搬好了告诉我，付款前后都能改成新地址'),
      worry !== undefined &&
        !best &&
        answer(`您说的“${worry}”我明白，想好了再付就行，付款前地址和款式都可以改`),
      !worry && ask('您是有什么顾虑吗？跟我说说，我帮您看'),
      detail(order ? `${dayName(dispatchDate(view.shop, view.now), view.now)}能发` : ''),
    );
  }) as Answering,
};
