import type { Area, Decisions } from '../exercises/market/index.ts';

/** One step of a run of the capstone. */
export type MarketStep =
  | { step: 'opened'; seed: number }
  | { step: 'closed'; week: number; decisions: Decisions }
  /** What the trainee took for the week's greatest leak. */
  | { step: 'read'; week: number; area: Area | 'none' }
  /** As it was marked: profit in fen, points of points. */
  | { step: 'finished'; profit: number; points: number; of: number };

/** A run as the journal knows it. */
export interface MarketRun {
  id: string;
  seed: number;
  startedAt: string;
  decided: Decisions[];
  read: (Area | 'none')[];
  /** As it was marked; absent while it is under way. */
  finished?: { profit: number; points: number; of: number };
  /** It is the first on its market: another one on the same is practice and counts for no mark. */
  counts: boolean;
}
