/** Gives whole numbers from 0 to `below - 1`, one after the other. */
export type Draw = (below: number) => number;

/**
 * The next state of a small generator (mulberry32) and a whole number from 0 to `below - 1`. Integer arithmetic only, so every machine draws the same.
 * For whoever keeps the state in what they hold, as a shopper does.
 */
export function draw(state: number, below: number): [number, number] {
  const next = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  const value = (t ^ (t >>> 14)) >>> 0;
  return [next, value % below];
}

/** The same generator as a stream from a seed, for whoever draws and is done. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    const [next, value] = draw(state, below);
    state = next;
    return value;
  };
}
