import { dayName, destinationOf, yuanText } from '../../src/shop/index.ts';
import { isHeldUp, isUnsent, notSent, unsentArrival, whenSent } from './answers-unsent.ts';
import { arrivalText, dateNamed, dispatchText, soon } from './figures.ts';
import {
  type Answering,
  answer,
  ask,
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
import { daysNamed } from './told.ts';

const placeOf = ({ told, order }: Scene): string | undefined => told.place ?? order?.receiver.address;

const dispatch: Answering = (scene) =>
  isHeldUp(scene) ? whenSent(scene) : of(answer(dispatchText(scene.view)), offer('现在拍来得及的'));

const inTime: Answering = (scene) => {
  const { view, attempt } = scene;
  if (isHeldUp(scene)) return whenSent(scene);
  return of(
    answer(attempt === 0 ? '还没有发出，来得及的，不影响' : '今天来得及的'),
    detail(`${dispatchText(view)}，您这单照常发`),
    attempt > 0 && offer('发出来我告诉您单号'),
  );
};

const arrival: Answering = (scene) => {
  const { view, told, order } = scene;
  if (order?.state === 'shipped') return tracking(scene);
  if (isHeldUp(scene)) return unsentArrival(scene);
  const place = placeOf(scene);
  if (place === undefined)
    return of(answer(dispatchText(view)), must('请问您寄到哪个城市呢？什么时候要用？'));
  const text = arrivalText(view, place, told.deadline);
  const city = view.shop.shipping.regions.flatMap((r) => r.places).find((p) => place.includes(p)) ?? '';
  return of(answer(text.replaceAll(place, city)), detail('遇到天气可能会慢一点，我帮您留意着'));
};

const carrier: Answering = ({ view }) => {
  const { carrier: usual, others } = view.shop.shipping;
  const other = others[0];
  return of(
    answer(`默认发${usual}`),
    other && offer(`想发${other.name}也可以，补${yuanText(other.extra)}元运费`),
  );
};

const freight: Answering = ({ view, told, product }) => {
  const { freeFrom, regions } = view.shop.shipping;
  const region = told.place ? regions.find((r) => r.places.includes(told.place ?? '')) : undefined;
  const free = product !== undefined && product.price >= freeFrom;
  return of(
    answer(`满${yuanText(freeFrom)}元包邮${free ? '，您看的这款包邮' : ''}`),
    !free && region && detail(`寄${told.place}不满的话运费${yuanText(region.fee)}元`),
    !free && !region && must('您寄到哪个城市呢？'),
  );
};

const lastSeen = ({ order, view }: Scene): string => {
  const at = order?.parcel?.track.at(-1);
  return at ? `最新一条是“${at.says}”，${dayName(at.at.slice(0, 10), view.now)}更新的` : '';
};

const tracking: Answering = (scene) => {
  const { order, view, attempt, product } = scene;
  const name = product ? shortName(product) : '';
  if (!order) return of(answer('我帮您查一下'), must('方便告诉我订单号或者手机尾号吗？'));
  if (isUnsent(scene)) return notSent(scene);
  const seen = `查到您${dayOf(order.placedAt)}的${name}包裹，物流显示${lastSeen(scene)}`;
  if (attempt === 0)
    return of(care('让您久等了，'), answer(seen), offer(`我联系网点帮您催一下，${soon(view)}给您回话`));
  return of(
    answer(`目前包裹${lastSeen(scene)}`),
    detail(`预计今天或明天派送，天气或者件多可能会慢一点`),
    ask('您最晚哪天要用？'),
    offer(`我现在联系网点催，${soon(view)}给您回话；赶不上的话可以给您退款或者补发，您选`),
  );
};

const lost: Answering = (scene) => {
  const { order, view, attempt, product } = scene;
  if (attempt === 0)
    return of(
      care('没收到却显示签收，换谁都着急，非常抱歉。'),
      answer(
        `是${order ? dayOf(order.placedAt) : ''}${product ? shortName(product) : ''}那单吗？物流显示${lastSeen(scene)}`,
      ),
      ask('家里、门卫和代收点都问过了吗？'),
      offer(`我马上联系快递查签收底单，${soon(view)}给您结果`),
    );
  return of(
    answer(`我现在联系快递查签收底单，${soon(view)}给您结果`),
    offer('确认丢了就给您补发，或者全额退款，您选哪个都行'),
  );
};

const rerouted: Answering = (scene) => {
  const { order, view, attempt } = scene;
  if (!order) return tracking(scene);
  return doing(
    of(
      care('让您着急了，抱歉。'),
      answer(
        attempt === 0
          ? `查到您这单填的收货地址是${order.receiver.address}，包裹是按这个地址走的，物流显示${lastSeen(scene)}`
          : `我现在联系快递拦截，能改派就改到您的新地址，${soon(view)}给您回话`,
      ),
      must(attempt === 0 ? '您是要改到哪里呢，新地址发我一下好吗？' : ''),
      offer(
        attempt === 0
          ? `我马上联系快递拦截，${soon(view)}给您结果`
          : '拦不住的话您拒收，退回来给您重新发或者退款，您选',
      ),
    ),
    attempt === 0 ? undefined : { type: 'intercept', item: order.number, note: '改地址' },
  );
};

/** What can be done where the usual way is too late, and what the agent would do. */
const advise: Answering = ({ view, attempt, told }) => {
  const other = view.shop.shipping.others[0];
  const words = told.answers.join(' ; ');
  const place = told.answers
    .toReversed()
    .map((line) => destinationOf(view.shop, line))
    .find((d) => d.kind === 'served');
  const days = daysNamed(words).sort((a, b) =>
    (dateNamed(a, view.now) ?? '') < (dateNamed(b, view.now) ?? '') ? 1 : -1,
  );
  const way = place?.kind === 'served' ? arrivalText(view, place.place, days[0]) : '';
  return of(
    care('理解您的为难，'),
    way !== '' &&
      answer(
        `要是寄到${place?.kind === 'served' ? place.place : ''}、${days[0] ?? '晚几天'}要用的话，${way}`,
      ),
    other &&
      attempt === 0 &&
      detail(`赶时间可以发${other.name}，补${yuanText(other.extra)}元，会快一些，也要看天气`),
    answer(attempt > 0 || way === '' ? '我的建议是日子能宽一两天就拍，宽不了就先别急着下单' : ''),
    ask('您最晚哪天要用，有没有别的地方方便收？'),
  );
};

/** Answers on parcels, before and after they leave. */
export const PARCEL_ANSWERS = {
  dispatch,
  arrival,
  carrier,
  freight,
  tracking,
  'not-sent': notSent,
  lost,
  rerouted,
  advise,
  'sent-in-time': inTime,
};
