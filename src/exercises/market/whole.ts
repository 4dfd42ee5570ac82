import type { Draw } from '../../chance/index.ts';

/** A whole number from `low` to `high`, both included. */
export const between = (draw: Draw, low: number, high: number): number => low + draw(high - low + 1);

/** So many parts of a thousand of a value, rounded down. */
export const per = (value: number, mille: number): number => Math.floor((value * mille) / 1000);

/** A value held between two bounds. */
export const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
