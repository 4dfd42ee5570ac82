import {
  type Standing,
  standing,
  type TrialShift,
  type TrialWindow,
  trialWindows,
} from '../grading/readiness/index.ts';
import type { Norms } from '../schemas/index.ts';
import { lostIn } from './journal.ts';
import { talksIn } from './talks.ts';
import type { Journal } from './types.ts';

const DAY = 86_400_000;

/** How the conversation marks of a journal stand. */
export interface ReadinessState {
  /** Over everything that was ever served or lost. */
  all: Standing;
  /** Over the last so many days: what is asked of somebody who has long been in service. */
  lately: Standing;
  windows: TrialWindow[];
}

/** Shifts that do not count as reception: the plans of practice. */
export interface ReadinessSetting {
  norms: Norms;
  practicePlans: readonly string[];
  /** ms since 1970. */
  now: number;
}

/** Conversion over the whole journal, from the marks as issued, and those whom shifts lost unserved: the one figure of page, report and ladder. */
export function standingIn(journal: Journal, norms: Norms): Standing {
  const unserved = journal.shifts.reduce((sum, s) => sum + lostIn(journal, s), 0);
  return standing(talksIn(journal), unserved, norms);
}

/** Readiness of the one whose journal it is. Certification shifts are reception as well. */
export function readinessIn(
  journal: Journal,
  { norms, practicePlans, now }: ReadinessSetting,
): ReadinessState {
  const talks = talksIn(journal);
  const since = now - norms.trial.days.value * DAY;
  const recent = journal.shifts.filter((s) => Date.parse(s.startedAt) >= since);
  const shifts = journal.shifts
    .filter((s) => !practicePlans.includes(s.plan))
    .map(
      (s): TrialShift => ({
        id: s.id,
        at: Date.parse(s.startedAt),
        talks: talks.filter((t) => t.shift === s.id),
        unserved: lostIn(journal, s),
      }),
    );
  return {
    all: standingIn(journal, norms),
    lately: standing(
      talks.filter((t) => t.at >= since),
      recent.reduce((sum, s) => sum + lostIn(journal, s), 0),
      norms,
    ),
    windows: trialWindows(shifts, now, norms),
  };
}
