/**
 * Reads messages from a terminal. JSON lines `{"id","text","shopper"?}` on standard input, readings on standard output;
 * `--eval FILE` prints figures over labelled lines instead, with `--wrong` also what was misread; `--rules` leaves the model out.
 */
import { readFileSync } from 'node:fs';
import { createReader, read as readByRules } from '../src/understanding/reader.ts';
import { actsWith, evaluate, readLines } from '../src/understanding/train/evaluate.ts';
import weights from '../src/understanding/weights.json' with { type: 'json' };
import { readingAlone as alone } from './lib/reading-alone.ts';

const args = process.argv.slice(2);
const read = args.includes('--rules') ? readByRules : createReader(weights);

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
  const lines = readLines(evaluated);
  const started = performance.now();
  const { wrong, ...figures } = evaluate(lines, actsWith(read, alone));
  const milliseconds = Math.round(((performance.now() - started) * 1000) / lines.length) / 1000;
  console.log(JSON.stringify({ ...figures, milliseconds }, null, 2));
  if (args.includes('--wrong'))
    for (const { line, extra, missed } of wrong)
      console.log(`${line.shopper} | ${line.text} | missed: ${missed.join(' ')} | extra: ${extra.join(' ')}`);
} else {
  const lines = readFileSync(0, 'utf8').split('\n');
  for (const raw of lines) if (raw.trim() !== '') console.log(JSON.stringify(answer(raw)));
}
