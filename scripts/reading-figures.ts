/**
 * Measures the committed reader on the held-out lines and writes src/understanding/figures.json, which the page 读懂程度 shows.
 * Runs at the end of npm run train; alone: npm run figures
 */
import { writeFileSync } from 'node:fs';
import { SPEECH_ACTS } from '../src/schemas/vocabulary.ts';
import type { ActFigures, Calibration, ReadingFigures } from '../src/understanding/figures.ts';
import { wilson } from '../src/understanding/index.ts';
import { createReader } from '../src/understanding/reader.ts';
import { HELD_CASE_LINES, readCaseLines } from '../src/understanding/train/case-lines.ts';
import {
  actsWith,
  type Evaluation,
  evaluate,
  judged,
  type Labelled,
  readLines,
} from '../src/understanding/train/evaluate.ts';
import weights from '../src/understanding/weights.json' with { type: 'json' };
import { readingAlone } from './lib/reading-alone.ts';

const ROOT = new URL('../', import.meta.url);
const held = (id: string) => readLines(new URL(`data/held-out/${id}.jsonl`, ROOT));
const SETS: { id: string; title: string; lines: Labelled[] }[] = [
  {
    id: 'other-writer',
    title: '另一位作者写的 400 句，难易都有；写新例句时参考过',
    lines: held('other-writer'),
  },
  {
    id: 'locked-2',
    title: '又一位作者写的 200 句，三分之一是陷阱；第一次量之前没人看过',
    lines: held('locked-2'),
  },
  {
    id: 'locked-3',
    title: '第三位作者写的 200 句，三分之一是陷阱；写例句、改规则都没有看过：遇到陌生人，大约是这样',
    lines: held('locked-3'),
  },
  {
    id: 'locked-4',
    title: '第四位作者写的 300 句，专写踩线的话（132 句，多半说得拐弯抹角）和很像踩线的话；没有看过',
    lines: held('locked-4'),
  },
  {
    id: 'cases',
    title: '在每位顾客面前可能说的 370 句，两种没学过的写法',
    lines: readCaseLines(ROOT, HELD_CASE_LINES),
  },
  { id: 'locked', title: '我们自己写的 98 句，一种特别难的写法', lines: held('locked') },
];
const BANDS = [50, 60, 70, 80, 90, 100];
const SHOWN_FAILURES = 3;

const read = createReader(weights);
const percent = (value: number) => Math.round(value);

const actFigures = (act: string, { acts, wrong }: Evaluation): ActFigures => {
  const count = acts[act as keyof typeof acts] ?? { right: 0, extra: 0, missed: 0 };
  const { right, extra, missed } = count;
  return {
    found: wilson(right, right + missed),
    correct: wilson(right, right + extra),
    lines: right + missed,
    failures: wrong
      .filter((one) => one.missed.some((name) => name === act) || one.extra.some((name) => name === act))
      .slice(0, SHOWN_FAILURES)
      .map((one) => ({
        text: one.line.text,
        kind: one.missed.some((name) => name === act) ? ('missed' as const) : ('extra' as const),
      })),
  };
};

const calibrationOf = (lines: ReturnType<typeof readLines>): Calibration[] => {
  const bands = BANDS.slice(0, -1).map((from, index) => ({
    from,
    to: BANDS[index + 1] ?? 100,
    readings: 0,
    right: 0,
  }));
  for (const line of lines) {
    const context = { ...readingAlone, shopper: line.shopper === '' ? [] : [line.shopper] };
    for (const { act, sure } of read(line.text, context).acts) {
      const band = bands.find(({ from, to }) => sure >= from && sure < to) ?? bands.at(-1);
      if (!band || !judged(line, act)) continue;
      band.readings++;
      if (line.acts.includes(act)) band.right++;
    }
  }
  return bands;
};

const sets = SETS.map(({ id, title, lines }) => {
  const result = evaluate(lines, actsWith(read, readingAlone));
  const { all, breaking, redLines } = result.groups;
  return {
    lines,
    result,
    shown: {
      id,
      title,
      lines: result.lines,
      f1: percent(all.f1),
      macro: percent(result.macro),
      exact: percent(result.exact),
      breaking: { found: percent(breaking.recall), correct: percent(breaking.precision) },
      redLines: { found: percent(redLines.recall), correct: percent(redLines.precision) },
    },
  };
});
const [first] = sets;
if (!first) throw new Error('there is no held-out set');
const figures: ReadingFigures = {
  data: weights.data,
  sets: sets.map(({ shown }) => shown),
  acts: Object.fromEntries(SPEECH_ACTS.map((act) => [act, actFigures(act, first.result)])),
  calibration: calibrationOf(first.lines),
};
writeFileSync(new URL('src/understanding/figures.json', ROOT), `${JSON.stringify(figures, null, 2)}\n`);
for (const { shown } of sets) console.log(JSON.stringify(shown));
console.log(
  figures.calibration.map(({ from, readings, right }) => `${from}: ${right}/${readings}`).join(', '),
);
