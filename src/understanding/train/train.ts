/** Trains the reader's models from the labelled lines in data/ and writes ../weights.json. Run: npm run train (37 minutes when last measured, on two cores beside other work). */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { SPEECH_ACTS } from '../../schemas/vocabulary.ts';
import type { Core, Weights } from '../model/predict.ts';
import type { Held } from './core.ts';
import type { Line } from './data.ts';
import { judge } from './judge.ts';
import { trainingFiles, trainingLines } from './material.ts';

const FOLDS = 4;
/** Near-duplicates stand together in the files, so folds are cut in runs of lines. */
const RUN = 40;
const AT_ONCE = 2;
const root = new URL('../../../', import.meta.url);

interface Job {
  learn: Line[];
  hold: Line[];
}
interface Result {
  core: Core;
  held: Held[];
}

const runJob = (job: Job): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const runAll = async (jobs: readonly Job[]): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = [...jobs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, job] = next;
      results[index] = await runJob(job);
      console.log(`${index + 1} of ${jobs.length} trained`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
};

const lines = trainingLines(root);
const foldOf = (index: number) => Math.floor(index / RUN) % FOLDS;
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  learn: lines.filter((_, index) => foldOf(index) !== fold),
  hold: lines.filter((_, index) => foldOf(index) === fold),
}));
const [whole, ...parts] = await runAll([{ learn: lines, hold: [] }, ...folds]);
if (!whole) throw new Error('training gave nothing');
const hash = createHash('sha256');
for (const file of trainingFiles(root)) hash.update(readFileSync(file));
const weights: Weights = {
  data: hash.digest('hex'),
  acts: [...SPEECH_ACTS],
  ...judge(parts.flatMap(({ held }) => held)),
  ...whole.core,
};
writeFileSync(new URL('src/understanding/weights.json', root), `${JSON.stringify(weights)}\n`);
console.log(`${lines.length} lines`);
