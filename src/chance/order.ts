import type { Draw } from './draw.ts';

/** The seed of one thing under the seed of a whole (FNV-1a over both), so that two things never draw alike. */
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
