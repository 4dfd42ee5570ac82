import { giftsAllowed, giftsNamedIn, mayGive, yuanText } from '../../src/shop/index.ts';
import { promoText } from './figures.ts';
import { factsOf } from './goods.ts';
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

const coupon = ({ view, product }: Scene) => {
  const found = view.shop.promotions.find(
    (p) => p.kind === 'coupon' && (!product || product.price >= p.from),
  );
  return found ? ({ type: 'send-coupon', item: found.id } as const) : undefined;
};

/** The gift within one's authority that goes best with the product. */
const giftFor = ({ view, product }: Scene) => {
  if (!product) return undefined;
  const may = giftsAllowed(view.shop, product.price, 'agent');
  const kin = (name: string) =>
    [...name].filter((c) => product.name.includes(c) || product.care.includes(c)).length;
  return [...may].sort((a, b) => kin(b.name) - kin(a.name) || b.value - a.value)[0];
};

const held = ({ product }: Scene): string =>
  `${product ? `${shortName(product)}${yuanText(product.price)}元，` : ''}价格对每位顾客都一样，没法单独改`;

const price: Answering = (scene) =>
  of(
    answer(
      scene.product
        ? `${shortName(scene.product)}是${yuanText(scene.product.price)}元，每位顾客都一样`
        : '您看的是哪一款呢？',
    ),
    detail(promoText(scene.view.shop, scene.view.now, scene.product)),
  );

const bargain: Answering = (scene) => {
  const { view, product, attempt } = scene;
  const gift = giftFor(scene);
  const promo = promoText(view.shop, view.now, product);
  const given = attempt > 0 && gift ? `我给您送一份${gift.name}，随包裹一起寄` : '';
  return doing(
    of(
      care('理解您想买得划算，'),
      answer(attempt === 0 ? held(scene) : `价格是统一的，确实不能再少了，这样对大家才公平`),
      detail(promo),
      offer(given),
    ),
    attempt > 0 && gift ? { type: 'give-gift', item: gift.id } : coupon(scene),
  );
};

const giftAsk: Answering = (scene) => {
  const { shop } = scene.view;
  const wished =
    giftsNamedIn(shop, `${scene.question} ${scene.text}`).at(-1)?.id ??
    (/围巾/.test(scene.text) ? 'scarf' : undefined);
  const refused =
    wished === undefined ? undefined : mayGive(shop, wished, scene.product?.price ?? 0, 'agent');
  const gift = giftFor(scene);
  if (refused && !refused.ok)
    return doing(
      of(
        care('理解您想要这份心意，'),
        answer(`照实跟您说，${refused.why}`),
        offer(gift ? `我权限里能送的是${gift.name}，给您备注一份，随包裹一起寄` : ''),
        detail(promoText(shop, scene.view.now, scene.product)),
      ),
      gift ? { type: 'give-gift', item: gift.id } : undefined,
    );
  const after = scene.past.includes('bribe');
  if (after || !gift || scene.order?.state === 'received') {
    const small = scene.view.shop.gifts.find((g) => g.minOrder === 0);
    return of(
      answer(`下次下单我给您备注一份${small?.name ?? '小样'}，${after ? '和评价没有关系' : '随包裹寄'}`),
      detail(promoText(scene.view.shop, scene.view.now, undefined)),
    );
  }
  return doing(
    of(
      care('看中了是缘分，'),
      answer(held(scene)),
      offer(`不过我可以给您送一份${gift.name}，已经备注好了，随包裹一起寄`),
      detail(promoText(scene.view.shop, scene.view.now, scene.product)),
    ),
    { type: 'give-gift', item: gift.id },
  );
};

const priceDrop: Answering = ({ view }) => {
  const protection = view.shop.guarantees.find((g) => g.id === 'price-protection');
  return of(
    care('这个担心很正常，'),
    answer(protection ? `有价格保护的，${protection.says}` : '降价了可以联系我们核对'),
    offer('到时候找我，我帮您看着申请'),
  );
};

const priceDropOrder: Answering = ({ view, order, attempt, product }) => {
  const protection = view.shop.guarantees.find((g) => g.id === 'price-protection');
  const wide = view.shop.promotions.find((p) => p.kind === 'threshold');
  const short =
    wide && order && order.total < wide.from
      ? `满减要满${yuanText(wide.from)}元才减，您这单单件不到，我照实跟您说`
      : '';
  return of(
    attempt === 0 && care('刚买完就有活动，换谁心里都不舒服，特别理解您。'),
    answer(`我们有价格保护，${protection?.says ?? '降价可以申请'}`),
    detail(`您在订单里点价格保护申请，系统核对后差价原路退回${short ? `；${short}` : ''}`),
    attempt === 0 && ask(`是${product ? shortName(product) : ''}那单吗？`),
  );
};

const rival: Answering = (scene) => {
  const { product, told, view, attempt } = scene;
  if (!product) return price(scene);
  const needs = told.answers.join(' ');
  const facts = factsOf(product, needs).filter((f) => f.kind === 'function');
  const sure = view.shop.guarantees
    .filter((g) => !['price-protection', 'return-insurance', 'genuine'].includes(g.id))
    .slice(0, 2);
  if (attempt === 0 && needs === '')
    return of(
      care('货比三家是应该的，'),
      answer(`我们这款${facts[0]?.says ?? ''}`),
      ask('您平时主要在哪里用、最看重什么呢？'),
    );
  return of(
    care('别家的我不评价，'),
    answer(`我们这款${facts[0]?.says ?? ''}${facts[1] ? `，${facts[1].says}` : ''}`),
    reason(needs === '' ? '' : `您${told.answers.at(-1)}，用这款正合适`),
    detail(sure.map((g) => `${g.name}：${g.says}`).join('')),
  );
};

const bulk: Answering = (scene) => {
  const { told, product, view, attempt } = scene;
  const base = held(scene);
  if (attempt === 0 && told.units === undefined)
    return of(answer(base), must('请问您大概要多少份，自己用还是送人呢？'));
  return of(
    answer(base),
    detail(promoText(view.shop, view.now, product)),
    told.units !== undefined &&
      product &&
      detail(`${told.units}份原价一共${yuanText(product.price * told.units)}元`),
  );
};

/** Answers on money before the sale. */
export const PRICE_ANSWERS = {
  price,
  bargain,
  'gift-ask': giftAsk,
  'price-drop': priceDrop,
  'price-drop-order': priceDropOrder,
  rival,
  bulk,
};
