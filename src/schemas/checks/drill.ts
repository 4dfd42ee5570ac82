import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Drill, DrillPart } from '../drill.ts';
import { quote } from '../wording.ts';
import { checkDrawn } from './drill-names.ts';
import { idsOf, type Notes, notesOn, notesUnder } from './problem.ts';
import { checkKind, checkPlace, checkRanges } from './question.ts';

type Of<K extends DrillPart['kind']> = Extract<DrillPart, { kind: K }>;

function checkSort(notes: Notes, { bins, items }: Of<'sort'>): void {
  notes.unique(['bins'], idsOf(bins));
  notes.unique(['items'], idsOf(items));
  items.forEach(({ bin }, i) => {
    notes.refer(['items', i, 'bin'], bin, 'a bin of this part', idsOf(bins));
  });
  for (const { id, title } of bins)
    if (!items.some((item) => item.bin === id))
      notes.say(['bins'], `nothing belongs into ${quote(title)}. Add an item for it or take the bin out.`);
}

/** Every row has as many cells as there are columns. */
function checkWidth(notes: Notes, columns: readonly string[], rows: readonly (readonly unknown[])[]): void {
  rows.forEach((row, i) => {
    if (row.length !== columns.length)
      notes.say(
        ['rows', i],
        `found ${row.length} cells; expected ${columns.length}, as there are columns. Change one of them.`,
      );
  });
}

function checkTable(notes: Notes, { columns, rows }: Of<'table'>): void {
  checkWidth(notes, columns, rows);
  if (!rows.flat().some((cell) => typeof cell !== 'string'))
    notes.say(['rows'], 'has no blank, so nothing is asked. Write { answer: …, why: … } in a cell.');
}

function checkPart(notes: Notes, draft: Draft, drill: Drill, part: DrillPart): void {
  switch (part.kind) {
    case 'sort':
      checkSort(notes, part);
      break;
    case 'table':
      checkTable(notes, part);
      break;
    case 'date':
      notes.refer(['from'], part.from, 'a name under dates', Object.keys(drill.dates));
      break;
    case 'write-line':
      if (part.day !== undefined)
        notes.refer(['day'], part.day, 'a name under dates', Object.keys(drill.dates));
      checkKind(notes, draft, part);
      break;
    default:
      checkKind(notes, draft, part);
  }
}

/** Drills with a page of their own. */
const TOOL_PAGES: readonly string[] = [
  'typing',
  'titles',
  'shots',
  'layout-board',
  'contrast',
  'sign-maker',
  'banner-maker',
  'shop-name',
  'promo',
  'returns-line',
];

/** A calendar has the day. */
const exists = (date: string) => {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === date;
};

function checkDates(notes: Notes, dates: Drill['dates']): void {
  for (const [name, list] of Object.entries(dates))
    list.forEach((date, i) => {
      if (!exists(date))
        notes.say(['dates', name, i], `found ${quote(date)}, which no calendar has. Change the day.`);
    });
}

/** A drill can be done: each part has its key, every name that is drawn is used and known, and its task exists. */
export function checkDrill(draft: Draft, drill: Drill): Problem[] {
  const notes = notesOn(entryFile('drills', drill.id));
  if (TOOL_PAGES.includes(drill.id))
    notes.say(
      ['id'],
      `found "${drill.id}", which is the page of a drill of its own kind. Choose another name.`,
    );
  checkPlace(notes, draft, drill);
  checkRanges(notes, drill.parameters);
  checkDates(notes, drill.dates);
  drill.material.forEach((thing, i) => {
    if (thing.kind === 'table') checkWidth(notesUnder(notes, ['material', i]), thing.columns, thing.rows);
  });
  notes.unique(['parts'], idsOf(drill.parts));
  drill.parts.forEach((part, i) => {
    checkPart(notesUnder(notes, ['parts', i]), draft, drill, part);
  });
  checkDrawn(notes, drill);
  return notes.problems;
}
