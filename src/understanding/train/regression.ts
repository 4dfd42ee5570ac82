import { featuresOf } from '../model/features.ts';
import { normalise } from '../normalise.ts';
import type { Line } from './data.ts';
import { vary } from './noise.ts';
import { createRandom, type Random, shuffled } from './random.ts';

/** A logistic regression an act over the same buckets: `table[row * acts + act]`. */
export interface Regression {
  /** Row of each bucket that is learned. */
  rows: Map<number, number>;
  table: Float32Array;
  base: Float32Array;
}

const EPOCHS = 9;
const RATE = 0.1;
/** Held-out voices want hardly any pull towards zero: at twenty times this they are read four points worse. */
const PULL = 5e-7;
/** Three runs that meet the lines in other orders and hide other features; their mean is steadier than each (half a point on other writers). */
const SEEDS = [7, 11, 23] as const;
/** After so many rounds all weights but the most telling ones are set to zero for good, and those go on learning without the others. */
const PRUNED_AFTER = 6;
const KEPT = 218_000;
/** Share of a line's features that is hidden each time, so that no single wording carries an act alone. */
const HIDDEN = 0.2;
/** Slopes smaller than this teach nothing and are passed over. */
const FLAT = 0.002;
const FIRST_BASE = -3;

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));

const bucketsOf = ({ text, shopper }: Line): number[] =>
  featuresOf(normalise(text).text, normalise(shopper).text);

/** Rows for the buckets that at least `least` lines have. */
export const rowsOf = (lines: readonly Line[], least: number): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const bucket of bucketsOf(line)) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([bucket]) => bucket);
  return new Map(kept.sort((a, b) => a - b).map((bucket, row) => [bucket, row]));
};

/** Sums of all acts. */
const sumsFor = (model: Regression, rows: readonly number[]): Float32Array => {
  const sums = Float32Array.from(model.base);
  const acts = sums.length;
  for (const row of rows)
    for (let act = 0; act < acts; act++) sums[act] = (sums[act] ?? 0) + (model.table[row * acts + act] ?? 0);
  return sums;
};

/** One of the runs, with what it learned at each weight so far (AdaGrad, Duchi 2011). */
interface Run {
  model: Regression;
  squares: Float32Array;
  baseSquares: Float32Array;
  random: Random;
}

const startRun = (width: number, rows: Map<number, number>, seed: number): Run => ({
  model: {
    rows,
    table: new Float32Array(rows.size * width),
    base: new Float32Array(width).fill(FIRST_BASE),
  },
  squares: new Float32Array(rows.size * width).fill(0.1),
  baseSquares: new Float32Array(width).fill(1),
  random: createRandom(seed),
});

/**
 * Which weights are kept: those whose loss would cost most in all runs together, their size times the root of what was learned at them (the empirical
 * Fisher information that AdaGrad sums up anyway; LeCun 1990).
 */
const tellingOf = (runs: readonly Run[]): Uint8Array => {
  const worth = new Float32Array(runs[0]?.model.table.length ?? 0);
  for (const { model, squares } of runs)
    model.table.forEach((weight, at) => {
      worth[at] = (worth[at] ?? 0) + Math.abs(weight) * Math.sqrt(squares[at] ?? 0);
    });
  const least =
    Float32Array.from(worth)
      .sort()
      .at(-KEPT - 1) ?? 0;
  return Uint8Array.from(worth, (one) => (one > least ? 1 : 0));
};

/** One step down on one line, at the weights that are `open`; steps fall where much was learned. */
const learn = (run: Run, line: Line, acts: readonly string[], pull: number, open: Uint8Array): void => {
  const { model, squares, baseSquares, random } = run;
  const { rows, table, base } = model;
  const there = bucketsOf(line).flatMap((bucket) => {
    const row = rows.get(bucket);
    return row === undefined || random() < HIDDEN ? [] : [row];
  });
  const sums = sumsFor(model, there);
  const width = acts.length;
  for (let act = 0; act < width; act++) {
    const slope = sigmoid(sums[act] ?? 0) - (line.acts.some((one) => one === acts[act]) ? 1 : 0);
    if (slope > -FLAT && slope < FLAT) continue;
    baseSquares[act] = (baseSquares[act] ?? 0) + slope * slope;
    base[act] = (base[act] ?? 0) - (RATE * slope) / Math.sqrt(baseSquares[act] ?? 1);
    for (const row of there) {
      const at = row * width + act;
      if (open[at] === 0) continue;
      const down = slope + pull * (table[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + down * down;
      table[at] = (table[at] ?? 0) - (RATE * down) / Math.sqrt(squares[at] ?? 1);
    }
  }
};

const meanOf = (arrays: readonly Float32Array[]): Float32Array =>
  Float32Array.from(
    arrays[0] ?? [],
    (_, at) => arrays.reduce((sum, a) => sum + (a[at] ?? 0), 0) / arrays.length,
  );

/** Trains the runs by stochastic descent, the last rounds on the telling weights only, and gives their mean. Deterministic. */
export const trainRegression = (
  lines: readonly Line[],
  acts: readonly string[],
  rows: Map<number, number>,
): Regression => {
  const runs = SEEDS.map((seed) => startRun(acts.length, rows, seed));
  const pull = PULL * lines.length;
  let open: Uint8Array = new Uint8Array(rows.size * acts.length).fill(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch === PRUNED_AFTER) {
      open = tellingOf(runs);
      for (const { model } of runs)
        model.table.forEach((weight, at) => {
          model.table[at] = weight * (open[at] ?? 0);
        });
    }
    for (const run of runs)
      for (const index of shuffled(lines.length, run.random)) {
        const line = lines[index];
        if (line) learn(run, vary(line, lines, run.random), acts, pull, open);
      }
  }
  return {
    rows,
    table: meanOf(runs.map((run) => run.model.table)),
    base: meanOf(runs.map((run) => run.model.base)),
  };
};
