/**
 * Measures in Chromium how long the reader takes to be ready and to read one message, on the lines of another writer: alone, and with a question of the shopper open,
 * when it reads twice. Wanted: under 1.5 ms a message in the median, ready in under 150 ms. Run: npm run bench:reading
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import type { Topic } from '../src/schemas/index.ts';
import { type Context, READER_VERSION, type Read } from '../src/understanding/index.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './lib/chromium.ts';
import { loadSetting, ROOT } from './lib/world.ts';

const LINES = 'data/held-out/other-writer.jsonl';
const CASE = 'choice-bag';
const TURNS = 7;
const WANTED = { read: 1.5, ready: 150 };

declare global {
  interface Window {
    reader: { createReader: (weights: unknown) => Read };
  }
}

interface Line {
  text: string;
  shopper?: string;
}
interface Work {
  lines: Line[];
  weights: string;
  context: Omit<Context, 'shopper' | 'open'>;
  turns: number;
  open: Topic[];
}

const setting = await loadSetting(CASE);
if (!setting) throw new Error(`the bench reads in the shop of ${CASE}, which is gone`);
const { shop, slang } = setting.world;
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const lines = text(LINES)
  .trim()
  .split('\n')
  .map((line): Line => JSON.parse(line));

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('src/understanding/reader.ts', ROOT))],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'reader',
  logLevel: 'silent',
});

/** Runs in the page: milliseconds until the reader stands, and of each message in the fastest of some turns, sorted. */
function work({ lines, weights, context, turns, open }: Work) {
  const started = performance.now();
  const read = window.reader.createReader(JSON.parse(weights));
  read('您好', { ...context, shopper: [], open: [] });
  const ready = performance.now() - started;
  const fastest = lines.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns; turn += 1)
    lines.forEach((line, i) => {
      const before = performance.now();
      read(line.text, { ...context, shopper: line.shopper ? [line.shopper] : [], open });
      fastest[i] = Math.min(fastest[i] ?? 0, performance.now() - before);
    });
  return { ready, times: fastest.sort((a, b) => a - b) };
}

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', ...CHROMIUM_FLAGS],
});
const page = await browser.newPage();
await page.evaluate(`${bundle.outputFiles[0]?.text ?? ''}\nwindow.reader = reader;`);
const context = { earlier: [], shop, products: [], now: setting.world.case.startsAt, slang };
const weights = text('src/understanding/weights.json');
console.info(
  `reader ${READER_VERSION}, Chromium ${browser.version()}, ${lines.length} messages, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const open of [[], ['return']] satisfies Topic[][]) {
  const { ready, times } = await page.evaluate(work, { lines, weights, context, turns: TURNS, open });
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const good = at(0.5) < WANTED.read && ready < WANTED.ready;
  console.info(
    `${good ? '✓' : '✗'} ${open.length > 0 ? 'a question open' : 'no question open'}: ready in ${ready.toFixed(0)} ms; a message ${at(0.5).toFixed(2)} ms in the median, ${at(0.95).toFixed(2)} in 95 of 100`,
  );
}
await browser.close();
