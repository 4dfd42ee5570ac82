/**
 * Reads messages from a terminal. JSON lines `{"id","text","shopper"?}` on standard input, readings on standard output;
 * `--eval FILE` prints figures over labelled lines instead; `--rules` leaves the model out.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Shop, shopSchema } from '../src/schemas/index.ts';
import type { Context } from '../src/understanding/index.ts';
import { createReader, read as readByRules } from '../src/understanding/reader.ts';
import { actsWith, evaluate, readLines } from '../src/understanding/train/evaluate.ts';
import weights from '../src/understanding/weights.json' with { type: 'json' };

const shopFile = new URL('../src/content/shops/qinghe.yaml', import.meta.url);
const shop: Shop = shopSchema.parse(parse(readFileSync(shopFile, 'utf8')));
const args = process.argv.slice(2);
const read = args.includes('--rules') ? readByRules : createReader(weights);
const alone: Context = {
  shopper: [],
  earlier: [],
  open: [],
  shop,
  products: [],
  now: '2026-11-23T10:12',
  slang: [],
};

/** The reading of one line of input, or what is wrong with it. */
const answer = (raw: string): object => {
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch {
    return { error: 'not JSON: write one object a line, such as {"id":"1","text":"在的亲"}' };
  }
  const { id, text, shopper } = (line ?? {}) as { id?: unknown; text?: unknown; shopper?: unknown };
  if (typeof text !== 'string') return { id, error: 'text is missing: a line needs {"id","text"}' };
  const before = typeof shopper === 'string' && shopper !== '' ? [shopper] : [];
  const { acts, claims, answers, asks, tone } = read(text, { ...alone, shopper: before });
  return { id, acts: acts.map(({ act }) => act), spans: acts, claims, answers, asks, tone };
};

const evaluated = args[args.indexOf('--eval') + 1];
if (args.includes('--eval') && evaluated !== undefined) {
  const { lines, exact, figures } = evaluate(readLines(evaluated), actsWith(read, alone));
  console.log(JSON.stringify({ lines, exact, figures }, null, 2));
} else {
  const lines = readFileSync(0, 'utf8').split('\n');
  for (const raw of lines) if (raw.trim() !== '') console.log(JSON.stringify(answer(raw)));
}
