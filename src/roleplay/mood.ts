import { FLOOR } from './tuning.ts';
import type { Mood } from './types.ts';

/** A change of mood in whole points and what caused it, in words for the report. */
export interface Shift extends Mood {
  why: string;
}

const clamp = (v: number) => Math.max(0, Math.min(100, v));

/** The mood after all shifts, each part held within 0–100. */
export function shifted(mood: Mood, shifts: readonly Mood[]): Mood {
  const sum = (key: keyof Mood) => clamp(shifts.reduce((total, s) => total + s[key], mood[key]));
  return { trust: sum('trust'), patience: sum('patience'), intent: sum('intent') };
}

/** What moved the mood most, in words; empty where nothing did. */
export function strongest(shifts: readonly Shift[]): string {
  const weight = (s: Shift) => Math.abs(s.trust) + Math.abs(s.patience) + Math.abs(s.intent);
  return shifts.reduce((best, s) => (weight(s) > weight(best) ? s : best), {
    trust: 0,
    patience: 0,
    intent: 0,
    why: '',
  }).why;
}

/** Why the shopper has had enough; null while it has not. */
export function enough(mood: Mood): string | null {
  if (mood.trust <= FLOOR.trust) return '信任没了';
  if (mood.patience <= FLOOR.patience) return '耐心用完了';
  if (mood.intent <= FLOOR.intent) return '不想买了';
  return null;
}
