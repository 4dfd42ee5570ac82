import { wholeNumber } from '../numbers.ts';
import { dayNumber, nextDate, weekdayOf } from './calendar.ts';

const WEEKDAYS = '一二三四五六日天';

/** A day that is named: 今天, 周三, 25号, 12月5日. 3号楼, 3号柜 and 14日内 are none. */
export const DAY =
  /(今天|今晚|明天|明晚|后天|大后天|次日|(?:这|本|下)?(?:周|星期|礼拜)[一二三四五六日天]|(?:\d{1,2}月)?\d{1,2}(?:号(?![楼院柜库仓线店门机色码丰])|日(?!内)))/g;

/** So many days: 三天, 2到3天, 3个工作日. The day of an ordinal (第7天, 第二天) is none. */
export const SPAN =
  /(?<![第\d])(\d{1,2}|[一二两三四五六七八九十])(?:\s*(?:-|~|到|至|、)?\s*(\d{1,2}|[一二两三四五六七八九十]))?(?:个)?(?:天|工作日|个工作天|日(?=内|之内|以内|达))(?:左右|内|就|之内|以内)?/g;

/** A small number in digits or Chinese. */
export const small = (text = ''): number | undefined => wholeNumber(text);

/** The number of the day that a word names, seen from `now`. */
export const dayOf = (word: string, now: string): number => {
  const today = dayNumber(now);
  if (word.startsWith('今')) return today;
  if (word.startsWith('明') || word === '次日') return today + 1;
  if (word === '后天') return today + 2;
  if (word === '大后天') return today + 3;
  const [, month, date] = /^(?:(\d{1,2})月)?(\d{1,2})/.exec(word) ?? [];
  if (date !== undefined) return nextDate(now, Number(date), month === undefined ? undefined : Number(month));
  const weekday = Math.min(7, WEEKDAYS.indexOf(word.slice(-1)) + 1);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (word.startsWith('下')) return today - weekdayOf(today) + 7 + weekday;
  return today + ahead;
};

/** Nothing that is paid now comes as late as this: a date that lies further ahead is one of the past. */
const FARTHEST = 14;
/** 21号键盘这单, 19日拍的: the day of the order. 周五到的: it has come. */
const ORDERED = /^[^,。!?]{0,8}(这单|那单|的单|订单|拍的|付的|买的|下的|发的|走的|那天|下单的)/;
const HAS_COME = /^(上午|中午|下午|早上|晚上)?(已经?)?(签收|收|到|送到)(的|了的)/;
/** 1号到得看地址: it depends. */
const DEPENDS = /^(能不能|到不到)?到?(不到)?(得|要|就)?(看(您|你|地址|哪|寄)|取决)/;

/** Whether a day that is named lies in the past, or hangs on what is not known yet, and so promises no delivery. */
export const isPast = (word: string, tail: string, now: string): boolean =>
  (/^\d/.test(word) && dayOf(word, now) - dayNumber(now) > FARTHEST) ||
  ORDERED.test(tail) ||
  (!/^(明|后|大后|次)/.test(word) && HAS_COME.test(tail)) ||
  DEPENDS.test(tail);

/** Whether a day ends a stretch of time: 到27号, 截止到12月5日, 等到10号, 20到30号; but not 送到. */
export const isUntil = (head: string): boolean =>
  /(?<![送收])(到|至|截止|截至)$/.test(head) || /\d(号|日)?(-|~)$/.test(head);

/** Terms that are not those of delivery, named right beside a day. */
const OTHER_TERM =
  /无理由|退|换新|换货|见效|效果|价保|使用|坚持|降价|保修|质保|保质|活动|截止|补货|发票|开票|税号|票|起算|算起|病历|到账|赔|价格保护/;
/** 签收后7天, 收到第二天算起: time that runs from the reception on. */
const AFTER_RECEPTION = /(签收|收到|收货|到手|到货)(的?(后|之后|以后|起|当天|那天|次日|第)|算)/;

/** Whether a day or a stretch of days speaks of returns, invoices, guarantees and the like. */
export const ofSomethingElse = (head: string, tail: string): boolean =>
  AFTER_RECEPTION.test(head) ||
  /^[起算]/.test(tail) ||
  OTHER_TERM.test(head.slice(-6)) ||
  OTHER_TERM.test(tail.slice(0, 8));
