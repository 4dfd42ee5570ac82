import type { Content, RegisterEntry, RegisterKind } from '../schemas/index.ts';

/** How an id of the register can be covered. */
export const WAYS = ['taught', 'drilled', 'simulated', 'graded'] as const;
export type Way = (typeof WAYS)[number];

/** One entry of the register with what covers it; each list names content in the order of the files. */
export interface CoverageRow extends Record<Way, string[]> {
  id: string;
  kind: RegisterKind;
  title: string;
}

/** How many entries of a kind there are, are covered in each way, and are covered in none. */
export interface CoverageTotal extends Record<Way, number> {
  kind: RegisterKind | 'all';
  entries: number;
  none: number;
}

export interface Coverage {
  rows: CoverageRow[];
  /** One total a kind that occurs, in the order of the register, and `all` at the end. */
  totals: CoverageTotal[];
}

type Source = Pick<Content, 'register' | 'lessons' | 'questions' | 'drills' | 'cases' | 'norms'>;

/** Who names which ids, by way. */
function claims({
  lessons,
  questions,
  drills,
  cases,
  norms,
}: Source): Record<Way, { by: string; ids: readonly string[] }[]> {
  return {
    taught: lessons.map((l) => ({ by: `lesson ${l.task}`, ids: l.teaches })),
    drilled: [
      ...questions.map((q) => ({ by: `question ${q.id}`, ids: q.teaches })),
      ...drills.map((d) => ({ by: `drill ${d.id}`, ids: d.teaches })),
    ],
    simulated: cases.map((c) => ({ by: `case ${c.id}`, ids: c.teaches })),
    graded: [
      ...norms.rubric.criteria.map((c) => ({ by: `criterion ${c.id}`, ids: c.register })),
      ...norms.redLines.map((r) => ({ by: `red line ${r.id}`, ids: r.register })),
    ],
  };
}

function rowOf(entry: RegisterEntry, named: ReturnType<typeof claims>): CoverageRow {
  const by = (way: Way) => named[way].filter(({ ids }) => ids.includes(entry.id)).map((claim) => claim.by);
  const { id, kind, title } = entry;
  return {
    id,
    kind,
    title,
    taught: by('taught'),
    drilled: by('drilled'),
    simulated: by('simulated'),
    graded: by('graded'),
  };
}

/** Whether nothing covers an entry. */
export const isUncovered = (row: CoverageRow): boolean => WAYS.every((way) => row[way].length === 0);

function totalOf(kind: CoverageTotal['kind'], rows: readonly CoverageRow[]): CoverageTotal {
  const covered = (way: Way) => rows.filter((row) => row[way].length > 0).length;
  return {
    kind,
    entries: rows.length,
    taught: covered('taught'),
    drilled: covered('drilled'),
    simulated: covered('simulated'),
    graded: covered('graded'),
    none: rows.filter(isUncovered).length,
  };
}

/**
 * Which entries of the register are taught by which lesson, drilled by which question or drill, simulated by which case and graded by
 * which criterion, and which are not covered at all.
 *
 * An id counts only where something fails when its rule is broken:
 * - simulated: a case's `teaches`, because `tests/content` plays every case's good and poor script and holds them against its endings;
 * - graded: the `register` of a criterion of the rubric, which is not met when its rule is broken, or of a red line, which caps the mark;
 * - drilled: the `teaches` of a question or drill, because a wrong option or part is marked wrong.
 * Hours, bands and timing numbers count for nothing by themselves, and neither do the ids that the outline and the onboarding week
 * name: they say what is asked for, not what is there. Taught means only that a written lesson names the id.
 */
export function coverage(content: Source): Coverage {
  const named = claims(content);
  const rows = content.register.entries.map((entry) => rowOf(entry, named));
  const kinds = [...new Set(rows.map((r) => r.kind))];
  const totals = kinds.map((kind) =>
    totalOf(
      kind,
      rows.filter((r) => r.kind === kind),
    ),
  );
  return { rows, totals: [...totals, totalOf('all', rows)] };
}
