import { readFileSync } from 'node:fs';
import type { SpeechAct } from '../../schemas/index.ts';
import { isBreaking, isRedLine } from '../acts.ts';
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
export const readLines = (path: string | URL): Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { shopper, ...rest } = JSON.parse(line) as Labelled & { shopper?: string };
      return { ...rest, shopper: shopper ?? '' };
    });

/** What was found rightly, what too much, what was missed. */
export interface Count {
  right: number;
  extra: number;
  missed: number;
}

/** A count with its figures, in tenths of a per cent made per cent. */
export interface Figures extends Count {
  precision: number;
  recall: number;
  f1: number;
}

/** What one line was read as, where it differs from its labels. */
export interface Misread {
  line: Labelled;
  extra: SpeechAct[];
  missed: SpeechAct[];
}

/** Everything measured over a set of lines. */
export interface Evaluation {
  lines: number;
  /** Lines read exactly, in per cent. */
  exact: number;
  /** Lines that do no act, and the share of them in which none was found. */
  empty: { lines: number; leftEmpty: number };
  /** Mean F1 of the acts that occur. */
  macro: number;
  /** Mean share of acts that labels and reading have in common, of those in either; in per cent. */
  overlap: number;
  groups: Record<'all' | 'serving' | 'breaking' | 'redLines', Figures>;
  acts: Partial<Record<SpeechAct, Figures>>;
  wrong: Misread[];
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10);
const round = (value: number) => Math.round(value * 10) / 10;
const figures = (count: Count): Figures => ({
  precision: percent(count.right, count.right + count.extra),
  recall: percent(count.right, count.right + count.missed),
  f1: percent(2 * count.right, 2 * count.right + count.extra + count.missed),
  ...count,
});
const none = (): Count => ({ right: 0, extra: 0, missed: 0 });

/** Whether the labels of a line can say that it does, or does not do, an act. */
export const judged = (line: Labelled, act: SpeechAct): boolean => line.form !== 43 || !NEWEST.includes(act);

const overlapOf = (want: readonly SpeechAct[], found: readonly SpeechAct[]): number => {
  const either = new Set([...want, ...found]);
  return either.size === 0 ? 1 : want.filter((act) => found.includes(act)).length / either.size;
};

/** Measures a reading against labels: all acts, groups of them, and each. */
export const evaluate = (lines: readonly Labelled[], actsOf: (line: Labelled) => SpeechAct[]): Evaluation => {
  const acts = new Map<SpeechAct, Count>();
  const wrong: Misread[] = [];
  let overlap = 0;
  let leftEmpty = 0;
  const note = (act: SpeechAct, field: keyof Count) => {
    const count = acts.get(act) ?? none();
    count[field]++;
    acts.set(act, count);
  };
  for (const line of lines) {
    const found = actsOf(line).filter((act) => judged(line, act));
    const want = line.acts.filter((act) => judged(line, act));
    const extra = found.filter((act) => !want.includes(act));
    const missed = want.filter((act) => !found.includes(act));
    for (const act of found) note(act, extra.includes(act) ? 'extra' : 'right');
    for (const act of missed) note(act, 'missed');
    if (extra.length + missed.length > 0) wrong.push({ line, extra, missed });
    if (line.acts.length === 0 && found.length === 0) leftEmpty++;
    overlap += overlapOf(want, found);
  }
  return summary(lines, acts, { wrong, overlap, leftEmpty });
};

const summary = (
  lines: readonly Labelled[],
  acts: ReadonlyMap<SpeechAct, Count>,
  { wrong, overlap, leftEmpty }: { wrong: Misread[]; overlap: number; leftEmpty: number },
): Evaluation => {
  const group = (belongs: (act: SpeechAct) => boolean): Figures => {
    const sum = none();
    for (const [act, count] of acts) {
      if (!belongs(act)) continue;
      sum.right += count.right;
      sum.extra += count.extra;
      sum.missed += count.missed;
    }
    return figures(sum);
  };
  const occurring = [...acts].filter(([, { right, missed }]) => right + missed > 0);
  const each = occurring.map(([, count]) => figures(count).f1);
  const empty = lines.filter((line) => line.acts.length === 0).length;
  return {
    lines: lines.length,
    exact: percent(lines.length - wrong.length, lines.length),
    empty: { lines: empty, leftEmpty: percent(leftEmpty, empty) },
    macro: round(each.reduce((sum, f1) => sum + f1, 0) / Math.max(1, each.length)),
    overlap: percent(overlap, lines.length),
    groups: {
      all: group(() => true),
      serving: group((act) => !isBreaking(act)),
      breaking: group(isBreaking),
      redLines: group(isRedLine),
    },
    acts: Object.fromEntries([...acts].sort().map(([act, count]) => [act, figures(count)])),
    wrong,
  };
};

/** The acts that a reader finds in a line that stands alone. */
export const actsWith =
  (read: Read, context: Parameters<Read>[1], least = 50) =>
  (line: Labelled) =>
    read(line.text, { ...context, shopper: line.shopper === '' ? [] : [line.shopper] })
      .acts.filter(({ sure }) => sure >= least)
      .map(({ act }) => act);
