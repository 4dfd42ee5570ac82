import type { Product } from '../../src/schemas/index.ts';
import {
  alternativesTo,
  dayName,
  dispatchDate,
  productById,
  sizeFor,
  stockOf,
  yuanText,
} from '../../src/shop/index.ts';
import { sizeFrom } from './figures.ts';
import { type Fact, factsOf, fits, rankedFor, rulesOf } from './goods.ts';
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
    .at(-1)
    ?.replace(/\[图片\]/g, '')
    .trim();
  if (!use || !product) return '';
  return fact && fact.kind === 'function'
    ? `您说“${use}”，用这款正合适，不用担心`
    : `您说“${use}”，这款正好适合您，用着更省心`;
}

const unsure = (scene: Scene): string =>
  scene.attempt === 0
    ? '这个资料上没写，我不敢乱说，我现在就去核实一下，十分钟内回您'
    : '核实过了，店里的资料没有这一项，没法给您保证，以商品页和官方的说明为准';

/** What only a doctor may answer. */
const MEDICAL = /痘|斑|孕|哺乳|A醇|药|痒|疼|颈椎|失眠|近视|血糖|血压|糖尿|咳|湿疹|宝宝|婴儿/;
const DOCTOR = '建议先问一下医生，医生说可以再用';

const goods: Answering = (scene) => {
  const { product, question, attempt, told, view } = scene;
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
  const label = /洗|缩水/.test(question) && attempt === 0 ? ranked.find((f) => f.kind === 'care') : undefined;
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

const safety: Answering = ({ product, view, question, text }) => {
  const allergy = view.shop.guarantees.find((g) => g.id === 'allergy');
  const food = product?.trade === '食品';
  const lack = product?.lacks.find((l) => /过敏|孕|婴|儿童/.test(l.says))?.says;
  if (food)
    return of(
      answer(lack ?? '配料表都写在包装上'),
      detail(`配料是${product.material}，有过敏史的话先看一下配料表`),
    );
  return of(
    care('担心这个很正常，'),
    MEDICAL.test(`${question} ${text}`) && answer(DOCTOR),
    answer('谁都不能保证一定不过敏，建议先在耳后试用一点，观察一天没有不适再用，不舒服就停用'),
    detail(
      product && !MEDICAL.test(`${question} ${text}`)
        ? `成分上${product.material.split('，').at(-2) ?? product.material}`
        : '',
    ),
    detail(/一起|叠|接着|别家/.test(text) ? '别家的那瓶先停一停，问过医生再说' : ''),
    allergy && offer(`万一过敏，${allergy.says}`),
    lack !== undefined && detail(lack),
  );
};

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

const stock: Answering = ({ product, text, question, view, attempt, told }) => {
  if (!product) return of(must('您要的是哪一款、什么颜色尺码呢？'));
  const words = `${question} ${text}`;
  const colour = product.variants.find(
    (v) => words.includes(v.colour) || words.includes(v.colour.replace('色', '')),
  )?.colour;
  const size = product.variants.find((v) =>
    new RegExp(`(?<![a-z])${v.size}(?![a-z])`, 'i').test(words),
  )?.size;
  const wanted = { ...(colour ? { colour } : {}), ...(size ? { size } : {}) };
  const called = `${shortName(product)}${colour ?? ''}${size ? `${size}${/^[SMLX]+$/.test(size) ? '码' : ''}` : ''}`;
  const out = view.shop.circumstances.find((c) => fits(words, c.words, c.says) > 3)?.says;
  const units = told.units ?? 1;
  const left = stockOf(product, wanted);
  if (units > 1 && !(colour && size) && attempt === 0)
    return of(answer(`${called}各色一共有${left}件`), must('您要什么颜色、什么规格的，我按那个帮您查'));
  if (left >= units)
    return of(
      answer(units > 1 ? `${called}现货有${left}件，${units}件够的` : `${called}有现货的`),
      attempt === 0 && ask('您是什么场合用呢？'),
    );
  const other =
    alternativesTo(product, colour ?? '', size ?? '')[0] ?? product.variants.find((v) => v.stock > 0);
  return of(
    care('不好意思，'),
    answer(left > 0 ? `${called}现货只有${left}件，不够${units}件` : `${called}现在没货了`),
    out !== undefined && detail(out),
    other && offer(`${other.colour}${other.size}有现货，您看换这个可以吗？不急的话也可以收藏等补货`),
  );
};

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

const choice: Answering = (scene) => {
  const { view, named, told, attempt, question, text } = scene;
  const kin = view.shop.products.filter((p) => p.trade === named[0]?.trade);
  const among = named.length >= 2 ? named : named.length === 1 ? kin : view.shop.products;
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

const notOurs: Answering = ({ view }) => {
  const sells = view.shop.products.slice(0, 3).map(shortName).join('、');
  return of(
    care('不好意思，'),
    answer(`我们店没有这个，只卖${sells}这些，您可能是在别的店买的`),
    offer('您在“我的订单”里搜一下，就能看到是哪家店'),
  );
};

const enough: Answering = ({ product }) =>
  of(
    care('好的，听您的，不多推荐了。'),
    answer(
      `就拍${product ? shortName(product) : '您看中的这件'}就行，帮您核对一下规格和收货地址，没问题吧？`,
    ),
  );

const topUp: Answering = ({ view, product, told, attempt, text, question }) => {
  const { shop } = view;
  const goal = Number(/\d{3}/.exec(`${text} ${question}`)?.[0] ?? 0) * 100;
  const wish = shop.gifts.find((g) => g.minOrder === goal);
  const missing = (goal > 0 ? goal : shop.shipping.freeFrom) - (product?.price ?? 0) * (told.units ?? 1);
  const fitting = shop.products
    .filter((p) => p.id !== product?.id && p.price >= missing)
    .sort((a, b) => a.price - b.price);
  const pick = fitting[attempt % Math.max(1, fitting.length)];
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
      offer('用不上的话不凑也没关系'),
    ),
    wish?.authority === 'supervisor' ? { type: 'ask-supervisor', note: `${wish.name}能不能送` } : undefined,
  );
};

/** Answers on the goods themselves. */
export const GOODS_ANSWERS = {
  goods,
  meaning,
  effect,
  safety,
  size,
  stock,
  'add-on': addOn,
  wrap,
  enough,
  'top-up': topUp,
  choice,
  'not-ours': notOurs,
  'find-shop': (() =>
    of(
      answer('您点“我的”，进全部订单，上面搜一下商品名'),
      detail('点开那一单就能看到店名，直接在里面找他们客服就行'),
    )) as Answering,
  unpaid: ((scene: Scene) => {
    const { order, told, view, product } = scene;
    const worry = told.answers.at(-1);
    const found = product && worry ? factsOf(product, `${worry} ${scene.text}`)[0] : undefined;
    const best = found && found.score >= 4 ? found : undefined;
    return of(
      answer(`单子给您留着呢，不急`),
      best && answer(stated(product as Product, best)),
      best && reason(benefit(scene, best)),
      worry !== undefined &&
        !best &&
        answer(`您说的“${worry}”我明白，想好了再付就行，付款前地址和款式都可以改`),
      !worry && ask('您是有什么顾虑吗？跟我说说，我帮您看'),
      detail(order ? `${dayName(dispatchDate(view.shop, view.now), view.now)}能发` : ''),
    );
  }) as Answering,
};
