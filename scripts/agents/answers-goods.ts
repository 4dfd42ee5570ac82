import type { Product } from '../../src/schemas/index.ts';
import { DOCTOR, MEDICAL } from './answers-safety.ts';
import { type Fact, factsOf, rulesOf } from './goods.ts';
import { isContent } from './hear.ts';
import {
  type Answering,
  answer,
  ask,
  care,
  detail,
  must,
  of,
  offer,
  reason,
  type Scene,
  shortName,
} from './scene.ts';

/** Honest words for what a product does or does not do. */
export const stated = (product: Product, fact: Fact): string =>
  fact.kind === 'rule'
    ? fact.says
    : fact.kind === 'lack'
      ? `实话跟您说，${shortName(product)}${fact.says}`
      : fact.kind === 'material'
        ? `${shortName(product)}的成分是${fact.says}`
        : fact.kind === 'care'
          ? `建议${fact.says}`
          : `这款${shortName(product)}${fact.says}`;

/** The feature laid upon what the shopper told. */
export function benefit({ told, product }: Scene, fact: Fact | undefined): string {
  const use = told.answers
    .map((line) => line.replace(/\[图片\]/g, '').trim())
    .findLast((line) => !isContent(line));
  if (!use || !product) return '';
  return fact && fact.kind === 'function'
    ? `您说“${use}”，用这款正合适，不用担心`
    : `您说“${use}”，这款正好适合您，用着更省心`;
}

/** How fresh it is, and where that can be seen. */
const fresh = ({ view, product, attempt }: Scene) => {
  const batch = view.shop.proofs.find((p) => product?.proofs.includes(p.id) && /批/.test(p.name + p.says));
  return of(
    care(attempt === 0 ? '是之前收到过不新鲜的吗？' : '理解您想看个准，'),
    answer(`${batch ? '每批都有出厂检验报告，商品页能看到，' : ''}生产日期印在包装袋上`),
    detail(product?.care ?? ''),
    offer('您收到先看日期，有问题拍给我，我来给您处理'),
  );
};

/** Asks how long a thing lasts, of which no data speak. */
const WEARS = /散架|耐用|耐不耐|结实|会不会坏|背久|质量(?:呢|行|怎)/;

const unsure = (scene: Scene): string =>
  scene.attempt === 0
    ? '这个资料上没写，我不敢乱说，我现在就去核实一下，十分钟内回您'
    : '核实过了，店里的资料没有这一项，没法给您保证，以商品页和官方的说明为准';

export const goods: Answering = (scene) => {
  const { product, question, attempt, told, view } = scene;
  if (product?.trade === '食品' && /新鲜|新批|批次|最近的|是不是新/.test(question)) return fresh(scene);
  const words = `${question} ${attempt > 0 ? scene.text : ''}`;
  const others = scene.named.filter((p) => p.id !== product?.id);
  const ranked = [
    ...(product ? factsOf(product, words) : []),
    ...others.flatMap((p) =>
      factsOf(p, words).map((f) => ({ ...f, says: `${shortName(p)}${f.says}`, score: f.score - 2 })),
    ),
    ...rulesOf(view.shop, words, product).map((f) => ({ ...f, score: f.score - 3 })),
  ].sort((a, b) => b.score - a.score);
  // How to wash a thing is told as its label tells it.
  const label =
    /洗|缩水/.test(question) && !/缩|扛|经得住|洗多/.test(question) && attempt === 0
      ? ranked.find((f) => f.kind === 'care')
      : undefined;
  const best = label ?? ranked[attempt > 1 ? 1 : 0];
  if (!product && (!best || best.score < 3)) return of(must('您想看的是哪一款呢？平时主要怎么用？'));
  if (!best || best.score < (attempt > 0 ? 2 : 3))
    return of(
      care(attempt === 0 ? '问得很细，' : '让您久等了，'),
      answer(unsure(scene)),
      attempt === 0 && offer('有结果马上告诉您'),
    );
  const second = ranked[1];
  const because = product ? benefit(scene, best) : '';
  return of(
    answer(
      product && best.kind !== 'rule' && !others.some((p) => best.says.startsWith(shortName(p)))
        ? stated(product, best)
        : best.says,
    ),
    MEDICAL.test(words) && detail(DOCTOR),
    WEARS.test(question) && detail('能用多久看怎么用，我不敢打包票，别装太重，轻装日常够用'),
    !label && second && second.score >= 4 && !best.says.includes(second.says) && detail(second.says),
    because !== '' && reason(because),
    told.answers.length === 0 && ask('您主要在什么场合用，最在意哪一点呢？'),
  );
};

const meaning: Answering = (scene) => {
  const { product, question, told, attempt } = scene;
  if (!product) return of(must('您看的是哪一款呢？'));
  const ranked = factsOf(product, `${question} ${told.answers.join(' ')}`).filter((f) => f.kind !== 'lack');
  const feature = ranked.find((f) => f.kind === 'material') ?? ranked[0];
  const use = ranked.find((f) => f.kind === 'function');
  return of(
    answer(attempt === 0 && feature ? `${shortName(product)}的用料是${feature.says}` : ''),
    use && reason(`${use.says}，您平时${attempt === 0 ? '穿着用着' : '用'}更舒服、更省心`),
    told.answers.length > 0 && reason(benefit(scene, use)),
    told.answers.length === 0 && ask('您主要什么场合用呀？我帮您看合不合适'),
  );
};

const effect: Answering = (scene) => {
  const { product, told, attempt } = scene;
  if (!product) return of(must('您看的是哪一款呢？'));
  const lacking = product.lacks.find((l) =>
    l.words.some((w) => `${scene.question} ${scene.text}`.includes(w)),
  );
  const lack: Fact | undefined = lacking && { kind: 'lack', says: lacking.says, score: 9 };
  const does = product.functions[0];
  const honest =
    product.lacks.find((l) => /见效|不能保证|因人而异/.test(l.says))?.says ??
    '感受因人而异，没法保证几天见效';
  if (attempt === 0 && !told.skin)
    return of(
      care('多问一句是对的，'),
      answer(lack ? stated(product, lack) : `这款主要是${does?.says ?? ''}`),
      lack && detail(does?.says ?? ''),
      MEDICAL.test(scene.question) && detail(DOCTOR),
      detail(honest),
      ask('您是什么肤质，最近皮肤有什么情况呢？'),
    );
  return of(
    answer(
      `${lack ? `${stated(product, lack)}，` : ''}${told.skin ?? '您的皮肤'}用这款，${does?.says ?? ''}`,
    ),
    reason(`您${told.skin ?? '皮肤'}用着会润一些`),
    MEDICAL.test(`${scene.question} ${scene.text}`) && detail(DOCTOR),
    detail(`不过每个人皮肤不一样，效果因人而异，不能保证几天见效，建议坚持用一段时间看`),
  );
};

const wrap: Answering = ({ view, product, named }) => {
  const goodsSpoken = product ?? named.at(-1);
  const ranked = goodsSpoken
    ? factsOf(goodsSpoken, '包装 手提袋 礼袋 卡片 贺卡').filter((f) => f.score > 3)
    : [];
  const says = ranked.map((f) => f.says);
  if (says.length === 0)
    return of(answer('是普通纸盒包装'), detail(`${view.shop.name}可以在订单里备注一句祝福`));
  return of(
    answer(`${shortName(goodsSpoken as Product)}${says[0]}`),
    says[1] !== undefined && detail(says[1]),
  );
};

const notOurs: Answering = ({ view }) => {
  const sells = view.shop.products.slice(0, 3).map(shortName).join('、');
  return of(
    care('不好意思，'),
    answer(`我们店没有这个，只卖${sells}这些，您可能是在别的店买的`),
    offer('您在“我的订单”里搜一下，就能看到是哪家店'),
  );
};

/** Answers on the goods themselves. */
export const GOODS_ANSWERS = {
  goods,
  meaning,
  effect,
  wrap,
  'not-ours': notOurs,
  'find-shop': (() =>
    of(
      answer('您点“我的”，进全部订单，上面搜一下商品名'),
      detail('点开那一单就能看到店名，直接在里面找他们客服就行'),
    )) as Answering,
};
