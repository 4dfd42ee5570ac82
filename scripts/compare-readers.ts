/**
 * Compares, on the held-out lines of another writer and trained on the same lines: the regression, the net, their sum, the whole reader, and
 * `@nlpjs/nlp` with `@nlpjs/lang-zh`, the field's usual choice. `npm run bench:readers` (some minutes)
 */
import { SPEECH_ACTS, type SpeechAct } from '../src/schemas/vocabulary.ts';
import { netSums } from '../src/understanding/model/net.ts';
import { jointSums, openCore } from '../src/understanding/model/predict.ts';
import { sparseSums } from '../src/understanding/model/sparse.ts';
import { normalise } from '../src/understanding/normalise.ts';
import { createReader, read as rulesAlone } from '../src/understanding/reader.ts';
import { actsWith, evaluate, type Labelled, readLines } from '../src/understanding/train/evaluate.ts';
import { trainingLines } from '../src/understanding/train/material.ts';
import weights from '../src/understanding/weights.json' with { type: 'json' };
import { importBenchTool, installBenchTools } from './lib/bench-tools.ts';
import { readingAlone } from './lib/reading-alone.ts';

const ROOT = new URL('../', import.meta.url);
const held = readLines(new URL('data/held-out/other-writer.jsonl', ROOT));

/** Scores of all acts for a line, in the order of the vocabulary. */
type Scores = (line: Labelled) => ArrayLike<number>;

/** The acts above a threshold, or the best one: each reader gets the threshold that suits it best on these very lines. */
function best(name: string, scores: Scores): void {
  const started = performance.now();
  const all = new Map(held.map((line) => [line, [...Array.from(scores(line))]]));
  const milliseconds = (performance.now() - started) / held.length;
  const values = [...all.values()].flat().sort((a, b) => a - b);
  let top = { f1: 0, exact: 0 };
  for (let share = 900; share < 1000; share++) {
    const least = values[Math.floor((values.length * share) / 1000)] ?? 0;
    const { groups, exact } = evaluate(held, (line) => {
      const own = all.get(line) ?? [];
      const most = Math.max(...own);
      return SPEECH_ACTS.filter((_, act) => (own[act] ?? 0) > least || own[act] === most);
    });
    if (groups.all.f1 > top.f1) top = { f1: groups.all.f1, exact };
  }
  console.info(`${name}: micro F1 ${top.f1}, exact ${top.exact}, ${milliseconds.toFixed(2)} ms a line`);
}

const opened = openCore(weights);
const firstOf = (sums: readonly ArrayLike<number>[]) => sums[0] ?? [];
const plain = (text: string) => normalise(text).text;
best('logistic regression alone', (line) => sparseSums(opened.sparse, plain(line.text), plain(line.shopper)));
best('net alone', (line) =>
  firstOf(netSums(opened.net, opened.tokens(plain(line.text)), [opened.tokens(plain(line.shopper))])),
);
best('their sum', (line) => firstOf(jointSums(opened, plain(line.text), [plain(line.shopper)])));

for (const [name, read] of [
  ['rules alone', rulesAlone],
  ['the whole reader, as shipped', createReader(weights)],
] as const) {
  const started = performance.now();
  const { groups, exact } = evaluate(held, actsWith(read, readingAlone));
  const milliseconds = (performance.now() - started) / held.length;
  console.info(`${name}: micro F1 ${groups.all.f1}, exact ${exact}, ${milliseconds.toFixed(2)} ms a line`);
}

interface Nlp {
  settings: { autoSave: boolean; log: boolean };
  addLanguage: (language: string) => void;
  addDocument: (language: string, text: string, intent: string) => void;
  train: () => Promise<void>;
  process: (
    language: string,
    text: string,
  ) => Promise<{ classifications: { intent: string; score: number }[] }>;
}
interface Container {
  use: (plugin: unknown) => void;
  get: (name: string) => Nlp;
}

installBenchTools();
const { containerBootstrap } = await importBenchTool<{ containerBootstrap: () => Promise<Container> }>(
  '@nlpjs/core',
);
const container = await containerBootstrap();
container.use((await importBenchTool<{ Nlp: unknown }>('@nlpjs/nlp')).Nlp);
container.use((await importBenchTool<{ LangZh: unknown }>('@nlpjs/lang-zh')).LangZh);
const nlp = container.get('nlp');
Object.assign(nlp.settings, { autoSave: false, nlu: { log: false } });
nlp.addLanguage('zh');
for (const { text, acts } of trainingLines(ROOT)) for (const act of acts) nlp.addDocument('zh', text, act);
const started = performance.now();
await nlp.train();
console.info(`@nlpjs/nlp trained in ${((performance.now() - started) / 1000).toFixed(0)} s`);
const found = new Map<Labelled, number[]>();
const reading = performance.now();
for (const line of held) {
  const { classifications } = await nlp.process('zh', line.text);
  const scores = new Map(classifications.map(({ intent, score }) => [intent as SpeechAct, score]));
  found.set(
    line,
    SPEECH_ACTS.map((act) => scores.get(act) ?? 0),
  );
}
const each = (performance.now() - reading) / held.length;
best(`@nlpjs/nlp with lang-zh (${each.toFixed(2)} ms a line)`, (line) => found.get(line) ?? []);
