import type { MarketRules } from '../../../src/exercises/market/index.ts';
import { CHEATS, MANAGERS, type Manager } from './managers.ts';
import { playMarket } from './play.ts';

/** How one manager did over the seeds; profits in whole yuan. */
export interface Row {
  id: string;
  mean: number;
  worst: number;
  best: number;
  /** Of the same markets, so many in which it did better than the sound one. */
  beatsSound: number;
}

/** Seeds of the bench: spread, and the same every time. */
export const seedAt = (i: number): number => (i + 1) * 7919;

const profits = (manager: Manager, seeds: readonly number[], rules: MarketRules) =>
  seeds.map((seed) => Math.floor(playMarket(seed, manager, rules).profit / 100));

/** Every manager on the same markets; those that are the sound one with a breach begin with `sound, but`. */
export function marketRows(seeds: readonly number[], rules: MarketRules): Row[] {
  const all = [
    ...Object.entries(MANAGERS),
    ...Object.entries(CHEATS).map(([id, manager]) => [`sound, but ${id}`, manager] as const),
  ].map(([id, manager]) => ({ id, own: profits(manager, seeds, rules) }));
  const sound = all.find((a) => a.id === 'sound')?.own ?? [];
  return all.map(({ id, own }) => ({
    id,
    mean: Math.round(own.reduce((a, b) => a + b, 0) / own.length),
    worst: Math.min(...own),
    best: Math.max(...own),
    beatsSound: own.filter((p, i) => p > (sound[i] ?? 0)).length,
  }));
}
