import {
  type Coverage,
  type CoverageRow,
  feedTotals,
  isOpen,
  isUncovered,
  WAYS,
} from '../../src/course/index.ts';
import { REGISTER_FEEDS } from '../../src/schemas/index.ts';
import type { Capability } from './capabilities.ts';

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
      row[way].map((by) => by.replace(/^(lesson|question|drill|case|criterion|red line) /, '')).join(' ') ||
      '-',
  );

/** What each scenario and the week is fed by. */
function feedLines(found: Coverage): string[] {
  const feeds = feedTotals(found, REGISTER_FEEDS).filter((f) => f.entries > 0);
  const counts = feeds.map((f) =>
    [f.feed, f.entries, f.taught, f.drilled, f.excluded, f.open.length].map(String),
  );
  return table([['feeds', 'entries', 'taught', 'drilled', 'excluded', 'open'], ...counts]);
}

/** The coverage for people: what is covered and by what, what is left out and why, what is open, and totals by kind and by what is fed. */
export function coverageTable(found: Coverage): string {
  const { rows, totals } = found;
  const covered = rows.filter((row) => !isUncovered(row));
  const excluded = rows.filter((row) => row.excluded !== undefined);
  const open = rows.filter(isOpen);
  const counts = totals.map((t) =>
    [t.kind, t.entries, ...WAYS.map((way) => t[way]), t.excluded, t.none].map(String),
  );
  return [
    ...table([
      ['id', 'kind', 'title', ...WAYS],
      ...covered.map((r) => [r.id, r.kind, r.title, ...wayCells(r)]),
    ]),
    '',
    `Left out: ${excluded.length}`,
    ...table(excluded.map((r) => [r.id, r.kind, r.title, r.excluded ?? ''])),
    '',
    `Open: ${open.length}`,
    ...table(open.map((r) => [r.id, r.kind, r.title, r.feeds.join(' ')])),
    '',
    ...table([['kind', 'entries', ...WAYS, 'excluded', 'open'], ...counts]),
    '',
    ...feedLines(found),
  ].join('\n');
}

/** What the place must be able to do: each with the files that do it, then what is missing. */
export function capabilityTable(rows: readonly Capability[]): string {
  const lacking = rows.filter((r) => r.missing !== undefined);
  return [
    ...table([
      ['id', 'capability', 'done', 'files'],
      ...rows.map((r) => [
        r.id,
        r.title,
        r.missing === undefined ? 'yes' : 'in part',
        r.files.join(' ') || '-',
      ]),
    ]),
    '',
    `Capabilities: ${rows.length}, done: ${rows.length - lacking.length}, with something missing: ${lacking.length}`,
    ...table(lacking.map((r) => [r.id, r.title, r.missing ?? ''])),
  ].join('\n');
}
