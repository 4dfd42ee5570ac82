import { addDays, compareTimes, dateOf, dayNumber, minutesOfDay, weekday } from '../shop/index.ts';
import { normalise } from './normalise.ts';
import { wholeNumber } from './numbers.ts';

const NUMBER = '(\\d+|半|[一二两三四五六七八九十]+)';
const SPAN = new RegExp(`${NUMBER}个?(半)?(分钟?|小时|钟头|天)(?!前付)`);
const DAY = /(今天|今日|今晚|明天|明早|明晚|后天|(?:这|本)?(?:周|星期|礼拜)([一二三四五六日天]))/;
const PART = /(早上|上午|中午|下午|傍晚|晚上|下班)/;
const CLOCK = new RegExp(`${NUMBER}(?:点钟?|:)(\\d{2}|半)?`);

const MINUTES: Record<string, number> = { 分: 1, 分钟: 1, 小时: 60, 钟头: 60, 天: 1440 };
/** Where a part of the day ends, in minutes since midnight. */
const PART_ENDS: Record<string, number> = {
  早上: 600,
  上午: 720,
  中午: 840,
  下午: 1080,
  下班: 1080,
  傍晚: 1140,
  晚上: 1320,
};
const DAY_END = 1439;
const WEEKDAYS = '一二三四五六日';

const whole = (text: string): number => wholeNumber(text) ?? 0;

/** A span under so many minutes is said lightly, and typing takes its time: it is given a minute more. */
const SHORT = 2;

/** Minutes that a stretch of time says, half ones rounded up: 半小时, 十分钟, 一个半小时, 两天. */
function spanOf(text: string): number | null {
  const found = SPAN.exec(text);
  const unit = MINUTES[found?.[3] ?? ''];
  if (!found || unit === undefined) return null;
  const halves = found[1] === '半' ? 1 : whole(found[1] ?? '') * 2 + (found[2] ? 1 : 0);
  const minutes = Math.ceil((halves * unit) / 2);
  return minutes < SHORT ? minutes + 1 : minutes;
}

/** Days from the local date to the day a text names; 0 where it names none. */
function daysAhead(text: string, now: string): number {
  const [, word = '', week] = DAY.exec(text) ?? [];
  if (week) {
    const wanted = WEEKDAYS.indexOf(week === '天' ? '日' : week) + 1;
    return (wanted - weekday(dateOf(now)) + 7) % 7;
  }
  if (word.startsWith('明')) return 1;
  return word === '后天' ? 2 : 0;
}

/** The minute of the day that a text names: a clock, or the end of a part of the day; null where it names none. */
function minuteOf(text: string, now: string, sameDay: boolean): number | null {
  const part =
    PART.exec(text)?.[1] ?? (/今晚|明晚/.test(text) ? '晚上' : /明早/.test(text) ? '早上' : undefined);
  const clock = CLOCK.exec(text);
  if (!clock) return part ? (PART_ENDS[part] ?? null) : null;
  const hour = whole(clock[1] ?? '');
  const minute = clock[2] === '半' ? 30 : Number(clock[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const given = hour * 60 + minute;
  const late = part !== undefined && ['下午', '傍晚', '晚上', '下班'].includes(part);
  // 三点前, said at noon, is three in the afternoon.
  const passed = part === undefined && sameDay && given <= minutesOfDay(now);
  return hour < 12 && (late || passed) ? given + 720 : given;
}

/**
 * Until when something is promised in a sentence, in minutes from the local time `now`; null where no time is named. A day without a clock lasts
 * to its end. What lies in the past is no term.
 */
export function dueIn(sentence: string, now: string): number | null {
  const { text } = normalise(sentence);
  const span = spanOf(text);
  if (span !== null) return span;
  const named = DAY.test(text);
  const days = daysAhead(text, now);
  const minute = minuteOf(text, now, days === 0);
  if (minute === null && !named) return null;
  const date = addDays(dateOf(now), days);
  const ahead = (dayNumber(date) - dayNumber(dateOf(now))) * 1440;
  const due = ahead + (minute ?? DAY_END) - minutesOfDay(now);
  return due > 0 && compareTimes(date, dateOf(now)) >= 0 ? due : null;
}
