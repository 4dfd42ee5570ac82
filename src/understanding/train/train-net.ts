import { CLASS_COUNT } from '../model/classes.ts';
import { FIRST_STRANGER, STRANGERS, type Tokens, tokenCount, tokeniser } from '../model/tokens.ts';
import { normalise } from '../normalise.ts';
import type { Line } from './data.ts';
import { createNet, type NetModel, pooledSize, type Tensor, tensorsOf } from './net-model.ts';
import { learnFrom } from './net-pass.ts';
import { vary } from './noise.ts';
import { createRandom, type Random, shuffled } from './random.ts';

const EPOCHS = 22;
const BATCH = 16;
const RATE = 0.002;
const DECAY = 0.1;
const DROPOUT = 0.5;
/** Share of the characters that is met as strangers each time: others write with words that were never seen. */
const BLIND = 0.1;
const SEED = 1;
/** Adam's constants (Kingma and Ba 2014). */
const MEAN = 0.9;
const SQUARE = 0.999;
const TINY = 1e-8;

const SIZE = {
  embed: 32,
  widths: [2, 3, 4],
  filters: 80,
  theirWidths: [2, 3],
  theirFilters: 24,
  hidden: 128,
};

/** The rate falls in a line from half way to a twentieth. */
const rateAt = (epoch: number): number => {
  const half = EPOCHS / 2;
  return epoch < half ? RATE : RATE * (1 - ((epoch - half) / half) * 0.95);
};

const step = (tensor: Tensor, turn: number, rate: number): void => {
  const { value, slope, mean, square } = tensor;
  const meanFactor = 1 - MEAN ** turn;
  const squareFactor = 1 - SQUARE ** turn;
  const decay = tensor.decays ? DECAY : 0;
  for (let at = 0; at < value.length; at++) {
    const here = slope[at] ?? 0;
    const nextMean = MEAN * (mean[at] ?? 0) + (1 - MEAN) * here;
    const nextSquare = SQUARE * (square[at] ?? 0) + (1 - SQUARE) * here * here;
    mean[at] = nextMean;
    square[at] = nextSquare;
    const move = nextMean / meanFactor / (Math.sqrt(nextSquare / squareFactor) + TINY);
    value[at] = (value[at] ?? 0) - rate * (move + decay * (value[at] ?? 0));
    slope[at] = 0;
  }
};

const dropout = (mask: Float32Array, random: Random): void => {
  for (let at = 0; at < mask.length; at++) mask[at] = random() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
};

/** A text some of whose characters are taken for unknown ones. */
const blinded = ({ chars, classes }: Tokens, random: Random): Tokens => ({
  chars: chars.map((char) => (random() < BLIND ? FIRST_STRANGER + Math.floor(random() * STRANGERS) : char)),
  classes,
});

/** Trains the net on lines, each time in another guise. Deterministic. */
export const trainNet = (lines: readonly Line[], acts: readonly string[], vocabulary: string): NetModel => {
  const tokens = tokeniser(vocabulary);
  const shape = { ...SIZE, chars: tokenCount(vocabulary.length), classes: CLASS_COUNT, acts: acts.length };
  const net = createNet(shape, SEED);
  const random = createRandom(SEED);
  const mask = new Float32Array(pooledSize(shape));
  const sampleOf = (line: Line) => {
    const seen = vary(line, lines, random);
    return {
      own: blinded(tokens(normalise(seen.text).text), random),
      theirs: tokens(normalise(seen.shopper).text),
      acts: seen.acts.map((act) => acts.indexOf(act)),
    };
  };
  let turn = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(lines.length, random);
    for (let first = 0; first < order.length; first += BATCH) {
      for (const index of order.slice(first, first + BATCH)) {
        const line = lines[index];
        if (!line) continue;
        dropout(mask, random);
        learnFrom(net, sampleOf(line), mask, 1 / BATCH);
      }
      turn++;
      for (const tensor of tensorsOf(net)) step(tensor, turn, rateAt(epoch));
    }
  }
  return net;
};
