import { readFileSync } from 'node:fs';
import { drillPath, slidesPath, taskPath } from '../../../src/course/paths.ts';
import type { Content } from '../../../src/schemas/index.ts';
import { findablePaths } from '../search-content.ts';
import { drawnFiles, standingPages, type TextFile, taughtFiles } from './content.ts';
import { brokenLinks, type Places } from './links.ts';
import { type ProseLists, proseLists } from './lists.ts';
import { mdxPassages } from './mdx.ts';
import type { Passage, ProseProblem } from './passage.ts';
import { untoldPictures } from './pictures.ts';
import { banned, copied, figures, long, undefinedTerms } from './rules.ts';
import { unpackRuns } from './runs.ts';
import { yamlPassages } from './yaml.ts';

/** What a file is checked with. */
interface Setting {
  lists: ProseLists;
  runs: ReadonlySet<number>;
  content: Content;
  places: Places;
}

/** Where links may lead: pages of the site, and the places that search knows in them. */
function placesOf(root: URL, content: Content): Places {
  const { outline, drills } = content;
  const pages = [
    ...standingPages(root),
    ...outline.scenarios.flatMap(({ id, tasks }) => [slidesPath(id), ...tasks.map((t) => taskPath(t.id))]),
    ...drills.map(({ id }) => drillPath(id)),
  ];
  return { pages: new Set(pages), anchors: new Set(findablePaths(content, root)) };
}

function settingOf(root: URL, content: Content): Setting {
  const runs = unpackRuns(readFileSync(new URL('data/prose/source-runs.bin', root)));
  return { lists: proseLists(root), runs, content, places: placesOf(root, content) };
}

const taskOf = (file: string) => /lessons\/(.+)\.mdx$/.exec(file)?.[1];

/** The passages of a file; of a lesson those of its front matter too. */
function passagesOf({ file, source }: TextFile): Passage[] {
  if (taskOf(file) === undefined) return yamlPassages(file, source);
  const front = /^---\n([\s\S]*?\n)---\n/.exec(source)?.[1] ?? '';
  return [...yamlPassages(file, front, 1), ...mdxPassages(file, source)];
}

function problemsIn(
  { file, source }: TextFile,
  passages: readonly Passage[],
  { lists, runs, content, places }: Setting,
): ProseProblem[] {
  const task = taskOf(file);
  const here = task === undefined ? '/' : taskPath(task);
  const inPassages = passages.flatMap((p) =>
    [...copied(runs, p), ...long(p), ...banned(lists, p), ...figures(lists, content.norms, p)].map(
      (found) => ({ ...found, line: p.line }),
    ),
  );
  const terms =
    task === undefined
      ? []
      : undefinedTerms(lists, content.glossary, { task, lines: source.split('\n'), passages });
  const found = [...inPassages, ...terms, ...brokenLinks(places, source, here), ...untoldPictures(source)];
  return found.map((problem) => ({ file, ...problem }));
}

const excepts = ({ exceptions }: ProseLists, { rule, file, value }: ProseProblem) =>
  exceptions.some((e) => e.rule === rule && e.file === file && value.includes(e.text));

/** Everything that is to be mended in what the course teaches, and how much was read. `content` is that of the same folder. */
export function proseReport(
  root: URL,
  content: Content,
): { problems: ProseProblem[]; files: number; passages: number } {
  const setting = settingOf(root, content);
  const taught = taughtFiles(root).map((text) => ({ text, passages: passagesOf(text) }));
  const drawn = drawnFiles(root).flatMap(({ file, source }) =>
    untoldPictures(source).map((found) => ({ file, ...found })),
  );
  const all = [...taught.flatMap(({ text, passages }) => problemsIn(text, passages, setting)), ...drawn];
  const problems = all
    .filter((problem) => !excepts(setting.lists, problem))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const passages = taught.reduce((sum, one) => sum + one.passages.length, 0);
  return { problems, files: taught.length, passages };
}

/** The problems as an author reads them: file, line, what was found, what to do. */
export const proseProblems = (root: URL, content: Content): string[] =>
  proseReport(root, content).problems.map((p) => `${p.file}:${p.line}: ${p.rule}: “${p.value}” ${p.remedy}`);
