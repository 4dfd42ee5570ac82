import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { checkAll } from './checks/index.ts';
import type { Content, Draft, Lists, Singles } from './content.ts';
import * as kinds from './content.ts';
import { ContentError, type Problem } from './content-error.ts';
import { mend } from './mend.ts';
import { besides } from './mended.ts';
import { noLists } from './no-lists.ts';
import { problemsOf } from './problems.ts';
import { parseSource, type Source } from './source.ts';
import { quote } from './wording.ts';

export { compileCase, contentVersion } from './compile.ts';
export { ContentError } from './content-error.ts';

/** What one reading gathers. */
interface Reading {
  root: string;
  draft: Draft;
  sources: Map<string, Source>;
  problems: Problem[];
  /** For each file that its schema refused: the draft with a mended copy of it. */
  mended: { file: string; draft: () => Draft }[];
}

/** Reads one file and holds it against its schema; where it does not fit, notes problems and calls `refused` with a mended copy. */
function readFile<T>(
  reading: Reading,
  file: string,
  schema: z.ZodType<T>,
  refused: (copy: T) => Draft,
): T | undefined {
  const source = parseSource(file, readFileSync(join(reading.root, file), 'utf8'));
  if (Array.isArray(source)) {
    reading.problems.push(...source);
    return undefined;
  }
  reading.sources.set(file, source);
  const read = schema.safeParse(source.data);
  if (read.success) return read.data;
  reading.problems.push(...problemsOf(source, schema, read.error));
  const copy = mend(schema, source.data);
  if (copy !== undefined) reading.mended.push({ file, draft: () => refused(copy) });
  return undefined;
}

function readSingle<K extends keyof Singles>(reading: Reading, kind: K, schema: z.ZodType<Singles[K]>): void {
  const file = kinds.singleFile(kind);
  if (!existsSync(join(reading.root, file))) {
    const message = `is missing. Create it; src/schemas/${kind}.ts describes its fields.`;
    reading.problems.push({ file, path: [], message });
    return;
  }
  const data = readFile(reading, file, schema, (copy) => ({ ...reading.draft, [kind]: copy }));
  if (data !== undefined) Object.assign(reading.draft, { [kind]: data });
}

function readEntry<K extends keyof Lists>(
  reading: Reading,
  kind: K,
  id: string,
  schema: z.ZodType<Lists[K][number]>,
): void {
  const file = kinds.entryFile(kind, id);
  const { name } = kinds.LISTS[kind];
  const { draft } = reading;
  draft.ids[kind].push(id);
  // Checks name files by ids, so a wrong one must not lead them to another file.
  const named = (entry: Lists[K][number]) => ({ ...entry, [name]: id });
  const entry = readFile(reading, file, schema, (copy) => ({
    ...draft,
    [kind]: [...draft[kind], named(copy)],
  }));
  if (entry === undefined) return;
  (draft[kind] as Lists[K][number][]).push(named(entry));
  const said = String((entry as Record<string, unknown>)[name]);
  const message = `found ${quote(said)}; expected ${quote(id)}, the file's name. Rename the file or change the id.`;
  if (said !== id) reading.problems.push(placed(reading, { file, path: [name], message }));
}

function readList<K extends keyof Lists>(
  reading: Reading,
  kind: K,
  schema: z.ZodType<Lists[K][number]>,
): void {
  const { folder, ending } = kinds.LISTS[kind];
  const path = join(reading.root, kinds.CONTENT_FOLDER, folder);
  // Files such as .DS_Store are the machine's, not the author's.
  const names = existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : [];
  const own = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  for (const id of own.sort()) readEntry(reading, kind, id, schema);
  for (const name of names.filter((n) => !n.endsWith(ending)).sort()) {
    const message = `would not be read. Only ${ending} files belong in ${folder}/: rename or move it.`;
    reading.problems.push({ file: `${kinds.CONTENT_FOLDER}/${folder}/${name}`, path: [], message });
  }
}

/** A problem with the line it stands on. */
function placed({ sources }: Reading, problem: Problem): Problem {
  const line = sources.get(problem.file)?.lineOf(problem.path);
  return line === undefined ? problem : { ...problem, line };
}

/** Cross-file problems: all of sound files; of refused files those that do not rest on a stand-in. */
function crossProblems({ draft, mended, problems }: Reading): Problem[] {
  const ofMended = mended.flatMap(({ file, draft: withCopy }) => {
    const refused = problems.filter((p) => p.file === file);
    const found = checkAll(withCopy()).filter((p) => p.file === file);
    return besides(found, refused);
  });
  return [...checkAll(draft), ...ofMended];
}

/** The draft as content, where every single kind could be read. */
function whole(draft: Draft): Content | undefined {
  const {
    ids: _,
    outline,
    norms,
    onboarding,
    register,
    synonyms,
    roles,
    guide,
    glossary,
    plan,
    reports,
    ...lists
  } = draft;
  if (!outline || !norms || !onboarding || !register || !synonyms || !roles || !guide || !glossary)
    return undefined;
  if (!plan || !reports) return undefined;
  return { outline, norms, onboarding, register, synonyms, roles, guide, glossary, plan, reports, ...lists };
}

/**
 * Reads and checks all content of a project; serves build and scripts alike.
 * `root` is the project's folder: a path or a file URL. Throws one `ContentError` with all problems of all files;
 * references are checked also where files are refused, as far as they could be read.
 */
export function readContent(root: string | URL): Content {
  const draft: Draft = { ...noLists(), ids: noLists() };
  const path = typeof root === 'string' ? root : fileURLToPath(root);
  const reading: Reading = { root: path, draft, sources: new Map(), problems: [], mended: [] };
  const { SINGLES, LISTS } = kinds;
  readSingle(reading, 'outline', SINGLES.outline.schema);
  readSingle(reading, 'norms', SINGLES.norms.schema);
  readSingle(reading, 'onboarding', SINGLES.onboarding.schema);
  readSingle(reading, 'register', SINGLES.register.schema);
  readSingle(reading, 'synonyms', SINGLES.synonyms.schema);
  readSingle(reading, 'roles', SINGLES.roles.schema);
  readSingle(reading, 'guide', SINGLES.guide.schema);
  readSingle(reading, 'glossary', SINGLES.glossary.schema);
  readSingle(reading, 'plan', SINGLES.plan.schema);
  readSingle(reading, 'reports', SINGLES.reports.schema);
  readList(reading, 'lessons', LISTS.lessons.schema);
  readList(reading, 'questions', LISTS.questions.schema);
  readList(reading, 'drills', LISTS.drills.schema);
  readList(reading, 'shops', LISTS.shops.schema);
  readList(reading, 'personas', LISTS.personas.schema);
  readList(reading, 'cases', LISTS.cases.schema);
  readList(reading, 'shifts', LISTS.shifts.schema);
  readList(reading, 'rules', LISTS.rules.schema);
  readList(reading, 'templates', LISTS.templates.schema);
  readList(reading, 'library', LISTS.library.schema);
  readList(reading, 'shopNames', LISTS.shopNames.schema);
  readList(reading, 'titles', LISTS.titles.schema);
  readList(reading, 'shots', LISTS.shots.schema);
  readList(reading, 'layouts', LISTS.layouts.schema);
  readList(reading, 'contrasts', LISTS.contrasts.schema);
  readList(reading, 'signs', LISTS.signs.schema);
  readList(reading, 'returnLines', LISTS.returnLines.schema);
  const problems = [...reading.problems, ...crossProblems(reading).map((p) => placed(reading, p))];
  const content = whole(draft);
  if (problems.length > 0 || !content) throw new ContentError(problems);
  return content;
}
