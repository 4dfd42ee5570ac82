import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

/** A file of the content or of the code that draws it. */
export interface TextFile {
  /** From the project's folder on. */
  file: string;
  source: string;
}

/** Folders and files in which somebody teaches. */
const READ = [
  'src/content/lessons',
  'src/content/drills',
  'src/content/questions',
  'src/content/handbook',
  'src/content/library',
  'src/content/onboarding.yaml',
  'src/content/reports.yaml',
];
/** Where pictures are drawn. */
const DRAWN = ['src/components/figures', 'src/components/drawings'];

function filesUnder(root: URL, path: string): string[] {
  const at = new URL(path, root);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [path];
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

const read = (root: URL, paths: readonly string[]): TextFile[] =>
  paths
    .flatMap((path) => filesUnder(root, path))
    .map((file) => ({ file, source: readFileSync(new URL(file, root), 'utf8') }));

/** What is read for its prose. */
export const taughtFiles = (root: URL): TextFile[] => read(root, READ);

/** What is read for its pictures. */
export const drawnFiles = (root: URL): TextFile[] =>
  read(root, DRAWN).filter(({ file }) => /\.(astro|tsx)$/.test(file));

/** Paths of the pages that stand in `src/pages` under their own name. */
export const standingPages = (root: URL): string[] =>
  filesUnder(root, 'src/pages')
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => file.replace(/^src\/pages\/|\.astro$/g, '').replace(/(^|\/)index$/, ''))
    .map((path) => (path === '' ? '/' : `/${path}/`));
