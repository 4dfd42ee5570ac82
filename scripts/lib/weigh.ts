import { posix } from 'node:path';

/** Files of the build that a page loads: at once, and when something is wanted. Paths relative to the build. */
export interface Weighed {
  eager: Set<string>;
  lazy: Set<string>;
}

/** Reads a file of the build as text. */
export type ReadFile = (file: string) => string;

const strip = (path: string) => path.replace(/^\//, '');

/** Static and dynamic imports of a chunk, as paths of the build. */
export function importsIn(file: string, text: string): { static: string[]; dynamic: string[] } {
  const resolve = (to: string) => (to.startsWith('/') ? strip(to) : posix.join(posix.dirname(file), to));
  const of = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((m) => resolve(m[1] ?? '')).filter((f) => f.endsWith('.js'));
  return {
    static: [...of(/\bfrom\s*["'`]([^"'`]+)["'`]/g), ...of(/\bimport\s*["'`]([^"'`]+)["'`]/g)],
    dynamic: of(/\bimport\(\s*["'`]([^"'`]+)["'`]/g),
  };
}

function follow(first: readonly string[], read: ReadFile, into: Weighed): void {
  const queue: [string, boolean][] = first.map((f) => [f, true]);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [file, eager] = next;
    const known = into.eager.has(file) || (!eager && into.lazy.has(file));
    if (known) continue;
    (eager ? into.eager : into.lazy).add(file);
    if (eager) into.lazy.delete(file);
    const found = importsIn(file, read(file));
    for (const f of found.static) queue.push([f, eager]);
    for (const f of found.dynamic) queue.push([f, false]);
  }
}

/** A chunk with all that it imports, however deep; what it imports only when wanted is left out. */
export function chunkWith(file: string, read: ReadFile): Set<string> {
  const weighed: Weighed = { eager: new Set(), lazy: new Set() };
  follow([file], read, weighed);
  return weighed.eager;
}

/** Follows a page's scripts and islands through the build's modules. */
export function weigh(page: string, read: ReadFile): Weighed {
  const html = read(page);
  const named = [...html.matchAll(/(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g)];
  const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].flatMap(
    (m) => importsIn('index.js', m[1] ?? '').static,
  );
  const weighed: Weighed = { eager: new Set(), lazy: new Set() };
  follow([...named.map((m) => strip(m[1] ?? '')), ...inline], read, weighed);
  return weighed;
}

/** The reader's chunks: astro.config.mjs names what comes first, the rest is named by its file. */
const READER = /(^|\/)(reader|reader-topics|weights)\./;

/** Everything a page may load, divided into its code and the reader's. */
export function codeOf({ eager, lazy }: Weighed): { code: Set<string>; reader: Set<string> } {
  const all = new Set([...eager, ...lazy]);
  const reader = new Set([...all].filter((f) => READER.test(f)));
  return { code: new Set([...all].filter((f) => !reader.has(f))), reader };
}
