import { PROBLEM_NAMES } from './forms.ts';
import type { DayForm, WeekBody, WeekRecord } from './week-types.ts';

/** The longest name, remark and reason in a sheet or an opening, in characters. */
export const WEEK_LIMITS = { name: 20, remark: 100, why: 200 } as const;

/** What a day's form is about, in words for people. */
export const DAY_FORM_NAMES: Record<DayForm['reason'], string> = { ...PROBLEM_NAMES, none: '今天没碰到问题' };

/** A week of which nothing is known. */
export const NO_WEEK: WeekRecord = { ticks: [], opened: [], filed: [], cards: [], sheets: [] };

/** The week after one more event. What was unticked is not ticked any more; of several openings of a day the first stands. */
export function withWeek(week: WeekRecord, body: WeekBody, time: string): WeekRecord {
  switch (body.kind) {
    case 'week-ticked':
      return week.ticks.some((t) => t.item === body.item)
        ? week
        : { ...week, ticks: [...week.ticks, { item: body.item, time }] };
    case 'week-unticked':
      return { ...week, ticks: week.ticks.filter((t) => t.item !== body.item) };
    case 'day-opened': {
      const { kind: _, ...opened } = body;
      return week.opened.some((o) => o.day === body.day)
        ? week
        : { ...week, opened: [...week.opened, { ...opened, time }] };
    }
    case 'day-filed': {
      const { kind: _, ...filed } = body;
      return { ...week, filed: [...week.filed, { ...filed, time }] };
    }
    case 'card-graded': {
      const { kind: _, ...card } = body;
      return { ...week, cards: [...week.cards, { ...card, time }] };
    }
    case 'sheet-signed': {
      const { kind: _, ...sheet } = body;
      return { ...week, sheets: [...week.sheets, { ...sheet, time }] };
    }
  }
}

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
