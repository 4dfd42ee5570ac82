import { featuresOf } from '../model/features.ts';
import { normalise } from '../normalise.ts';
import type { Line } from './data.ts';
import { vary } from './noise.ts';
import { createRandom, shuffled } from './random.ts';

/** A logistic regression an act over the same buckets: `table[row * acts + act]`. */
export interface Regression {
  /** Row of each bucket that is learned. */
  rows: Map<number, number>;
  table: Float32Array;
  base: Float32Array;
}

const EPOCHS = 6;
const RATE = 0.2;
const PULL = 1e-5;
const SEED = 7;
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

/** Trains by stochastic descent with steps that fall where much was learned (AdaGrad, Duchi 2011). Deterministic. */
export const trainRegression = (
  lines: readonly Line[],
  acts: readonly string[],
  rows: Map<number, number>,
): Regression => {
  const width = acts.length;
  const base = new Float32Array(width).fill(FIRST_BASE);
  const model: Regression = { rows, table: new Float32Array(rows.size * width), base };
  const squares = new Float32Array(model.table.length).fill(0.1);
  const baseSquares = new Float32Array(width).fill(1);
  const random = createRandom(SEED);
  const learn = (line: Line): void => {
    const there = bucketsOf(line).flatMap((bucket) => rows.get(bucket) ?? []);
    const sums = sumsFor(model, there);
    for (let act = 0; act < width; act++) {
      const slope = sigmoid(sums[act] ?? 0) - (line.acts.some((one) => one === acts[act]) ? 1 : 0);
      if (slope > -FLAT && slope < FLAT) continue;
      baseSquares[act] = (baseSquares[act] ?? 0) + slope * slope;
      base[act] = (base[act] ?? 0) - (RATE * slope) / Math.sqrt(baseSquares[act] ?? 1);
      for (const row of there) {
        const at = row * width + act;
        const pull = slope + PULL * lines.length * (model.table[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + pull * pull;
        model.table[at] = (model.table[at] ?? 0) - (RATE * pull) / Math.sqrt(squares[at] ?? 1);
      }
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(lines.length, random)) {
      const line = lines[index];
      if (line) learn(vary(line, lines, random));
    }
  }
  return model;
};
