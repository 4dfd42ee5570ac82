/**
 * The next state of a small generator (mulberry32) and a whole number from 0 to `below - 1`.
 * Integer arithmetic only, so every machine draws the same. It varies wording and pace, nothing else.
 */
export function draw(state: number, below: number): [number, number] {
  const next = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  const value = (t ^ (t >>> 14)) >>> 0;
  return [next, value % below];
}
