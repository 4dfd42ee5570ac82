import type { Tokens } from '../model/tokens.ts';
import type { NetModel, Tensor, Window } from './net-model.ts';

/** One message as the net learns from it. */
export interface Sample {
  own: Tokens;
  theirs: Tokens;
  /** Places of its acts in the vocabulary. */
  acts: number[];
}

/** Slopes below this are taken for none. */
const FLAT = 1e-5;

/** What one pass forward leaves for the way back. */
interface Pass {
  rows: Float32Array;
  theirRows: Float32Array;
  pooled: Float32Array;
  /** Where in the text each filter answered most. */
  where: Int32Array;
  hidden: Float32Array;
  out: Float32Array;
}

const embed = (net: NetModel, tokens: Tokens): Float32Array => {
  const width = net.shape.embed;
  const rows = new Float32Array(tokens.chars.length * width);
  for (let at = 0; at < tokens.chars.length; at++) {
    const char = (tokens.chars[at] ?? 0) * width;
    const group = (tokens.classes[at] ?? 0) * width;
    for (let cell = 0; cell < width; cell++)
      rows[at * width + cell] = (net.chars.value[char + cell] ?? 0) + (net.classes.value[group + cell] ?? 0);
  }
  return rows;
};

const pool = (
  net: NetModel,
  window: Window,
  rows: Float32Array,
  { first, mask, pass }: { first: number; mask: Float32Array; pass: Pass },
): void => {
  const width = net.shape.embed;
  const reach = window.size * width;
  const weights = window.weight.value;
  for (let filter = 0; filter < window.filters; filter++) {
    // What dropout leaves out need not be worked out.
    if (mask[first + filter] === 0) continue;
    let best = Number.NEGATIVE_INFINITY;
    let where = 0;
    for (let start = 0; start + reach <= rows.length; start += width) {
      let sum = 0;
      for (let cell = 0; cell < reach; cell++)
        sum += (rows[start + cell] ?? 0) * (weights[filter * reach + cell] ?? 0);
      if (sum > best) {
        best = sum;
        where = start;
      }
    }
    pass.pooled[first + filter] = Math.max(0, best + (window.bias.value[filter] ?? 0));
    pass.where[first + filter] = where;
  }
};

const dense = (inputs: Float32Array, { weight, bias }: { weight: Tensor; bias: Tensor }): Float32Array => {
  const sums = Float32Array.from(bias.value);
  for (let unit = 0; unit < sums.length; unit++) {
    let sum = sums[unit] ?? 0;
    const row = unit * inputs.length;
    for (let input = 0; input < inputs.length; input++)
      sum += (inputs[input] ?? 0) * (weight.value[row + input] ?? 0);
    sums[unit] = sum;
  }
  return sums;
};

/** Runs a net over a sample. `mask` holds a factor for each pooled number: dropout while learning. */
const forward = (net: NetModel, sample: Sample, mask: Float32Array): Pass => {
  const pass: Pass = {
    rows: embed(net, sample.own),
    theirRows: embed(net, sample.theirs),
    pooled: new Float32Array(mask.length),
    where: new Int32Array(mask.length),
    hidden: new Float32Array(0),
    out: new Float32Array(0),
  };
  let first = 0;
  for (const window of net.windows) {
    pool(net, window, window.own ? pass.rows : pass.theirRows, { first, mask, pass });
    first += window.filters;
  }
  for (let at = 0; at < mask.length; at++) pass.pooled[at] = (pass.pooled[at] ?? 0) * (mask[at] ?? 0);
  pass.hidden = dense(pass.pooled, net.hidden).map((sum) => Math.max(0, sum));
  pass.out = dense(pass.hidden, net.out);
  return pass;
};

/** Adds the slopes of one full layer and gives back those of its inputs. */
const denseBack = (
  layer: { weight: Tensor; bias: Tensor },
  inputs: Float32Array,
  slopes: Float32Array,
): Float32Array => {
  const back = new Float32Array(inputs.length);
  for (let unit = 0; unit < slopes.length; unit++) {
    const slope = slopes[unit] ?? 0;
    if (slope > -FLAT && slope < FLAT) continue;
    layer.bias.slope[unit] = (layer.bias.slope[unit] ?? 0) + slope;
    const row = unit * inputs.length;
    for (let input = 0; input < inputs.length; input++) {
      const value = inputs[input] ?? 0;
      if (value <= 0) continue;
      layer.weight.slope[row + input] = (layer.weight.slope[row + input] ?? 0) + slope * value;
      back[input] = (back[input] ?? 0) + slope * (layer.weight.value[row + input] ?? 0);
    }
  }
  return back;
};

const poolBack = (
  net: NetModel,
  window: Window,
  tokens: Tokens,
  rows: Float32Array,
  found: { where: Int32Array; slopes: Float32Array },
): void => {
  const width = net.shape.embed;
  const reach = window.size * width;
  for (let filter = 0; filter < window.filters; filter++) {
    const slope = found.slopes[filter] ?? 0;
    if (slope === 0) continue;
    window.bias.slope[filter] = (window.bias.slope[filter] ?? 0) + slope;
    const start = found.where[filter] ?? 0;
    for (let cell = 0; cell < reach; cell++) {
      const weight = filter * reach + cell;
      window.weight.slope[weight] = (window.weight.slope[weight] ?? 0) + slope * (rows[start + cell] ?? 0);
      const token = (start + cell - (cell % width)) / width;
      const back = slope * (window.weight.value[weight] ?? 0);
      const char = (tokens.chars[token] ?? 0) * width + (cell % width);
      const group = (tokens.classes[token] ?? 0) * width + (cell % width);
      net.chars.slope[char] = (net.chars.slope[char] ?? 0) + back;
      net.classes.slope[group] = (net.classes.slope[group] ?? 0) + back;
    }
  }
};

/** Adds the slopes of one sample to the net's tensors. `scale` is one over the size of the batch. */
export const learnFrom = (net: NetModel, sample: Sample, mask: Float32Array, scale: number): void => {
  const pass = forward(net, sample, mask);
  const slopes = pass.out.map(
    (sum, act) => (1 / (1 + Math.exp(-sum)) - (sample.acts.includes(act) ? 1 : 0)) * scale,
  );
  const hidden = denseBack(net.out, pass.hidden, slopes);
  const pooled = denseBack(net.hidden, pass.pooled, hidden).map((slope, at) => slope * (mask[at] ?? 0));
  let first = 0;
  for (const window of net.windows) {
    const last = first + window.filters;
    const found = { where: pass.where.subarray(first, last), slopes: pooled.subarray(first, last) };
    const rows = window.own ? pass.rows : pass.theirRows;
    poolBack(net, window, window.own ? sample.own : sample.theirs, rows, found);
    first = last;
  }
};
