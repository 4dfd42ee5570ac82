/**
 * Puts the search beside Pagefind and MiniSearch, over the same documents, in Chromium: bytes to the first result, milliseconds a query, and where the right page
 * stands for the written queries. MiniSearch is given our own tokenizer, since its own knows spaces only. `npm run bench:search`, after a build.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { FirstFile, FullFile } from '../src/search/index.ts';
import { tokens } from '../src/search/tokens.ts';
import { importBenchTool, installBenchTools, serveBuild } from './lib/bench-tools.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './lib/chromium.ts';
import { serveBench } from './lib/search-bench-site.ts';
import { EACH, measure, placeIn, writtenQueries } from './lib/search-queries.ts';

const ROOT = new URL('../', import.meta.url);
const KB = 1024;
const WANTED_MS = 20;

interface Found {
  /** Paths in the order in which they are shown, for each query. */
  paths: string[][];
  /** Milliseconds a query, all texts there, each the middle of five after one to warm up: other work on the machine is not ours. */
  ms: number[];
}

interface Pagefind {
  createIndex: () => Promise<{
    index: {
      addCustomRecord: (record: object) => Promise<{ errors: string[] }>;
      writeFiles: (options: { outputPath: string }) => Promise<{ errors: string[] }>;
    };
  }>;
  close: () => Promise<null>;
}
type MiniSearch = new (options: object) => { addAll: (documents: object[]) => void };

const dist = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`dist/data/search/${file}.json`, ROOT), 'utf8')) as T;
const first = dist<FirstFile>('first');
const full = dist<FullFile>('full');
const documents = first.rows.map(([, title, within, path, summary, terms], id) => {
  const body = full.bodies[id] ?? '';
  return { id, title, path, text: [within, summary, terms, body].join('\n') };
});
const queries = writtenQueries(ROOT);

/** What a page fetches while something is done on it, as it goes over the wire. */
async function bytesOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await work();
  await client.detach();
  return bytes;
}

/** The site itself: from the key that opens the search to the first result on the screen. */
async function ourBytes(page: Page): Promise<number> {
  const site = await serveBuild();
  await page.goto(`${site.url}/about/`, { waitUntil: 'networkidle' });
  // The full texts are fetched behind the first results; held back here, so that they are not counted.
  await page.route(/full\.json/, (route) => route.abort());
  const bytes = await bytesOf(page, async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('运费');
    await page.getByRole('option').first().waitFor();
  });
  site.stop();
  return bytes;
}

const ours = (page: Page): Promise<Found> =>
  page.evaluate(
    async ({ first, full, queries, each }) => {
      const door = '/src/search/index.ts';
      const { engineAtOnce, groupHits } = (await import(door)) as typeof import('../src/search/index.ts');
      const engine = engineAtOnce(first);
      engine.takeFull(full);
      const answer = (q: string) => groupHits(engine.search(q), each);
      const time = (q: string) => {
        const started = performance.now();
        answer(q);
        return performance.now() - started;
      };
      const paths = queries.map((q) => answer(q).flatMap((g) => g.hits.map((h) => h.entry.path)));
      const ms = queries.map((q) => [0, 1, 2, 3, 4].map(() => time(q)).sort((a, b) => a - b)[2] ?? 0);
      return { paths, ms };
    },
    { first, full, queries: queries.map((q) => q.query), each: EACH },
  );

async function pagefind(page: Page): Promise<Found & { bytes: number }> {
  const before = site.sent();
  await page.evaluate(async () => {
    const bundle = '/pagefind/pagefind.js';
    const search = await import(bundle);
    Object.assign(globalThis, { search });
    const { results } = await search.search('运费');
    await results[0].data();
  });
  const bytes = site.sent() - before;
  const found = await page.evaluate(
    async (queries) => {
      const { search } = globalThis as unknown as {
        search: { search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
      };
      const ms: number[] = [];
      const paths: string[][] = [];
      for (const q of queries) {
        const { results } = await search.search(q);
        const times: number[] = [];
        for (let round = 0; round < 5; round++) {
          const started = performance.now();
          await search.search(q);
          times.push(performance.now() - started);
        }
        ms.push(times.sort((a, b) => a - b)[2] ?? 0);
        paths.push((await Promise.all(results.slice(0, 20).map((r) => r.data()))).map((d) => d.url));
      }
      return { paths, ms };
    },
    queries.map((q) => q.query),
  );
  return { ...found, bytes };
}

async function miniSearch(page: Page): Promise<Found & { bytes: number }> {
  const before = site.sent();
  await page.evaluate(async () => {
    const [code, cut] = ['/minisearch.js', '/src/search/tokens.ts'];
    const [{ default: Mini }, { tokens }, index] = await Promise.all([
      import(code),
      import(cut),
      fetch('/minisearch.json').then((r) => r.text()),
    ]);
    const options = { fields: ['title', 'text'], storeFields: ['title', 'path'], tokenize: tokens };
    const mini = Mini.loadJSON(index, options);
    Object.assign(globalThis, { mini });
    mini.search('运费');
  });
  const bytes = site.sent() - before;
  const found = await page.evaluate(
    (queries) => {
      const { mini } = globalThis as unknown as {
        mini: { search: (q: string, options: object) => { path: string }[] };
      };
      const options = {
        boost: { title: 4 },
        prefix: true,
        fuzzy: (term: string) => (/^[a-z]{4,}$/.test(term) ? 1 : 0),
      };
      const time = (q: string) => {
        const started = performance.now();
        mini.search(q, options);
        return performance.now() - started;
      };
      const paths = queries.map((q) =>
        mini
          .search(q, options)
          .slice(0, 20)
          .map((h) => h.path),
      );
      const ms = queries.map((q) => [0, 1, 2, 3, 4].map(() => time(q)).sort((a, b) => a - b)[2] ?? 0);
      return { paths, ms };
    },
    queries.map((q) => q.query),
  );
  return { ...found, bytes };
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

function tell(name: string, bytes: number, { paths, ms }: Found): void {
  const places = queries.map((q, i) => ({ ...q, place: placeIn(paths[i] ?? [], q.right) }));
  const said = (rows: typeof places) => {
    const { queries: count, mrr, five } = measure(rows);
    return `${count} queries: MRR ${mrr.toFixed(3)}, in the first five ${(five * 100).toFixed(0)} %`;
  };
  const sorted = [...ms].sort((a, b) => a - b);
  console.info(`${name}
  bytes to the first result ${(bytes / KB).toFixed(1)} KB
  a query: median ${at(sorted, 0.5).toFixed(1)} ms, 95th ${at(sorted, 0.95).toFixed(1)} ms, slowest ${at(sorted, 1).toFixed(1)} ms
  ${said(places)}; the last ${said(places.filter((p) => p.last))}`);
}

installBenchTools();
const folder = mkdtempSync(join(tmpdir(), 'jinpai-search-'));
// It may only be imported, which a look-up by `require` does not find.
const { createIndex, close } = (await import(
  new URL('bench/node_modules/pagefind/lib/index.js', ROOT).href
)) as Pagefind;
const { index } = await createIndex();
for (const { title, path, text } of documents) {
  const content = `${title}\n${text}`;
  await index.addCustomRecord({ url: path, content, language: 'zh', meta: { title } });
}
await index.writeFiles({ outputPath: join(folder, 'pagefind') });
await close();
const { default: Mini } = await importBenchTool<{ default: MiniSearch }>('minisearch');
const mini = new Mini({ fields: ['title', 'text'], storeFields: ['title', 'path'], tokenize: tokens });
mini.addAll(documents);
const code = new URL('bench/node_modules/minisearch/dist/es/index.js', ROOT);
const site = await serveBench(
  { '/minisearch.js': readFileSync(code, 'utf8'), '/minisearch.json': JSON.stringify(mini) },
  folder,
);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const fresh = async () => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(site.url);
  return page;
};
console.info(
  `${documents.length} documents, ${queries.length} written queries, Chromium ${browser.version()}`,
);
const own = await ours(await fresh());
tell('ours (lunr, pairs, full text by scan)', await ourBytes(await browser.newPage()), own);
const other = await pagefind(await fresh());
tell('Pagefind', other.bytes, other);
const third = await miniSearch(await fresh());
tell('MiniSearch (with our tokenizer)', third.bytes, third);
await browser.close();
site.stop();
rmSync(folder, { recursive: true });
const slowest = Math.max(...own.ms);
if (slowest > WANTED_MS) {
  console.error(`The slowest query took ${slowest.toFixed(1)} ms; wanted: ${WANTED_MS} at most.`);
  process.exitCode = 1;
}
