import type { Shape } from '../model/net.ts';
import { createRandom } from './random.ts';

/** One set of weights while learning: values, slopes of the batch, and the two running means of Adam. */
export interface Tensor {
  value: Float32Array;
  slope: Float32Array;
  mean: Float32Array;
  square: Float32Array;
  /** Biases are not pulled towards zero. */
  decays: boolean;
}

/** A window layer over one of the two texts. */
export interface Window {
  size: number;
  filters: number;
  /** Over the message itself, or over the shopper's. */
  own: boolean;
  weight: Tensor;
  bias: Tensor;
}

/** The net before quantising. Laid out as `model/net.ts` runs it. */
export interface NetModel {
  shape: Shape;
  chars: Tensor;
  classes: Tensor;
  windows: Window[];
  hidden: { weight: Tensor; bias: Tensor };
  out: { weight: Tensor; bias: Tensor };
}

/** An act is rare: before anything is learned it is taken not to be there. */
const FIRST_OUT = -3;

const tensor = (value: Float32Array, decays: boolean): Tensor => ({
  value,
  slope: new Float32Array(value.length),
  mean: new Float32Array(value.length),
  square: new Float32Array(value.length),
  decays,
});

/** How many numbers the windows give together. */
export const pooledSize = ({ widths, filters, theirWidths, theirFilters }: Shape): number =>
  widths.length * filters + theirWidths.length * theirFilters;

/** A net with small random weights; the same seed gives the same net. */
export const createNet = (shape: Shape, seed: number): NetModel => {
  const random = createRandom(seed);
  const near = () => {
    let sum = 0;
    for (let turn = 0; turn < 6; turn++) sum += random() - 0.5;
    return sum * Math.SQRT2;
  };
  const weights = (size: number, spread: number) =>
    tensor(
      Float32Array.from({ length: size }, () => near() * spread),
      true,
    );
  const biases = (size: number, start = 0) => tensor(new Float32Array(size).fill(start), false);
  const window = (own: boolean, filters: number) => (size: number) => {
    const reach = size * shape.embed;
    const weight = weights(filters * reach, 1 / Math.sqrt(reach));
    return { size, filters, own, weight, bias: biases(filters) };
  };
  const pooled = pooledSize(shape);
  return {
    shape,
    chars: weights(shape.chars * shape.embed, 0.25),
    classes: weights(shape.classes * shape.embed, 0.15),
    windows: [
      ...shape.widths.map(window(true, shape.filters)),
      ...shape.theirWidths.map(window(false, shape.theirFilters)),
    ],
    hidden: { weight: weights(shape.hidden * pooled, 1 / Math.sqrt(pooled)), bias: biases(shape.hidden) },
    out: {
      weight: weights(shape.acts * shape.hidden, 1 / Math.sqrt(shape.hidden)),
      bias: biases(shape.acts, FIRST_OUT),
    },
  };
};

/** All tensors of a net. */
export const tensorsOf = (net: NetModel): Tensor[] => [
  net.chars,
  net.classes,
  ...net.windows.flatMap(({ weight, bias }) => [weight, bias]),
  net.hidden.weight,
  net.hidden.bias,
  net.out.weight,
  net.out.bias,
];
