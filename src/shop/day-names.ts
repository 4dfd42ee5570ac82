import { dateOf, daysBetween, weekday } from './dates.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const NEAR: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' };

/** 周一 … 周日 of a date. */
export function weekdayName(date: string): string {
  return WEEKDAYS[weekday(date) - 1] ?? '';
}

/** `11月23日`, without padding. */
export function monthDay(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/**
 * What a day is called in chat, seen from `now` (a date or local time): 今天, 明天, 后天, then 周四 within the same
 * week, 下周二 within the next, and the date beyond that. Weeks begin on Monday.
 */
export function dayName(date: string, now: string): string {
  const today = dateOf(now);
  const away = daysBetween(today, date);
  const near = NEAR[away];
  if (near) return near;
  const fromMonday = away + weekday(today) - 1;
  if (away > 0 && fromMonday < 7) return weekdayName(date);
  if (away > 0 && fromMonday < 14) return `下${weekdayName(date)}`;
  return monthDay(date);
}
