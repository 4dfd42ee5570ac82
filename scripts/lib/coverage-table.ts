import { type Coverage, type CoverageRow, isUncovered, WAYS } from '../../src/course/index.ts';

/** Columns a text takes in a terminal: Chinese characters and full-width signs take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, c) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(c) ? 2 : 1),
    0,
  );
}

const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)));

/** Lines of a table; every column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const wayCells = (row: CoverageRow) =>
  WAYS.map(
    (way) =>
      row[way].map((by) => by.replace(/^(lesson|question|case|criterion|red line) /, '')).join(' ') || '-',
  );

/** The coverage for people: what is covered and by what, what is not, and totals by kind. */
export function coverageTable({ rows, totals }: Coverage): string {
  const covered = rows.filter((row) => !isUncovered(row));
  const open = rows.filter(isUncovered);
  const counts = totals.map((t) => [t.kind, t.entries, ...WAYS.map((way) => t[way]), t.none].map(String));
  return [
    ...table([
      ['id', 'kind', 'title', ...WAYS],
      ...covered.map((r) => [r.id, r.kind, r.title, ...wayCells(r)]),
    ]),
    '',
    `Covered by nothing: ${open.length}`,
    ...table(open.map((r) => [r.id, r.kind, r.title])),
    '',
    ...table([['kind', 'entries', ...WAYS, 'none'], ...counts]),
  ].join('\n');
}
