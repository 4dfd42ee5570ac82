const NUMBERS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Number of a day as it is said: 三. */
export const numbered = (n: number): string => NUMBERS[n] ?? String(n);

/** The day of a moment in ISO 8601, such as 11月24日. */
export const dayOf = (time: string): string =>
  new Date(time).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' });

/** Days in a row as "3–5", others as "1、3". */
export function saidDays(days: readonly number[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `第 ${first} 天`;
  return last - first === days.length - 1 ? `第 ${first}–${last} 天` : `第 ${days.join('、')} 天`;
}
