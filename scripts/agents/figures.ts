import type { Product, Shop } from '../../src/schemas/index.ts';
import {
  addDays,
  arrivalOf,
  arrivesBy,
  dateOf,
  dayName,
  dispatchDate,
  leavesSameDay,
  minutesOfDay,
  monthDay,
  orderTotal,
  promotionsInForce,
  weekday,
  yuanText,
} from '../../src/shop/index.ts';
import type { Scene } from './scene.ts';
import { numberOf } from './told.ts';
import type { View } from './types.ts';

export const hour = (clock: string) =>
  clock.endsWith(':00')
    ? `${Number(clock.slice(0, 2))}点`
    : `${Number(clock.slice(0, 2))}点${clock.slice(3)}`;

/** When what is paid for now leaves, as people say it. */
export function dispatchText({ shop, now }: View): string {
  const cut = hour(shop.shipping.cutoff);
  if (leavesSameDay(shop, now)) return `今天${cut}前付款今天就发`;
  const day = dayName(dispatchDate(shop, now), now);
  const early = minutesOfDay(now) < minutesOfDay(shop.shipping.cutoff);
  return early ? `今天不发货，现在付款${day}发出` : `现在过了${cut}，付款后${day}发出`;
}

const WEEKDAY = '一二三四五六日';

/** The date of a day as shoppers name it, seen from now; undefined where it is none. */
export function dateNamed(words: string, now: string): string | undefined {
  const today = dateOf(now);
  const near = ['今天', '明天', '后天', '大后天'].indexOf(words);
  if (near >= 0) return addDays(today, near);
  const week = /(下下|下|这)?(?:周|星期|礼拜)([一二三四五六日天末])/.exec(words);
  if (week) {
    const day = week[2] === '末' ? 6 : WEEKDAY.indexOf(week[2] === '天' ? '日' : (week[2] ?? '')) + 1;
    const weeks = week[1] === '下' ? 1 : week[1] === '下下' ? 2 : 0;
    const away = day - weekday(today) + weeks * 7;
    return addDays(today, away < 0 ? away + 7 : away);
  }
  const digits = words.replace(/[一二三四五六七八九十]+(?=[号日])/, (n) => String(numberOf(n) ?? n));
  const plain = /(?:(\d{1,2})月)?(\d{1,2})[号日]/.exec(digits);
  if (!plain) return undefined;
  const month = plain[1] ?? today.slice(5, 7);
  const named = `${today.slice(0, 5)}${month.padStart(2, '0')}-${(plain[2] ?? '').padStart(2, '0')}`;
  if (named >= today || plain[1]) return named;
  const next = Number(month) % 12;
  return next === 0
    ? undefined
    : `${today.slice(0, 5)}${String(next + 1).padStart(2, '0')}-${(plain[2] ?? '').padStart(2, '0')}`;
}

/** When it arrives at a place if it is paid for now, or leaves between the days given, with the day by which it is wanted. */
export function arrivalText(
  view: View,
  place: string,
  deadline: string | undefined,
  leaves: readonly [string, string] = [view.now, view.now],
): string {
  const { shop, now } = view;
  const first = arrivalOf(shop, leaves[0], place);
  const last = arrivalOf(shop, leaves[1], place);
  if (!first || !last) return '';
  const arrival = { ...first, latest: last.latest };
  const [least, most] = [dayName(arrival.earliest, now), dayName(arrival.latest, now)];
  const region = shop.shipping.regions.find((r) => r.places.some((p) => place.includes(p)));
  const days = region ? `${place}一般发出后${region.days[0]}到${region.days[1]}天到` : '';
  const span = least === most ? `预计${least}到` : `预计${least}到${most}能到`;
  return `${days}，${span}${byText(view, arrival, deadline)}`;
}

function byText(
  view: View,
  arrival: NonNullable<ReturnType<typeof arrivalOf>>,
  deadline: string | undefined,
): string {
  const wanted = deadline === undefined ? undefined : dateNamed(deadline, view.now);
  if (wanted === undefined) return '';
  const by = arrivesBy(arrival, wanted);
  const called = dayName(wanted, view.now);
  if (by === 'likely') return `，${called}前来得及的`;
  return by === 'maybe' ? `，快的话赶得上${called}，慢的话要晚一点` : `，照实说${called}前到不了`;
}

/** Reductions that everybody gets, and what so many pieces come to with them. */
export function promoText(shop: Shop, now: string, product: Product | undefined, units = 1): string {
  const running = promotionsInForce(shop, now);
  const wide = running.find((p) => p.kind === 'threshold');
  const coupon = running.find((p) => p.kind === 'coupon');
  const goods = product ? product.price * units : 0;
  const lines: string[] = [];
  if (wide) lines.push(`现在店里满${yuanText(wide.from)}减${yuanText(wide.off)}，人人都能用，付款时自动减`);
  if (coupon && (!product || goods >= coupon.from))
    lines.push(`${couponHow(coupon.says)}满${yuanText(coupon.from)}减${yuanText(coupon.off)}的券`);
  if (!product) return lines.join('，');
  const { total } = orderTotal([{ product: product.id, units }], shop, now, coupon ? [coupon.id] : []);
  return total < goods ? `${lines.join('，还有')}，到手${yuanText(total)}元` : lines.join('，还有');
}

const couponHow = (says: string) =>
  says.includes('入会') ? '免费入会能领' : says.includes('关注') ? '关注店铺能领' : '首页能领';

/** Which size the table gives for the measures told, the larger one for whoever wants it loose; undefined where none is known. */
export function sizeFrom({ product, told, text, question }: Scene): string | undefined {
  if (!product || product.sizeTable.length === 0) return undefined;
  const { height, weight } = told;
  const within = (value: number | undefined, [low, high]: readonly [number, number]) =>
    value === undefined || (value >= low && value <= high);
  if (height === undefined && weight === undefined) return undefined;
  const fitting = product.sizeTable.filter((r) => within(height, r.height) && within(weight, r.weight));
  const rows = fitting.length > 0 ? fitting : product.sizeTable.filter((r) => within(weight, r.weight));
  const loose = /绷|紧|勒|松|宽|叠|套|厚/.test(`${told.answers.join(' ')} ${text} ${question}`);
  const worn = told.tight === undefined ? -1 : product.sizeTable.findIndex((r) => r.size === told.tight);
  if (worn >= 0) return product.sizeTable[worn + 1]?.size ?? told.tight;
  return (loose ? rows.at(-1) : (rows.find((r) => r.size === told.usual) ?? rows[0]))?.size;
}

/** `10月3日（周六）`. */
export const plainDay = (date: string): string => monthDay(date);

/** `下午5点` of 17. */
export const hourCalled = (h: number): string =>
  `${h > 12 ? (h >= 18 ? '晚上' : '下午') : h === 12 ? '中午' : '上午'}${h > 12 ? h - 12 : h}点`;

/** An hour by which an answer is promised: two hours on, at the latest at closing. */
export function soon({ shop, now }: View): string {
  const closing = minutesOfDay(shop.hours.closes);
  const at = Math.min(minutesOfDay(now) + 120, closing);
  const late = minutesOfDay(now) + 30 >= closing;
  if (late) return '明天上午11点前';
  return `今天${hourCalled(Math.floor(at / 60))}前`;
}
