import type { WeekBody, WeekRecord } from './week-types.ts';

/** The longest name, remark and reason in a sheet or an opening, in characters. */
export const WEEK_LIMITS = { name: 20, remark: 100, why: 200 } as const;

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
