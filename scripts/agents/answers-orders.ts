import { dateOf, deedsFor, invoiceDate } from '../../src/shop/index.ts';
import type { Action } from '../../src/transcript/index.ts';
import { isHeldUp, waitOrCancel } from './answers-unsent.ts';
import { isQuestion } from './hear.ts';
import {
  type Answering,
  answer,
  care,
  dayOf,
  detail,
  doing,
  must,
  of,
  offer,
  type Scene,
  shortName,
} from './scene.ts';

/** A deed on the shopper's order where its state allows it. */
export function deed({ order }: Scene, type: Action['type'], note?: string): Action | undefined {
  if (!order || !deedsFor(order.state).some((d) => d.type === type)) return undefined;
  const amount = type === 'refund' ? { amount: order.total } : {};
  return { type, item: order.number, ...amount, ...(note ? { note } : {}) };
}

/** The order as people call it: its day and its goods. */
export const called = ({ order, product }: Scene) =>
  `${order ? dayOf(order.placedAt) : ''}的${product ? shortName(product) : '这一单'}`;

const checkOrder: Answering = (scene) => {
  const { order, product, told } = scene;
  if (!order) return of(must('方便告诉我是哪个订单吗？'));
  const news = told.answers.at(-1);
  if (scene.attempt > 0 && news !== undefined && /路|号|小区|街|栋|搬|改/.test(news))
    return changeAddress(scene);
  return of(
    answer(
      `帮您核对：${product?.name}${order.colour}${order.size}${order.units}件，寄${order.receiver.address}，${order.receiver.name}收`,
    ),
    must('收货地址和规格都对吗？'),
  );
};

const changeAddress: Answering = (scene) => {
  const { order, told, text } = scene;
  const fresh = [text, ...told.answers.toReversed()].find((t) => /路|号|小区|街|栋|幢|弄/.test(t));
  if (order?.state === 'shipped')
    return doing(
      of(
        care('不好意思，'),
        answer('包裹已经发出，我联系快递改派试试'),
        offer('改不了的话收到拒签，退回来给您重新发'),
        must(fresh ? '' : '新地址发我一下好吗？'),
      ),
      deed(scene, 'intercept', '改地址'),
    );
  if (!fresh) return of(answer('还没发出，可以改的'), must('新的收货地址发我一下好吗？'));
  const place = (
    /(?:搬到|改成|改到|住在?|是)(\S+?)(?:了|啊|呀)?(?:[ ;，,。]|$)/.exec(fresh)?.[1] ?? fresh
  ).trim();
  return doing(
    of(answer(`好的，已经帮您把地址改成${place}了`), detail('您再看一眼订单对不对')),
    deed(scene, 'change-address', place),
  );
};

const changeOrder: Answering = (scene) => {
  const { product, order, told, text, attempt } = scene;
  const words = `${text} ${told.answers.join(' ')}`;
  const wanted =
    product?.variants.find((v) => v.colour !== order?.colour && words.includes(v.colour)) ??
    product?.variants.find((v) => v.size !== order?.size && words.includes(v.size));
  if (!wanted && attempt === 0)
    return of(
      answer(`还没发出，可以改的，是${called(scene)}${order?.colour ?? ''}那单吗？`),
      must('您想改成什么颜色、什么规格？'),
    );
  const to = wanted ? (wanted.colour === order?.colour ? wanted.size : wanted.colour) : '您说的';
  return doing(
    of(answer(`好的，已经联系仓库帮您改成${to}，订单备注好了`), detail('改好我告诉您，您再看一眼')),
    deed(scene, 'exchange', `改成${to}`),
    deed(scene, 'write-note', `改成${to}`),
  );
};

const cancel: Answering = (scene) => {
  // Whoever asks whether it can be given back has not asked to have it cancelled.
  if (scene.attempt === 0 && isHeldUp(scene) && isQuestion(scene.text)) return waitOrCancel(scene);
  return doing(
    of(
      answer('还没发出，可以取消的，已经帮您提交取消了'),
      detail('钱一到三个工作日原路退回'),
      offer('方便说下是哪里不合适吗？'),
    ),
    deed(scene, 'cancel-order', '顾客不想要了'),
  );
};

const invoice: Answering = (scene) => {
  const { view, order, attempt } = scene;
  const { invoice: rule } = view.shop;
  const today = invoiceDate(view.shop, view.now) === dateOf(view.now);
  const cut = `${Number(rule.cutoff.slice(0, 2))}点`;
  if (!order)
    return of(
      answer(`可以开${rule.kinds[0]}`),
      detail(`抬头和税号填在订单里，${cut}前申请当天开出，之后次日开出`),
    );
  if (attempt === 0)
    return of(
      care('抱歉让您等了，'),
      answer(`是${called(scene)}那单吗？我查一下`),
      must('抬头和税号都填了吗？'),
      detail(`税号没填全是开不出来的，您在订单里点发票补填，${cut}前补好今天就能开`),
    );
  return doing(
    of(
      answer(
        `您在订单里点发票，把税号补填好，${today ? `今天${cut}前补上，当天开到您邮箱` : '补好明天开出'}`,
      ),
      offer('我帮您盯着，开出来马上告诉您'),
    ),
    deed(scene, 'issue-invoice'),
  );
};

/** Answers on orders: looking them over, changing them, invoices. */
export const ORDER_ANSWERS = {
  'check-order': checkOrder,
  'change-address': changeAddress,
  'change-order': changeOrder,
  cancel,
  invoice,
};
