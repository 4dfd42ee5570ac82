import type { Content, RegisterEntry, RegisterFeed, RegisterKind } from '../schemas/index.ts';

/** How an id of the register can be covered. */
export const WAYS = ['taught', 'drilled', 'simulated', 'graded'] as const;
export type Way = (typeof WAYS)[number];

/** One entry of the register with what covers it; each list names content in the order of the files. */
export interface CoverageRow extends Record<Way, string[]> {
  id: string;
  kind: RegisterKind;
  title: string;
  feeds: readonly RegisterFeed[];
  /** Why it is left out; undefined where it is not, or where something covers it after all. */
  excluded?: string;
}

/** How many entries of a kind there are, are covered in each way, and are covered in none. */
export interface CoverageTotal extends Record<Way, number> {
  kind: RegisterKind | 'all';
  entries: number;
  /** Left out with a reason. */
  excluded: number;
  /** Neither covered nor left out. */
  none: number;
}

export interface Coverage {
  rows: CoverageRow[];
  /** One total a kind that occurs, in the order of the register, and `all` at the end. */
  totals: CoverageTotal[];
}

type Source = Pick<
  Content,
  | 'register'
  | 'lessons'
  | 'questions'
  | 'drills'
  | 'cases'
  | 'norms'
  | 'onboarding'
  | 'roles'
  | 'guide'
  | 'rules'
  | 'templates'
  | 'glossary'
  | 'library'
  | 'returnLines'
  | 'reports'
>;

interface Claim {
  by: string;
  ids: readonly string[];
}

/** What the handbook says: roles, norms, rule cards, templates, terms, conversations of the case library. */
const shelf = ({ roles, guide, rules, templates, glossary, library }: Source): Claim[] => [
  ...roles.roles.map((r) => ({ by: `role ${r.id}`, ids: r.duties.flatMap((d) => d.register) })),
  { by: 'role overlap', ids: roles.overlap.register },
  { by: 'role rhythm', ids: roles.rhythm.flatMap((m) => m.register) },
  ...guide.cards.map((c) => ({ by: `norm ${c.id}`, ids: c.register })),
  ...rules.map((c) => ({ by: `rule ${c.id}`, ids: c.register })),
  ...templates.map((t) => ({ by: `template ${t.id}`, ids: t.register })),
  ...glossary.terms.map((t) => ({ by: `term ${t.id}`, ids: t.register })),
  ...library.map((l) => ({ by: `transcript ${l.id}`, ids: l.register })),
];

/** What the week does: the week as a whole, its steps, each with its evidence, and what a mentor looks for. */
const week = ({ onboarding }: Source): Claim[] => [
  { by: 'week', ids: onboarding.register },
  ...onboarding.steps.map((s) => ({ by: `step ${s.number}`, ids: s.register })),
  ...onboarding.mentor.items.map((i) => ({ by: `observed ${i.id}`, ids: i.register })),
];

/** Who names which ids, by way. */
function claims(source: Source): Record<Way, Claim[]> {
  const { lessons, questions, drills, returnLines, cases, norms } = source;
  return {
    taught: [
      ...lessons.map((l) => ({ by: `lesson ${l.task}`, ids: l.teaches })),
      ...shelf(source),
      ...week(source),
      ...source.reports.forms.map((f) => ({ by: `form ${f.id}`, ids: f.register })),
    ],
    drilled: [
      ...questions.map((q) => ({ by: `question ${q.id}`, ids: q.teaches })),
      ...drills.map((d) => ({ by: `drill ${d.id}`, ids: d.teaches })),
      ...returnLines.map((l) => ({ by: `line ${l.id}`, ids: l.teaches })),
    ],
    simulated: cases.map((c) => ({ by: `case ${c.id}`, ids: c.teaches })),
    graded: [
      ...norms.rubric.criteria.map((c) => ({ by: `criterion ${c.id}`, ids: c.register })),
      ...norms.redLines.map((r) => ({ by: `red line ${r.id}`, ids: r.register })),
    ],
  };
}

/** Entries of these kinds ask for nothing: they say around what the rest was written. */
const ASK_NOTHING: Partial<Record<RegisterKind, string>> = {
  context: '背景说明，没有要教的规矩或做法',
  noise: '和课程无关的文字，不入课',
};

const reasonFor = ({ kind, excluded }: RegisterEntry): string | undefined => excluded ?? ASK_NOTHING[kind];

function rowOf(entry: RegisterEntry, named: ReturnType<typeof claims>): CoverageRow {
  const by = (way: Way) => named[way].filter(({ ids }) => ids.includes(entry.id)).map((claim) => claim.by);
  const { id, kind, title, feeds } = entry;
  const row: CoverageRow = {
    id,
    kind,
    title,
    feeds,
    taught: by('taught'),
    drilled: by('drilled'),
    simulated: by('simulated'),
    graded: by('graded'),
  };
  const excluded = isUncovered(row) ? reasonFor(entry) : undefined;
  return excluded === undefined ? row : { ...row, excluded };
}

/** Whether nothing covers an entry. */
export const isUncovered = (row: CoverageRow): boolean => WAYS.every((way) => row[way].length === 0);

/** Whether nothing covers an entry and nobody said why. */
export const isOpen = (row: CoverageRow): boolean => isUncovered(row) && row.excluded === undefined;

function totalOf(kind: CoverageTotal['kind'], rows: readonly CoverageRow[]): CoverageTotal {
  const covered = (way: Way) => rows.filter((row) => row[way].length > 0).length;
  return {
    kind,
    entries: rows.length,
    taught: covered('taught'),
    drilled: covered('drilled'),
    simulated: covered('simulated'),
    graded: covered('graded'),
    excluded: rows.filter((row) => row.excluded !== undefined).length,
    none: rows.filter(isOpen).length,
  };
}

/** What one part of the course is fed by: how many entries, and which of them are open. */
export interface FeedTotal {
  feed: RegisterFeed;
  entries: number;
  taught: number;
  drilled: number;
  excluded: number;
  open: string[];
}

/** One total for each scenario and the week that the register feeds, in the order in which they are declared. */
export function feedTotals({ rows }: Coverage, feeds: readonly RegisterFeed[]): FeedTotal[] {
  return feeds.map((feed) => {
    const fed = rows.filter((row) => row.feeds.includes(feed));
    return {
      feed,
      entries: fed.length,
      taught: fed.filter((row) => row.taught.length > 0).length,
      drilled: fed.filter((row) => row.drilled.length > 0).length,
      excluded: fed.filter((row) => row.excluded !== undefined).length,
      open: fed.filter(isOpen).map((row) => row.id),
    };
  });
}

/**
 * Which entries of the register are taught by which lesson, card of the handbook or step of the week, drilled by which question or drill, simulated by which
 * case and graded by which criterion, which are left out and why, and which are open.
 *
 * An id counts only where something fails when its rule is broken:
 * - simulated: a case's `teaches`, because `tests/content` plays every case's good and poor script and holds them against its endings;
 * - graded: the `register` of a criterion of the rubric, which is not met when its rule is broken, or of a red line, which caps the mark;
 * - drilled: the `teaches` of a question or drill, because a wrong option or part is marked wrong.
 * Hours, bands and timing numbers count for nothing by themselves, and neither do the ids that the outline names: they say what is asked for, not what is
 * there. Taught means only that a written lesson, a card of the handbook or a step of the week names the id.
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
