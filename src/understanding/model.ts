import type { SpeechAct } from '../schemas/index.ts';
import type { RuleHit } from './acts.ts';
import { BUCKETS, featuresOf } from './features.ts';

/** The trained weights as committed: bytes in base64, the rest in the open. Written by train/train.ts. */
export interface Weights {
  version: number;
  /** SHA-256 of the lines they were trained on. */
  data: string;
  acts: string[];
  /** Added to the sum of each act. */
  base: number[];
  /** Least sum at which each act is taken to be there. */
  least: number[];
  /** Least sum at which the best act is taken where nothing else was found. */
  leastAlone: number[];
  /** Ascending sums of which each one passed adds to how sure an act is. */
  steps: number[];
  /** For each act, its non-zero weights: gap to the bucket before (one byte, 255 for 255 more), then the weight as a signed byte. */
  packed: string;
}

/** Weights laid out for summing: `table[bucket * acts + act]`. */
export interface Model {
  acts: SpeechAct[];
  table: Int8Array;
  weights: Weights;
}

/** How sure the model alone may be: never enough for a red line. */
const MOST_SURE = 78;
const LEAST = 50;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const decode = (base64: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const char of base64) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
};

/** Unpacks committed weights. That their acts are those of the vocabulary is tested, not checked here. */
export const createModel = (weights: Weights): Model => {
  const acts = weights.acts as SpeechAct[];
  const table = new Int8Array(BUCKETS * acts.length);
  const bytes = decode(weights.packed);
  let at = 0;
  for (let act = 0; act < acts.length; act++) {
    let bucket = -1;
    for (;;) {
      let gap = 0;
      while (bytes[at] === 255) {
        gap += 255;
        at++;
      }
      gap += bytes[at++] ?? 0;
      if (gap === 0) break;
      bucket += gap;
      table[bucket * acts.length + act] = ((bytes[at++] ?? 0) << 24) >> 24;
    }
  }
  return { acts, table, weights };
};

/** The sum of every act for a message, in the order of `model.acts`. */
export const sumsOf = (model: Model, text: string, shopper: string): number[] => {
  const sums = [...model.weights.base];
  const width = model.acts.length;
  for (const bucket of featuresOf(text, shopper)) {
    const row = bucket * width;
    for (let act = 0; act < width; act++) sums[act] = (sums[act] ?? 0) + (model.table[row + act] ?? 0);
  }
  return sums;
};

const sureOf = (model: Model, sum: number): number =>
  Math.min(MOST_SURE, LEAST + model.weights.steps.filter((step) => sum >= step).length);

/**
 * Acts that the model finds. Spans are the whole message: a sum of weights points at no place. `alone` says that rules found
 * nothing, so that the best act counts sooner.
 */
export const predict = (model: Model, text: string, shopper: string, alone: boolean): RuleHit[] => {
  const sums = sumsOf(model, text, shopper);
  let best = 0;
  for (const [act, sum] of sums.entries())
    if (
      sum - (model.weights.leastAlone[act] ?? 0) >
      (sums[best] ?? 0) - (model.weights.leastAlone[best] ?? 0)
    )
      best = act;
  return model.acts.flatMap((act, index) => {
    const sum = sums[index] ?? 0;
    const least =
      alone && index === best ? (model.weights.leastAlone[index] ?? 0) : (model.weights.least[index] ?? 0);
    return sum >= least ? [{ act, sure: sureOf(model, sum), start: 0, end: text.length }] : [];
  });
};
