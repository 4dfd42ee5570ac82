import type { Norms } from '../schemas/index.ts';
import { type Share, wilson } from '../understanding/index.ts';
import { type Conversion, conversionOf } from './conversion.ts';

/** What a certification shift came to so far. Who came to buy and was not served has come all the same. */
export interface ShiftResult {
  state: 'done' | 'under-way' | 'abandoned';
  paid: number;
  came: number;
  /** Ids of the red lines crossed, each once. */
  redLines: string[];
}

/**
 * Where a declared series stands. `open`: shifts are missing or under way. `blocked`: a red line was crossed, so that it must be begun anew.
 * `passed` and `failed` by the pooled conversion.
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

/**
 * Certification over the shifts of one series in their order, `of` shifts in all. A started shift counts; an abandoned one counts with what was sold
 * until then. The lowest band is not a pass.
 */
export function certification(
  shifts: readonly ShiftResult[],
  of: number,
  norms: Pick<Norms, 'conversion'>,
): Certification {
  const over = shifts.filter((s) => s.state !== 'under-way').length;
  const paid = sum(shifts.map((s) => s.paid));
  const came = sum(shifts.map((s) => s.came));
  const pooled = conversionOf(paid, came, norms);
  const redLines = [...new Set(shifts.flatMap((s) => s.redLines))];
  const lowest = norms.conversion.bands.at(-1)?.id;
  const passed = pooled.band !== null && pooled.band.id !== lowest;
  const state = redLines.length > 0 ? 'blocked' : over < of ? 'open' : passed ? 'passed' : 'failed';
  return { state, over, of, pooled, interval: wilson(paid, came), worst: worstOf(shifts), redLines };
}
