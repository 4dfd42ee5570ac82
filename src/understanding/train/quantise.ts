import { BETWEEN, type Layer, type NetWeights, SUM_SHIFT } from '../model/net.ts';
import type { SparseWeights } from '../model/sparse.ts';
import { MOST, writeAscending, writeSigned } from '../model/symbols.ts';
import type { NetModel, Tensor } from './net-model.ts';
import type { Regression } from './regression.ts';

/** Units of a sum in one step of the regression's weights: an eighth of a natural unit. */
const STEP = 2;
const NATURAL = 1 << SUM_SHIFT;

const bounded = (value: number): number => Math.max(-MOST, Math.min(MOST, Math.round(value)));

/** Buckets that weigh for so many acts at most stand together: gaps between alike rows are alike, and gzip packs them 9 KB smaller than in one row. */
const GROUPS = [5, 15, Number.POSITIVE_INFINITY];

/**
 * What a bucket that weighs for few acts says faintly is left out: measured on lines of two other writers and of real shops nothing is lost by it, and
 * it makes room of 17 KB. A faint no is fainter than a faint yes, because most sums lie below the least.
 */
const FEW = 6;
const isFaint = (steps: number): boolean => steps > -3 && steps < 2;

const withoutFaint = (row: Int8Array): Int8Array =>
  row.filter(Boolean).length <= FEW ? row.map((steps) => (isFaint(steps) ? 0 : steps)) : row;

/** The regression as committed: whole steps, only what weighs something. */
export const quantiseRegression = (model: Regression): SparseWeights => {
  const acts = model.base.length;
  const steps = Int8Array.from(model.table, (weight) => bounded((weight * NATURAL) / STEP));
  const weighing = [...model.rows].flatMap(([bucket, row]) => {
    const own = withoutFaint(steps.subarray(row * acts, (row + 1) * acts));
    steps.set(own, row * acts);
    const count = own.filter(Boolean).length;
    return count === 0 ? [] : [{ bucket, row, group: GROUPS.findIndex((most) => count <= most) }];
  });
  const groups = GROUPS.map((_, group) => weighing.filter((one) => one.group === group));
  const kept = groups.flat();
  const columns = Array.from({ length: acts }, (_, act) =>
    kept.flatMap(({ row }, place) => {
      const value = steps[row * acts + act] ?? 0;
      return value === 0 ? [] : [{ place, value }];
    }),
  );
  return {
    buckets: groups.map((group) => writeAscending(group.map(({ bucket }) => bucket))),
    places: columns.map((column) => writeAscending(column.map(({ place }) => place))),
    values: columns.map((column) => writeSigned(column.map(({ value }) => value))),
    step: STEP,
    base: Array.from(model.base, (base) => Math.round(base * NATURAL)),
  };
};

/** The largest shift at which all weights still fit. */
const shiftFor = (...tensors: Tensor[]): number => {
  let most = 0;
  for (const { value } of tensors) for (const weight of value) most = Math.max(most, Math.abs(weight));
  let shift = 0;
  while (most * 2 ** (shift + 1) <= MOST) shift++;
  return shift;
};

const layer = (weight: Tensor, shift: number, bias?: { tensor: Tensor; inShift: number }): Layer => ({
  shift,
  values: writeSigned(Array.from(weight.value, (value) => bounded(value * 2 ** shift))),
  bias: bias ? Array.from(bias.tensor.value, (value) => Math.round(value * 2 ** (bias.inShift + shift))) : [],
});

/** The net as committed. Characters and classes share a shift, because their rows are added. */
export const quantiseNet = (net: NetModel): NetWeights => {
  const embedShift = shiftFor(net.chars, net.classes);
  const full = ({ weight, bias }: { weight: Tensor; bias: Tensor }, inShift: number) =>
    layer(weight, shiftFor(weight), { tensor: bias, inShift });
  return {
    shape: net.shape,
    chars: layer(net.chars, embedShift),
    classes: layer(net.classes, embedShift),
    windows: net.windows.map((window) => full(window, embedShift)),
    hidden: full(net.hidden, BETWEEN),
    out: full(net.out, BETWEEN),
  };
};
