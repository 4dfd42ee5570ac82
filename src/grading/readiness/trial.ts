import type { Norms } from '../../schemas/index.ts';
import { type RetrainPlan, retrainPlan } from './retrain.ts';
import { type ReadinessNorms, type Standing, standing, type Talk } from './standing.ts';

/** A reception shift, as far as the trial goes. */
export interface TrialShift {
  id: string;
  /** When it began, ms since 1970. */
  at: number;
  talks: readonly Talk[];
  /** Who came to buy and was lost by the shift without being served. */
  unserved: number;
}

/**
 * What the month's figures suggest to the person who decides: `qualified`, `retrain`, or `too-few` to say anything. Never a verdict on employment.
 */
export interface Advice {
  kind: 'qualified' | 'retrain' | 'too-few';
  /** What to practise; null where there is nothing to retrain. */
  plan: RetrainPlan | null;
}

/** One month: from the first reception shift, or from the first after the month before. */
export interface TrialWindow {
  /** Counted from 1. */
  number: number;
  /** ms since 1970; `end` is the first moment after it. */
  start: number;
  end: number;
  days: number;
  /** Which day of the window it is now, from 1; `days` once it is over. */
  day: number;
  shifts: number;
  standing: Standing;
  /** Given only once the window is over. */
  advice: Advice | null;
}

const DAY = 86_400_000;
/** So many missed criteria stand in a plan. */
const MOST = 5;

function adviceOf(found: Standing, talks: readonly Talk[], norms: Pick<Norms, 'rubric'>): Advice {
  if (found.meets === true) return { kind: 'qualified', plan: null };
  const plan = retrainPlan(talks, norms, MOST);
  return { kind: found.meets === null ? 'too-few' : 'retrain', plan };
}

/** All windows so far at `now` (ms since 1970), earliest first; none before the first reception shift. Shifts may come in any order. */
export function trialWindows(
  shifts: readonly TrialShift[],
  now: number,
  norms: ReadinessNorms & Pick<Norms, 'trial' | 'rubric'>,
): TrialWindow[] {
  const days = norms.trial.days.value;
  const windows: TrialWindow[] = [];
  let left = [...shifts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  while (left[0]) {
    const start = left[0].at;
    const end = start + days * DAY;
    const own = left.filter((s) => s.at < end);
    left = left.filter((s) => s.at >= end);
    const talks = own.flatMap((s) => s.talks);
    const found = standing(
      talks,
      own.reduce((sum, s) => sum + s.unserved, 0),
      norms,
    );
    const day = Math.min(days, Math.max(1, Math.floor((now - start) / DAY) + 1));
    const advice = now >= end ? adviceOf(found, talks, norms) : null;
    const number = windows.length + 1;
    windows.push({ number, start, end, days, day, shifts: own.length, standing: found, advice });
  }
  return windows;
}
