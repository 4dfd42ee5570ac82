import type { DrillPart } from '../../schemas/index.ts';
import { addDays, isDate } from '../../shop/index.ts';
import type { ItemMark, Note } from '../theory/index.ts';
import { type Drawn, daysOf, dayText, filledText } from './drawn.ts';

type DatePart = Extract<DrillPart, { kind: 'date' }>;

/** The day that so many days after the drawn one is. */
const dayAfter = ({ from }: DatePart, plus: string, { values, dates }: Drawn): string =>
  addDays(dates[from] ?? '', daysOf(plus, values));

/** The day that is asked for, such as 2026-11-30. */
export const dateKey = (part: DatePart, drawn: Drawn): string => dayAfter(part, part.plus, drawn);

/** 1 point for the day. A day that a known mistake leads to is told which. `given` is empty where none was chosen. */
export function markDate(part: DatePart, given: string, drawn: Drawn): ItemMark {
  const key = dateKey(part, drawn);
  const right = given === key;
  const why = filledText(part.why, { ...drawn, dates: { ...drawn.dates, answer: key } });
  const mistake = right ? undefined : part.mistakes.find((m) => dayAfter(part, m.plus, drawn) === given);
  const wrong: Note[] =
    right || !isDate(given)
      ? []
      : [
          {
            verdict: 'wrong',
            about: dayText(given),
            why: mistake
              ? filledText(mistake.why, drawn)
              : '这一天和算出来的对不上，看看是从哪一天数起、数几天。',
          },
        ];
  const way: Note = { verdict: right ? 'right' : 'missed', about: dayText(key), why };
  return { points: right ? 1 : 0, of: 1, notes: [...wrong, way], key: dayText(key) };
}
