import type { DrillPart } from '../../schemas/index.ts';
import { type ItemMark, markNumber } from '../theory/index.ts';
import { type Drawn, filledIn } from './drawn.ts';
import type { ShownCell } from './types.ts';

type Table = Extract<DrillPart, { kind: 'table' }>;
type Blank = Exclude<Table['rows'][number][number], string>;

/** A blank with its place, and what it is called: the row by its first cell, then the column. */
interface Placed {
  place: string;
  label: string;
  blank: Blank;
}

const placeOf = (row: number, column: number) => `${row}-${column}`;

/** The blanks of a table, row by row. */
export function blanksOf({ columns, rows }: Table): Placed[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (typeof cell === 'string') return [];
      const name = typeof row[0] === 'string' ? row[0] : `第 ${r + 1} 行`;
      return [{ place: placeOf(r, c), label: `${name} · ${columns[c] ?? ''}`, blank: cell }];
    }),
  );
}

/** The table with its texts filled in and its blanks open. */
export function showTable(
  table: Table,
  drawn: Drawn,
): { kind: 'table'; columns: string[]; rows: ShownCell[][] } {
  const { columns, rows } = filledIn(table, drawn);
  return {
    kind: 'table',
    columns,
    rows: rows.map((row, r) =>
      row.map((cell, c) =>
        typeof cell === 'string' ? cell : { place: placeOf(r, c), unit: cell.unit ?? '' },
      ),
    ),
  };
}

/** A point for each blank within its tolerance, each with its reason. `cells` is place to what was written. */
export function markTable(table: Table, cells: Readonly<Record<string, string>>, drawn: Drawn): ItemMark {
  const marks = blanksOf(filledIn(table, drawn)).map(({ place, label, blank }) => {
    const mark = markNumber({ ...blank, unit: blank.unit ?? '' }, cells[place] ?? '', drawn.values);
    return { ...mark, notes: mark.notes.map((n) => ({ ...n, about: `${label}：${n.about}` })), label };
  });
  return {
    points: marks.reduce((sum, m) => sum + m.points, 0),
    of: marks.length,
    notes: marks.flatMap((m) => m.notes),
    key: marks.map((m) => `${m.label} ${m.key}`).join('；'),
  };
}
