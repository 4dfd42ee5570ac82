import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunkWith, codeOf, type Weighed, weigh } from './lib/weigh.ts';

const DIST = new URL('../dist/', import.meta.url).pathname;
const KB = 1024;

interface Budget {
  page: string;
  what: string;
  bytes: number;
  limit: number;
}

const gzip = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzip(file), 0);

/** What a page loads, before and after its lazy parts. */
function budgetsOf(): Budget[] {
  const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
  const page = (file: string): Weighed => weigh(file, read);
  const css = (file: string) =>
    sum(new Set([...read(file).matchAll(/href="([^"]+\.css)"/g)].map((m) => (m[1] ?? '').slice(1))));
  const lesson = page('course/5-2/index.html');
  const home = page('index.html');
  const bench = page('workbench/index.html');
  const js = readdirSync(join(DIST, '_astro')).filter((f) => f.endsWith('.js'));
  const search = chunkWith(`_astro/${js.find((f) => f.startsWith('start-search.'))}`, read);
  const opener = js.filter((f) => /^(SearchDialog|opener)\./.test(f)).map((f) => `_astro/${f}`);
  // The search is weighed by itself: it lies on every page.
  const { code: all, reader } = codeOf(bench);
  const others = new Set([...bench.eager].filter((f) => !opener.includes(f)));
  const code = new Set([...all].filter((f) => others.has(f) || (bench.lazy.has(f) && !search.has(f))));
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
  // A drill's own code: what it adds to a page that keeps the journal and shows icons already.
  const kept = page('records/index.html').eager;
  const own = (file: string) => sum([...page(file).eager].filter((f) => !kept.has(f)));
  // A supervisor's board: what it adds to what a report loads.
  const reported = page('report/index.html').eager;
  const seen = chunkWith(`_astro/${js.find((f) => f.startsWith('ShiftSeen.'))}`, read);
  const board = [...page('supervisor/index.html').eager, ...seen].filter((f) => !reported.has(f));
  const heaviest = pages.reduce((worst, f) => (css(f) > css(worst) ? f : worst), 'index.html');
  return [
    {
      page: 'any page',
      what: "the search's first result: code, lunr and first tier, gzip",
      bytes: sum([...search, 'data/search/first.json']),
      limit: 120 * KB,
    },
    { page: 'any page', what: "the search's opener, gzip", bytes: sum(opener), limit: 1.2 * KB },
    { page: 'lesson', what: 'JS, gzip', bytes: sum(lesson.eager), limit: 10 * KB },
    { page: 'lesson', what: 'HTML, gzip', bytes: gzip('course/5-2/index.html'), limit: 30 * KB },
    { page: 'home', what: 'JS until the composer is focused, gzip', bytes: sum(home.eager), limit: 10 * KB },
    {
      page: 'workbench',
      what: 'JS code at once, gzip',
      bytes: sum([...code].filter((f) => bench.eager.has(f))),
      limit: 97 * KB,
    },
    {
      page: 'workbench',
      what: 'JS code with all that can be opened, gzip',
      bytes: sum(code),
      limit: 128 * KB,
    },
    { page: 'workbench', what: "reader's code and weights, gzip", bytes: sum(reader), limit: 400 * KB },
    { page: 'drill', what: 'its own JS, gzip', bytes: own('drills/say-the-day/index.html'), limit: 25 * KB },
    {
      page: 'typing drill',
      what: 'its own JS, gzip',
      bytes: own('drills/typing/index.html'),
      limit: 25 * KB,
    },
    ...['titles', 'shots', 'layout-board', 'contrast', 'sign-maker', 'promo', 'returns-line'].map((tool) => ({
      page: `drill ${tool}`,
      what: 'its own JS, gzip',
      bytes: own(`drills/${tool}/index.html`),
      limit: 25 * KB,
    })),
    { page: 'supervisor', what: 'its own JS, gzip', bytes: sum(new Set(board)), limit: 25 * KB },
    { page: heaviest, what: 'CSS, gzip (the heaviest page)', bytes: css(heaviest), limit: 20 * KB },
  ];
}

const rows = budgetsOf();
for (const { page, what, bytes, limit } of rows) {
  const mark = bytes <= limit ? '✓' : '✗';
  console.info(`${mark} ${page}: ${what} ${(bytes / KB).toFixed(1)} KB of ${limit / KB} KB`);
}
const over = rows.filter((r) => r.bytes > r.limit);
if (over.length > 0) {
  console.error(
    `Over budget: ${over.map((r) => `${r.page} ${r.what} by ${((r.bytes - r.limit) / KB).toFixed(1)} KB`).join('; ')}.`,
  );
  process.exitCode = 1;
}
