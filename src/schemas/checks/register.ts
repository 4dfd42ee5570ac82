import { type Draft, entryFile, LISTS, type Lists, type Singles, singleFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import { idsOf, type Notes, notesOn } from './problem.ts';

/** Fields that hold register ids, in every kind of content. */
const FIELDS = ['register', 'teaches'];

/** Kinds with a file an entry whose entries may name ids. */
const LISTS_NAMING_IDS = [
  'lessons',
  'questions',
  'drills',
  'shops',
  'personas',
  'cases',
  'rules',
  'templates',
  'library',
] satisfies (keyof Lists)[];

/** Walks plain data and checks the lists in the fields above, wherever they stand. */
function walk(
  notes: Notes,
  data: unknown,
  path: Path,
  known: ReadonlySet<string>,
  ids: readonly string[],
): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (!FIELDS.includes(key) || !Array.isArray(value)) {
      walk(notes, value, here, known, ids);
      continue;
    }
    value.forEach((id: unknown, i) => {
      if (typeof id !== 'string') return;
      if (!known.has(id)) notes.refer([...here, i], id, 'an entry of src/content/register.yaml', ids);
      if (value.indexOf(id) < i) notes.say([...here, i], `found "${id}" a second time. Take it out.`);
    });
  }
}

/** The register's ids are unique, and every register id that any content names exists. */
export function checkRegister(draft: Draft): Problem[] {
  if (!draft.register) return [];
  const own = notesOn(singleFile('register'));
  const ids = idsOf(draft.register.entries);
  own.unique(['entries'], ids);
  const known = new Set(ids);
  const problems = [...own.problems];
  const look = (file: string, data: unknown) => {
    const notes = notesOn(file);
    walk(notes, data, [], known, ids);
    problems.push(...notes.problems);
  };
  for (const kind of [
    'outline',
    'norms',
    'onboarding',
    'roles',
    'guide',
    'glossary',
  ] satisfies (keyof Singles)[])
    look(singleFile(kind), draft[kind]);
  for (const kind of LISTS_NAMING_IDS) {
    for (const entry of draft[kind])
      look(entryFile(kind, String((entry as Record<string, unknown>)[LISTS[kind].name])), entry);
  }
  return problems;
}
