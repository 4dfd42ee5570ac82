/** Gives whole numbers from 0 to `below - 1`, one after the other. */
export type Draw = (below: number) => number;

/** A stream of whole numbers from a seed (mulberry32, as `roleplay` has its own: neither knows the other): integer arithmetic only, so every machine draws the same. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** The seed of one question under the seed of a paper or a try (FNV-1a over both), so that two questions never draw alike. */
export function seedOf(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The same things in an order that the stream draws (Fisher–Yates). */
export function shuffled<T>(things: readonly T[], draw: Draw): T[] {
  const out = [...things];
  for (let i = out.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
