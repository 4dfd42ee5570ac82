import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { openMarket, referenceOf, rulesOf } from '../src/exercises/market/index.ts';
import { normsSchema } from '../src/schemas/index.ts';
import { marketRows, seedAt } from './lib/market/bench.ts';

/**
 * The capstone's market: scripted managers on the same markets, what each earned, and how often it did better than the sound one.
 * npm run bench:market -- [--seeds 100]
 */
const { values } = parseArgs({ options: { seeds: { type: 'string', default: '100' } } });
const norms = normsSchema.parse(
  parse(readFileSync(new URL('../src/content/norms.yaml', import.meta.url), 'utf8')),
);
const rules = rulesOf(norms.market);
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => seedAt(i));
const print = (line: string) => process.stdout.write(`${line}\n`);

const rows = marketRows(seeds, rules);
print(`| manager | mean profit, yuan | worst | best | better than sound, of ${seeds.length} |`);
print('| --- | ---: | ---: | ---: | ---: |');
for (const { id, mean, worst, best, beatsSound } of rows)
  print(`| ${id} | ${mean} | ${worst} | ${best} | ${beatsSound} |`);

const some = seeds.slice(0, 20);
const from = performance.now();
const known = some.map((seed) => Math.floor(referenceOf(openMarket(seed), rules).profit / 100));
print(
  `\nThe reference that knows the market: mean ${Math.round(known.reduce((a, b) => a + b, 0) / some.length)} over ${some.length} seeds, ${Math.round((performance.now() - from) / some.length)} ms each.`,
);

const carelessAhead = rows.find((r) => r.id === 'careless')?.beatsSound ?? 0;
const sound = rows.find((r) => r.id === 'sound')?.mean ?? 0;
const winning = rows.filter((r) => r.id !== 'sound' && (r.mean >= sound || r.beatsSound * 10 > seeds.length));
print(
  `Sound beats careless in ${seeds.length - carelessAhead} of ${seeds.length} (wanted: at least 90 of 100).`,
);
print(
  winning.length === 0
    ? 'No other way is better on average or wins more than a tenth.'
    : `Too good: ${winning.map((r) => r.id).join(', ')}.`,
);
if (carelessAhead * 10 > seeds.length || winning.length > 0) process.exitCode = 1;
