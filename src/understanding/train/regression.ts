/** One line as buckets and the indexes of its acts. */
export interface Example {
  buckets: number[];
  acts: number[];
}

/** Weights before quantising: `weights[act][bucket]` and one base an act. */
export interface Regression {
  weights: Float64Array[];
  base: Float64Array;
}

const EPOCHS = 24;
const RATE = 0.35;
const PULL = 0.00025;

/** A small generator of our own, so that the order of lines is the same everywhere. */
const shuffled = (count: number, seed: number): number[] => {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));

/** Trains one act against all lines by stochastic descent with falling steps and a pull towards zero. */
const trainAct = (
  examples: readonly Example[],
  act: number,
  buckets: number,
): { weights: Float64Array; base: number } => {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(0.1);
  let base = -3;
  let baseSquares = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(examples.length, epoch + 1)) {
      const example = examples[index];
      if (!example) continue;
      let sum = base;
      for (const bucket of example.buckets) sum += weights[bucket] ?? 0;
      const slope = sigmoid(sum) - (example.acts.includes(act) ? 1 : 0);
      if (slope > -0.002 && slope < 0.002) continue;
      baseSquares += slope * slope;
      base -= (RATE * slope) / Math.sqrt(baseSquares);
      for (const bucket of example.buckets) {
        const pull = slope + PULL * (weights[bucket] ?? 0) * examples.length * 0.01;
        squares[bucket] = (squares[bucket] ?? 0) + pull * pull;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * pull) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  }
  return { weights, base };
};

/** Trains all acts. Deterministic: the same examples give the same numbers. */
export const train = (examples: readonly Example[], acts: number, buckets: number): Regression => {
  const all = Array.from({ length: acts }, (_, act) => trainAct(examples, act, buckets));
  return { weights: all.map(({ weights }) => weights), base: Float64Array.from(all, ({ base }) => base) };
};

/** Sum of an act for a line. */
export const sumFor = (model: Regression, act: number, buckets: readonly number[]): number => {
  let sum = model.base[act] ?? 0;
  for (const bucket of buckets) sum += model.weights[act]?.[bucket] ?? 0;
  return sum;
};
