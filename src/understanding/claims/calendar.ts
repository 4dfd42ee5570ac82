import type { Shop } from '../../schemas/index.ts';
import {
  addDays,
  dateOf,
  dateOfDay,
  dispatchDate,
  dayName as shopDayName,
  dayNumber as shopDayNumber,
  weekday,
} from '../../shop/index.ts';

/** The day of a local time, counted as `src/shop` counts days. */
export const dayNumber = (local: string): number => shopDayNumber(dateOf(local));

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => weekday(dateOfDay(day));

/** How far ahead a date is looked for: half a year. */
const DAYS_AHEAD = 183;

/** The next day from `now` on, today included, whose date of the month is `date`, and whose month `month` where one is named; today where none is near. */
export const nextDate = (now: string, date: number, month?: number): number => {
  const today = dateOf(now);
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead);
    const fits = month === undefined || Number(day.slice(5, 7)) === month;
    if (fits && Number(day.slice(8)) === date) return dayNumber(now) + ahead;
  }
  return dayNumber(now);
};

/** The day on which a parcel leaves that is paid at the local time `now`. */
export const dispatchDay = (shop: Shop, now: string): number => shopDayNumber(dispatchDate(shop, now));

/** A day for people, seen from `now`. */
export const dayName = (day: number, now: string): string => shopDayName(dateOfDay(day), now);
