import type { Norms } from '../schemas/index.ts';
import { type Share, wilson } from '../understanding/index.ts';
import { type Conversion, conversionOf } from './conversion.ts';
import { type NormedConversation, type NormsKept, normsKept, type WorkNorms } from './norms-kept.ts';

/** What certification is judged by. */
export type CertificationNorms = Pick<Norms, 'conversion' | 'certification'> & WorkNorms;

/** What a certification shift came to so far. Who came to buy and was not served has come all the same. */
export interface ShiftResult {
  state: 'done' | 'under-way' | 'abandoned';
  paid: number;
  came: number;
  /** Ids of the red lines crossed, each once. */
  redLines: string[];
  /** What drew its shoppers: no two shifts of a series may have the same. */
  seed: number;
  /** Its finished conversations, for the norms of work. */
  conversations: readonly NormedConversation[];
}

/** Why a series did not pass: too few sold, norms not kept often enough, shoppers that had been met before, too few who came. */
export type Lack = 'conversion' | 'norms' | 'fresh' | 'shoppers';

/**
 * Where a declared series stands. `open`: shifts are missing or under way. `blocked`: a red line was crossed, so that it must be begun anew.
 * `passed` and `failed` by the pooled conversion and by the norms kept beside it: both are needed.
 */
export interface Certification {
  state: 'open' | 'blocked' | 'passed' | 'failed';
  /** Shifts that are over, and how many make the series. */
  over: number;
  of: number;
  pooled: Conversion;
  /** Between which per cent the rate lies with 95 % certainty. */
  interval: Share;
  /** The shift with the lowest rate, counted from 1; null before the first is over. */
  worst: { place: number; paid: number; came: number } | null;
  redLines: string[];
  norms: NormsKept;
  /** What it lacks so far; empty where it passed. */
  lacks: readonly Lack[];
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Lower rates first, compared on whole numbers; of equals the earlier. */
function worstOf(shifts: readonly ShiftResult[]): Certification['worst'] {
  const over = shifts.flatMap(({ state, paid, came }, i) =>
    state === 'under-way' || came === 0 ? [] : [{ place: i + 1, paid, came }],
  );
  return over.reduce<Certification['worst']>(
    (worst, s) => (worst === null || s.paid * worst.came < worst.paid * s.came ? s : worst),
    null,
  );
}

function lacksOf(
  shifts: readonly ShiftResult[],
  pooled: Conversion,
  kept: NormsKept,
  { conversion, certification: { shoppers } }: CertificationNorms,
): Lack[] {
  const sold = pooled.band !== null && pooled.band.id !== conversion.bands.at(-1)?.id;
  const fresh = new Set(shifts.map((s) => s.seed)).size === shifts.length;
  const lacks: [Lack, boolean][] = [
    ['conversion', !sold],
    ['norms', !kept.enough],
    ['fresh', !fresh],
    ['shoppers', pooled.came < shoppers.value],
  ];
  return lacks.flatMap(([lack, is]) => (is ? [lack] : []));
}

/**
 * Certification over the shifts of one series in their order, `of` shifts in all. A started shift counts; an abandoned one counts with what was sold
 * until then. The lowest band is not a pass, and neither is any band without the norms.
 */
export function certification(
  shifts: readonly ShiftResult[],
  of: number,
  norms: CertificationNorms,
): Certification {
  const over = shifts.filter((s) => s.state !== 'under-way').length;
  const paid = sum(shifts.map((s) => s.paid));
  const came = sum(shifts.map((s) => s.came));
  const pooled = conversionOf(paid, came, norms);
  const redLines = [...new Set(shifts.flatMap((s) => s.redLines))];
  const kept = normsKept(
    shifts.flatMap((s) => s.conversations),
    norms,
  );
  const lacks = lacksOf(shifts, pooled, kept, norms);
  const state =
    redLines.length > 0 ? 'blocked' : over < of ? 'open' : lacks.length === 0 ? 'passed' : 'failed';
  const interval = wilson(paid, came);
  return { state, over, of, pooled, interval, worst: worstOf(shifts), redLines, norms: kept, lacks };
}
