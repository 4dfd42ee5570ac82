import { drawFrom, seedOf } from '../../chance/index.ts';
import type { Drill } from '../../schemas/index.ts';
import { addDays, monthDay, weekdayName } from '../../shop/index.ts';
import { drawValues, evaluate, show, type Values } from '../theory/index.ts';

/** What a seed drew for a drill: numbers and days by their names. */
export interface Drawn {
  values: Values;
  dates: Readonly<Record<string, string>>;
}

/** Draws the numbers and days of a drill, in the order of their names. The same seed draws the same. */
export function drawDrill(drill: Drill, seed: number): Drawn {
  const draw = drawFrom(seedOf(seed, drill.id));
  const values = drawValues(drill.parameters, draw);
  const names = Object.keys(drill.dates).sort();
  const days = names.map((name) => {
    const list = drill.dates[name] ?? [];
    return [name, list[draw(list.length)] ?? ''];
  });
  return { values, dates: Object.fromEntries(days) };
}

/** A day as people write it: 11月3日（周二）. */
export const dayText = (date: string): string => `${monthDay(date)}（${weekdayName(date)}）`;

/** How many days a formula comes to. Throws a RangeError where they are not whole. */
export function daysOf(formula: string, values: Values): number {
  const { top, bottom } = evaluate(formula, values);
  if (bottom !== 1n) throw new RangeError(`"${formula}" does not come to whole days`);
  return Number(top);
}

/** A name at the start, and days added to it or taken off. */
const DAY = /^\s*([a-z][a-z0-9]*)\s*([+-].*)?$/;

function worked(inner: string, { values, dates }: Drawn): string {
  const [, name = '', days] = DAY.exec(inner) ?? [];
  const date = Object.hasOwn(dates, name) ? dates[name] : undefined;
  if (date !== undefined)
    return dayText(days === undefined ? date : addDays(date, daysOf(`0${days}`, values)));
  // Known only where the part is marked.
  return /\banswer\b/.test(inner) ? `{${inner}}` : show(evaluate(inner, values));
}

/** Text with what stands in braces worked out; {answer} stays for whoever knows it. */
export const filledText = (text: string, drawn: Drawn): string =>
  text.replace(/\{([^{}]*)\}/g, (_, inner: string) => worked(inner, drawn));

/** The same data with all its texts filled in. Ids and formulas hold no braces, so that they stay as they are. */
export function filledIn<T>(data: T, drawn: Drawn): T {
  if (typeof data === 'string') return filledText(data, drawn) as T;
  if (Array.isArray(data)) return data.map((item) => filledIn(item, drawn)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, filledIn(value, drawn)])) as T;
}
