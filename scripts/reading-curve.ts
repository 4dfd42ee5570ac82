/**
 * How much more lines and more voices bring, with the regression alone because it trains in seconds. Prints micro F1 on the lines of another
 * writer by the number of lines, and on each voice when it is left out. `npm run bench:curve` (two minutes)
 */
import { SPEECH_ACTS } from '../src/schemas/vocabulary.ts';
import { featuresOf } from '../src/understanding/model/features.ts';
import { normalise } from '../src/understanding/normalise.ts';
import type { Line } from '../src/understanding/train/data.ts';
import { evaluate, type Labelled, readLines } from '../src/understanding/train/evaluate.ts';
import { trainingLines } from '../src/understanding/train/material.ts';
import { createRandom, shuffled } from '../src/understanding/train/random.ts';
import { rowsOf, trainRegression } from '../src/understanding/train/regression.ts';

const ROOT = new URL('../', import.meta.url);
const LEAST_LINES = 4;
const LEAST = 0.2;
const SEED = 5;
const SIZES = [800, 1600, 3200];
const VOICES = ['chats', 'spoken', 'service', 'border', 'warm', 'island'];

const lines = trainingLines(ROOT);
const other = readLines(new URL('data/held-out/other-writer.jsonl', ROOT));

/** Trains on some lines and gives micro F1 on others: acts above one threshold, and the best one. */
function measure(learn: readonly Line[], held: readonly Labelled[]): number {
  const model = trainRegression(learn, SPEECH_ACTS, rowsOf(learn, LEAST_LINES));
  const { groups } = evaluate(held, ({ text, shopper }) => {
    const sums = Float64Array.from(model.base);
    for (const bucket of featuresOf(normalise(text).text, normalise(shopper).text)) {
      const row = model.rows.get(bucket);
      if (row === undefined) continue;
      for (let act = 0; act < sums.length; act++)
        sums[act] = (sums[act] ?? 0) + (model.table[row * sums.length + act] ?? 0);
    }
    const most = Math.max(...sums);
    return SPEECH_ACTS.filter((_, act) => (sums[act] ?? 0) >= LEAST || sums[act] === most);
  });
  return groups.all.f1;
}

const order = shuffled(lines.length, createRandom(SEED)).flatMap((index) => lines[index] ?? []);
for (const size of [...SIZES, lines.length])
  console.info(`${size} lines: ${measure(order.slice(0, size), other)} on another writer`);
for (const voice of VOICES) {
  const rest = lines.filter((line) => line.voice !== voice);
  const held = lines.filter((line) => line.voice === voice);
  console.info(`voice ${voice} left out: ${measure(rest, held)} on its ${held.length} lines`);
}
