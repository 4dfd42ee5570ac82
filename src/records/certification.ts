import type { ShiftResult } from '../grading/index.ts';
import { talksIn } from './talks.ts';
import type { Journal, SeriesRecord, ShiftRecord } from './types.ts';

/** A shift of a series with what it came to. */
export interface SeriesShift extends ShiftResult {
  record: ShiftRecord;
}

/** A declared series with its shifts, in the order in which they were started. */
export interface SeriesState {
  declared: SeriesRecord;
  shifts: SeriesShift[];
  /** A later series was declared, or all its shifts have been started. */
  closed: boolean;
}

const MINUTE = 60_000;

/** How long a shift of `minutes` may take on the wall clock, ms. */
export function allowedMs(minutes: number, { extended = 100 }: { extended?: number }): number {
  return Math.floor((minutes * MINUTE * extended) / 100);
}

/** What a shift came to, from the marks as they were issued. Who came to buy and was never served counts among those who came. */
function resultOf(journal: Journal, record: ShiftRecord): Omit<ShiftResult, 'state'> {
  const talks = talksIn(journal).filter((t) => t.shift === record.id);
  return {
    paid: talks.filter((t) => t.buys && t.converted).length,
    came: record.buyers,
    redLines: [...new Set(talks.flatMap((t) => t.redLines))],
    seed: record.seed,
    conversations: talks,
  };
}

/**
 * All declared series of a plan, earliest first: earlier tries stay. A shift that has not ended is under way until a later one of the plan was
 * started, another series was declared, or its time (`minutes`, more where it was extended) is up at `now` (ms since 1970): then it was abandoned.
 */
export function seriesOf(
  journal: Journal,
  plan: { id: string; minutes: number },
  now: number,
): SeriesState[] {
  const declared = journal.series.filter((s) => s.plan === plan.id);
  const started = journal.shifts.filter((s) => s.plan === plan.id);
  return declared.map((series, i) => {
    const last = i === declared.length - 1;
    const shifts = started
      .filter((s) => s.series === series.id)
      .map((record): SeriesShift => {
        const left =
          !last ||
          started.at(-1) !== record ||
          now - Date.parse(record.startedAt) > allowedMs(plan.minutes, record);
        const state = record.endedAt !== undefined ? 'done' : left ? 'abandoned' : 'under-way';
        return { record, state, ...resultOf(journal, record) };
      });
    return { declared: series, shifts, closed: !last || shifts.length >= series.shifts };
  });
}

/**
 * When the next shift of a series may begin, ms since 1970: after the break that follows the last one; null where none may, because one is under way,
 * a red line was crossed or all have been started.
 */
export function nextShiftAt({ declared, shifts, closed }: SeriesState, breakMinutes: number): number | null {
  if (closed || shifts.some((s) => s.state === 'under-way' || s.redLines.length > 0)) return null;
  const before = shifts.at(-1)?.record;
  if (!before) return Date.parse(declared.declaredAt);
  return Date.parse(before.endedAt ?? before.lastAt) + breakMinutes * MINUTE;
}
