/** Gives whole numbers from 0 to `below - 1`, one after the other. */
export type Draw = (below: number) => number;

/** A stream of whole numbers from a seed (mulberry32; grading and roleplay have their own, for none of them knows another's): integers only, the same on every machine. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** A whole number from `low` to `high`, both included. */
export const between = (draw: Draw, low: number, high: number): number => low + draw(high - low + 1);

/** So many parts of a thousand of a value, rounded down. */
export const per = (value: number, mille: number): number => Math.floor((value * mille) / 1000);

/** A value held between two bounds. */
export const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
