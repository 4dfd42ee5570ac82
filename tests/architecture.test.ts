import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');
const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');
const code = tracked.filter((f) => /^src\/.*\.(ts|tsx|astro)$/.test(f));

/** The parts from the top down: an import may point down this list, never up. */
const PARTS = [
  'pages',
  'layouts',
  'components',
  'styles',
  'stores',
  'course',
  'search',
  'records',
  'grading',
  'exercises',
  'roleplay',
  'understanding',
  'transcript',
  'shop',
  'schemas',
  'chance',
];
const PURE = ['search', 'grading', 'exercises', 'roleplay', 'understanding', 'transcript', 'shop', 'chance'];
/** Meeting places of their folders besides `index.ts`, and why they are there. */
const SIDE_DOORS = [
  /^search\/tables\.ts$/, // pinyin and Simplified characters are looked up at build only
  /^course\/(paths|load)\.ts$/, // links need no content; content is loaded at build only
  /^understanding\/reader\.ts$/, // heavy: the browser fetches it by loadReader, build and scripts take it as it is
  /^schemas\/reader\.ts$/, // needs Node: only build and scripts may enter here
  /^schemas\/(own|feedback)\.ts$/, // validators of files brought along: the browser fetches them only for these
  /^styles\//,
  /^components\//, // pages place islands and Astro components one by one, so that each page ships only its own
  /^layouts\//,
];

interface Import {
  file: string;
  from: string;
  /** Path below src that is imported. */
  to: string;
  typeOnly: boolean;
}

const partOf = (path: string) => path.split('/')[0] ?? '';

/** Every relative import between files of src. */
function importsOf(file: string): Import[] {
  const text = read(file);
  const found = text.matchAll(
    /(import|export)(\s+type)?([^'"]*?)from\s+['"](\.[^'"]+)['"]|import\(?\s*['"](\.[^'"]+)['"]/g,
  );
  return [...found].map(([, , type, , named, bare]) => {
    const to = new URL(named ?? bare ?? '', `file:///${file}`).pathname.replace(/^\/src\//, '');
    return { file, from: partOf(file.replace(/^src\//, '')), to, typeOnly: type !== undefined };
  });
}

// Training runs on an author's machine and is no part of the site.
const imports = code
  .filter((f) => !f.includes('/train/'))
  .flatMap(importsOf)
  .filter((i) => PARTS.includes(i.from) && PARTS.includes(partOf(i.to)));

describe('imports', () => {
  test('point down the list of parts, never up', () => {
    const up = imports.filter((i) => PARTS.indexOf(partOf(i.to)) < PARTS.indexOf(i.from));
    expect(up.map((i) => `${i.file} -> ${i.to}`)).toEqual([]);
  });

  test('between roleplay and grading there are none', () => {
    const pair = imports.filter((i) => [i.from, partOf(i.to)].sort().join() === 'grading,roleplay');
    expect(pair.map((i) => `${i.file} -> ${i.to}`)).toEqual([]);
  });

  test('enter another folder by its door', () => {
    const inside = imports.filter(
      (i) =>
        partOf(i.to) !== i.from && !i.to.endsWith('/index.ts') && !SIDE_DOORS.some((door) => door.test(i.to)),
    );
    expect(inside.map((i) => `${i.file} -> ${i.to}`)).toEqual([]);
  });

  test('take types only from schemas, but for course and the reader', () => {
    const values = imports.filter(
      (i) => partOf(i.to) === 'schemas' && !['schemas', 'course'].includes(i.from) && !i.typeOnly,
    );
    expect(values.map((i) => `${i.file} -> ${i.to}`)).toEqual([]);
  });

  test('of astro:content stand only in course/load.ts, content.config.ts and pages', () => {
    const users = code.filter((f) => /from ['"]astro:content['"]/.test(read(f)));
    expect(users.filter((f) => !/^src\/(course\/load\.ts|content\.config\.ts|pages\/)/.test(f))).toEqual([]);
  });
});

/** Text without comments and string contents, where words may speak of what code may not do. */
const bare = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/(['"`])(?:\\.|(?!\1).)*\1/g, "''");

describe('the pure parts', () => {
  const pure = code.filter((f) => PURE.includes(partOf(f.replace(/^src\//, ''))) && !f.includes('/train/'));
  const FORBIDDEN =
    /Date\.now|new Date\b|performance\.|Math\.(random|exp|log\w*|pow|tanh|sinh?|cosh?|sqrt|cbrt|hypot)\b|\bwindow\b(?!')|\bdocument\.|localStorage|indexedDB|\bfetch\(|setTimeout|setInterval|\bIntl\./;

  test('know no clock, chance, page, storage, network or transcendental function', () => {
    const hits = pure.flatMap((f) =>
      bare(read(f))
        .split('\n')
        .flatMap((line, i) => (FORBIDDEN.test(line) ? [`${f}:${i + 1} ${line.trim()}`] : [])),
    );
    expect(hits).toEqual([]);
  });
});

describe('files', () => {
  test('hold one idea: none of the code is over 250 lines, but for tables', () => {
    const tables = /simplify-table|word-classes|lexicon|rules\/|drawings\/|topic-patterns/;
    const long = code.filter((f) => !tables.test(f) && read(f).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('export by name and type everything', () => {
    const loose = code.flatMap((f) =>
      /export \*|: any\b|<any>|as any\b|@ts-ignore/.test(bare(read(f))) ? [f] : [],
    );
    expect(loose).toEqual([]);
  });

  test('name no path of a machine and no registry', () => {
    const words = /(^|["'`\s(=])\/(work|home|Users)\/|registry\.npm|deb\.debian/m;
    const texts = tracked.filter((f) => /\.(ts|tsx|mjs|json|md|mdx|ya?ml|astro|css|sh)$|^\.ci\/run$/.test(f));
    const named = texts.filter(
      (f) => f !== 'tests/architecture.test.ts' && f !== 'package-lock.json' && words.test(read(f)),
    );
    expect(named).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
