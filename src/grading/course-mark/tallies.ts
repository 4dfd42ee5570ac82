import type { EvidenceRef, Tally } from './types.ts';

/** Something that brought points, at a time (ms since 1970). */
export interface Scored {
  id: string;
  at: number;
  points: number;
  of: number;
}

/** The points of several things added up; null of none. */
export function tallyOf(kind: EvidenceRef['kind'], scored: readonly Scored[]): Tally | null {
  if (scored.length === 0) return null;
  const sum = (key: 'points' | 'of') => scored.reduce((total, s) => total + s[key], 0);
  const evidence = scored.map(({ id, points, of }) => ({ kind, id, points, of }));
  return { points: sum('points'), of: sum('of'), count: scored.length, evidence };
}

const byTime = (a: Scored, b: Scored) => a.at - b.at || (a.id < b.id ? -1 : 1);

/** Of each id one, the one that `better` prefers when held against the one before, in the order of time. */
function oneEach(scored: readonly Scored[], better: (next: Scored, before: Scored) => boolean): Scored[] {
  const kept = new Map<string, Scored>();
  for (const next of [...scored].sort(byTime)) {
    const before = kept.get(next.id);
    if (!before || better(next, before)) kept.set(next.id, next);
  }
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The first try at each. */
export const firsts = (scored: readonly Scored[]): Scored[] => oneEach(scored, () => false);

/** The best try at each, compared on whole numbers; of equals the earlier. */
export const bests = (scored: readonly Scored[]): Scored[] =>
  oneEach(scored, (next, before) => next.points * before.of > before.points * next.of);

/** The latest of all; empty of none. */
export const latest = (scored: readonly Scored[]): Scored[] => [...scored].sort(byTime).slice(-1);
