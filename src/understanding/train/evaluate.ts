import { readFileSync } from 'node:fs';
import type { SpeechAct } from '../../schemas/index.ts';
import { isBreaking } from '../acts.ts';
import type { Read } from '../types.ts';

/** One labelled line. `form` 43: it was labelled before the seven newest acts. */
export interface Labelled {
  id?: string;
  text: string;
  shopper: string;
  acts: SpeechAct[];
  form?: number;
}

const NEWEST: readonly SpeechAct[] = [
  'offer-more-help',
  'acknowledge',
  'quote-price',
  'guide-steps',
  'identify-order',
  'report-progress',
  'press-review',
];

/** Reads a file of JSON lines. */
export const readLines = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);

interface Count {
  right: number;
  extra: number;
  missed: number;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10);
const summary = ({ right, extra, missed }: Count) => ({
  precision: percent(right, right + extra),
  recall: percent(right, right + missed),
  f1: percent(2 * right, 2 * right + extra + missed),
});

const add = (counts: Map<string, Count>, key: string, field: keyof Count) => {
  const count = counts.get(key) ?? { right: 0, extra: 0, missed: 0 };
  count[field]++;
  counts.set(key, count);
};

/** Precision, recall and F1 in per cent, for all acts, the breaking ones, and each; and what was read wrongly. */
export const evaluate = (lines: readonly Labelled[], actsOf: (line: Labelled) => SpeechAct[]) => {
  const counts = new Map<string, Count>();
  const wrong: { line: Labelled; extra: SpeechAct[]; missed: SpeechAct[] }[] = [];
  for (const line of lines) {
    const judged = (act: SpeechAct) => line.form !== 43 || !NEWEST.includes(act);
    const found = actsOf(line).filter(judged);
    const extra = found.filter((act) => !line.acts.includes(act));
    const missed = line.acts.filter((act) => judged(act) && !found.includes(act));
    const note = (acts: SpeechAct[], field: keyof Count) => {
      for (const act of acts)
        for (const key of ['all', isBreaking(act) ? 'breaking' : 'serving', act]) add(counts, key, field);
    };
    note(
      found.filter((act) => line.acts.includes(act)),
      'right',
    );
    note(extra, 'extra');
    note(missed, 'missed');
    if (extra.length + missed.length > 0) wrong.push({ line, extra, missed });
  }
  const figures = Object.fromEntries(
    [...counts].map(([key, count]) => [key, { ...summary(count), ...count }]),
  );
  return { lines: lines.length, exact: percent(lines.length - wrong.length, lines.length), figures, wrong };
};

/** The acts that a reader finds in a line that stands alone. */
export const actsWith =
  (read: Read, context: Parameters<Read>[1], least = 50) =>
  (line: Labelled) =>
    read(line.text, { ...context, shopper: line.shopper === '' ? [] : [line.shopper] })
      .acts.filter(({ sure }) => sure >= least)
      .map(({ act }) => act);
