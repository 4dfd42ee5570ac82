import { PROBLEM_NAMES } from './forms.ts';
import { WEEK_LIMITS } from './week.ts';
import type { DayForm, WeekRecord } from './week-types.ts';

/** What a day's form is about, in words for people. */
export const DAY_FORM_NAMES: Record<DayForm['reason'], string> = { ...PROBLEM_NAMES, none: '今天没碰到问题' };

/** What is wrong with an opening of a day, in words; undefined where it may be kept. It has a name and a reason, or nobody can be asked about it. */
export function openingProblem(mentor: string, why: string): string | undefined {
  const [name, reason] = [[...mentor.trim()].length, [...why.trim()].length];
  if (name === 0) return '写上带教人的名字，以后有人问起才找得到。';
  if (name > WEEK_LIMITS.name) return `名字最多 ${WEEK_LIMITS.name} 个字。`;
  if (reason < 4) return '写一句为什么提前开，比如“已经在别的店接待过三个月”。';
  return reason > WEEK_LIMITS.why ? `理由最多 ${WEEK_LIMITS.why} 个字。` : undefined;
}

/** When each product was recalled for the first time, ISO 8601; those that never were are left out. */
export const recalledIn = (
  { cards }: Pick<WeekRecord, 'cards'>,
  shop: string,
  ids: readonly string[],
): string[] =>
  ids.flatMap(
    (id) => cards.find((c) => c.shop === shop && c.product === id && c.grade !== 'again')?.time ?? [],
  );

/** When the last of a shop's products was recalled for the first time, ISO 8601; null until all were. */
export function cardsKnownAt(
  week: Pick<WeekRecord, 'cards'>,
  shop: string,
  ids: readonly string[],
): string | null {
  const firsts = recalledIn(week, shop, ids);
  return ids.length > 0 && firsts.length === ids.length ? (firsts.sort().at(-1) ?? null) : null;
}
