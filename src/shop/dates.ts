/**
 * Civil dates as text, with day numbers of their own: the fictitious shop has one time zone and no summer time.
 * A date is `2026-11-23`, a local time `2026-11-23T15:59`.
 */
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MINUTES = 1440;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the text is a date that exists: 2026-02-29 does not. */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 in the Gregorian calendar. Throws where the date does not exist. */
export function dayNumber(date: string): number {
  if (!isDate(date)) throw new Error(`not a date such as 2026-11-23: ${date}`);
  const [y, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  // Years are counted from March, so that the leap day is the last of its year.
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number; the inverse of `dayNumber`. */
export function dateOfDay(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const marchMonth = Math.floor((5 * (dayOfEra - before) + 2) / 153);
  const day = dayOfEra - before - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The date so many days later; earlier where `days` is negative. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from the first date to the second; negative where the second lies earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: string): number {
  // 1970-01-01 was a Thursday.
  return mod(dayNumber(date) + 3, 7) + 1;
}

/** The date of a local time: `2026-11-23` of `2026-11-23T15:59`. A date gives itself. */
export function dateOf(local: string): string {
  const date = local.slice(0, 10);
  if (!isDate(date)) throw new Error(`not a local time such as 2026-11-23T10:12: ${local}`);
  return date;
}

/** Minutes since midnight of a local time or of a clock such as `16:00`. */
export function minutesOfDay(time: string): number {
  const clock = time.slice(-5);
  const hours = Number(clock.slice(0, 2));
  const minutes = Number(clock.slice(3));
  const fits = /^\d{2}:\d{2}$/.test(clock) && hours < 24 && minutes < 60;
  if (!fits) throw new Error(`not a time of day such as 16:00: ${time}`);
  return hours * 60 + minutes;
}

/** The local time so many whole minutes later; earlier where `minutes` is negative. */
export function addMinutes(local: string, minutes: number): string {
  const parts = TIME.exec(local);
  if (!parts) throw new Error(`not a local time such as 2026-11-23T10:12: ${local}`);
  const total = minutesOfDay(local) + minutes;
  const inDay = mod(total, DAY_MINUTES);
  const hours = Math.floor(inDay / 60);
  const date = addDays(dateOf(local), (total - inDay) / DAY_MINUTES);
  return `${date}T${two(hours)}:${two(inDay % 60)}`;
}

/** -1, 0 or 1 as the first date or local time is earlier than, equal to or later than the second of the same kind. */
export function compareTimes(a: string, b: string): -1 | 0 | 1 {
  // Both are written largest unit first and padded, so the order of the text is the order of time.
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function mod(n: number, by: number): number {
  return ((n % by) + by) % by;
}
