import {
  addDays,
  dateOf,
  dayName,
  dispatchDate,
  minutesOfDay,
  productsNamedIn,
} from '../../src/shop/index.ts';
import { arrivalText, dateNamed, hour, hourCalled, soon } from './figures.ts';
import { fits } from './goods.ts';
import {
  type Answer,
  type Answering,
  answer,
  ask,
  care,
  dayOf,
  detail,
  must,
  of,
  offer,
  type Scene,
  shortName,
} from './scene.ts';
import { daysNamed, numberOf } from './told.ts';

/** Paid, and still in the shop. */
export const isUnsent = ({ order }: Scene): boolean => order?.state === 'paid' || order?.state === 'stocking';

const isOut = ({ order, product }: Scene): boolean =>
  product?.variants.find((v) => v.colour === order?.colour && v.size === order?.size)?.stock === 0;

/** Still in the shop though it should have left by the shop's own rule, and the goods have not run out. */
export function isHeldUp(scene: Scene): boolean {
  const { view, order } = scene;
  if (!order || !isUnsent(scene) || isOut(scene)) return false;
  const due = dispatchDate(view.shop, order.placedAt);
  const today = dateOf(view.now);
  return due < today || (due === today && minutesOfDay(view.now) >= minutesOfDay(view.shop.shipping.cutoff));
}

/** What the shop says has come up with the goods of the order. */
const causeOf = ({ view, order, product }: Scene) =>
  order &&
  view.shop.circumstances.find(
    (c) =>
      productsNamedIn(view.shop, c.says).some((p) => p.id === order.product) ||
      fits(`${order.colour}${order.size}${product?.name}`, c.words, c.says) > 1,
  );

/** First and last day on which the order leaves: as what has come up puts it off, else with the next parcels. */
function leaving(scene: Scene): readonly [string, string] {
  const { view, order } = scene;
  const next = dispatchDate(view.shop, view.now);
  const says = causeOf(scene)?.says ?? '';
  const put = /晚([一二两三四五六七\d])(?:[到至]([一二两三四五六七\d]))?天/.exec(says);
  if (order && put) {
    const due = dispatchDate(view.shop, order.placedAt);
    const [least, most] = [put[1], put[2] ?? put[1]].map((n) => addDays(due, numberOf(n ?? '') ?? 0));
    return [least && least > next ? least : next, most && most > next ? most : next];
  }
  const named = dateNamed(daysNamed(says).at(-1) ?? '', view.now);
  return named !== undefined && named > next ? [named, named] : [next, next];
}

/** When it leaves, without a promise where that is not in the shop's hands. */
function leavesText(scene: Scene): string {
  const { view } = scene;
  const [first, last] = leaving(scene).map((day) => dayName(day, view.now));
  if (first !== last) return `快的话${first}发，最晚${last}发`;
  return first === '今天' ? `今天${hour(view.shop.shipping.cutoff)}截单前发出` : `${first}发出`;
}

/** When the shopper hears whether it has left: soon after it should have. */
function wordBy(scene: Scene): string {
  const { view } = scene;
  const [first] = leaving(scene);
  if (first !== dateOf(view.now)) return `${dayName(first, view.now)}中午12点前`;
  const after = Math.ceil((minutesOfDay(view.shop.shipping.cutoff) + 30) / 60);
  return after * 60 > minutesOfDay(view.shop.hours.closes) ? soon(view) : `今天${hourCalled(after)}前`;
}

const tells = (scene: Scene): string => `不管有没有发出，${wordBy(scene)}我都来告诉您`;

const arrives = (scene: Scene): string => {
  const { view, order, told } = scene;
  const address = order?.receiver.address ?? '';
  const city = view.shop.shipping.regions.flatMap((r) => r.places).find((p) => address.includes(p));
  const [first, last] = leaving(scene);
  return city === undefined
    ? ''
    : arrivalText(view, city, told.deadline, [`${first}T00:00`, `${last}T00:00`]);
};

const CHOICE =
  '没发出的单随时可以取消，钱全额原路退给您；愿意等我就帮您盯着，想改寄到别的地址也行，您选哪个都可以';

const askDay = ({ told }: Scene) => (told.deadline === undefined ? ask('您最晚哪天要用呢？') : undefined);

/** Asked when it leaves. */
export const whenSent: Answering = (scene) =>
  of(
    scene.attempt > 0 && care('抱歉让您惦记，'),
    answer(`您这单${leavesText(scene)}`),
    askDay(scene),
    offer(tells(scene)),
  );

/** Asked when it arrives: counted from the day it leaves, with the day it is wanted, and a way out. */
export const unsentArrival: Answering = (scene) =>
  of(
    scene.attempt > 0 && care('抱歉，耽误您了，'),
    answer(arrives(scene) || `您这单${leavesText(scene)}`),
    detail('路上的事我不敢打包票'),
    askDay(scene),
    offer(CHOICE),
  );

/** Asked what can be done while it has not left: to wait or to have the money back, and what waiting comes to. */
export const waitOrCancel: Answering = (scene) =>
  of(
    care('您的担心我明白，'),
    answer(CHOICE),
    scene.told.deadline !== undefined && detail(arrives(scene)),
    askDay(scene),
    offer(tells(scene)),
  );

/** What was ordered has run out: another colour, or the money back. */
function ranOut(scene: Scene): Answer {
  const { order, attempt, product } = scene;
  const other =
    product?.variants.find((v) => v.stock > 0 && v.size === order?.size) ??
    product?.variants.find((v) => v.stock > 0);
  const cause = causeOf(scene)?.says ?? '';
  if (attempt > 0)
    return of(
      care('抱歉耽误您了，'),
      answer(`两条路您选：换成${other?.colour ?? '别的颜色'}，今天安排发出；或者现在全额退款，钱原路退回`),
      ask('您主要拿来做什么，急不急着用？'),
      detail(cause === '' ? '' : `要等的话，${cause}`),
      offer('您说一个，我马上给您办'),
    );
  return of(
    care('非常抱歉让您等了，是我们的错。'),
    answer(`${order?.colour}${order?.size}现在缺货了`),
    detail(cause),
    offer(`您看两个办法：给您换成${other?.colour ?? ''}，今天就能发；或者现在给您全额退款，您选哪个？`),
  );
}

/** Asked whether it has left: the order by its name, that it has not, why, and when it will. */
export const notSent: Answering = (scene) => {
  const { order, product, attempt } = scene;
  if (!order) return of(answer('我帮您查一下'), must('方便告诉我订单号或者手机尾号吗？'));
  if (isOut(scene)) return ranOut(scene);
  const cause = causeOf(scene)?.says ?? '';
  if (attempt > 0)
    return of(
      care('真的抱歉，该早点告诉您的。'),
      answer(`您这单${leavesText(scene)}`),
      detail(/为|因|缘故|原因|卡在|怎么/.test(scene.text) ? cause : arrives(scene)),
      askDay(scene),
      offer(attempt % 2 === 1 ? CHOICE : tells(scene)),
    );
  const goods = `${product ? shortName(product) : ''}${order.colour}${order.size}${order.units}件`;
  return of(
    care('让您久等了，非常抱歉。'),
    answer(`查到您${dayOf(order.placedAt)}拍的${goods}，还没有发出`),
    detail(`${cause}${cause === '' ? '您这单' : '所以您这单'}${leavesText(scene)}`),
    askDay(scene),
    offer(tells(scene)),
  );
};
