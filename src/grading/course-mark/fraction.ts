/** An exact share: whole numbers, `over` above 0, in lowest terms. Sums of marks are never rounded before the end. */
export interface Fraction {
  top: bigint;
  over: bigint;
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}

const lowest = (top: bigint, over: bigint): Fraction => {
  const by = common(top, over);
  return { top: top / by, over: over / by };
};

export const ZERO: Fraction = { top: 0n, over: 1n };
export const ONE: Fraction = { top: 1n, over: 1n };

/** `points` of `of` as a share of 0 … 1. Throws where they are no whole numbers with 0 ≤ points ≤ of and of > 0. */
export function share(points: number, of: number): Fraction {
  const whole = Number.isSafeInteger(points) && Number.isSafeInteger(of);
  if (!whole || of <= 0 || points < 0 || points > of)
    throw new RangeError(`${points} of ${of} is no share: expected whole numbers with 0 <= points <= of`);
  return lowest(BigInt(points), BigInt(of));
}

/** The sum of shares, each times its weight in per cent. Where the weights add up to 100, this is a share again. */
export function weighted(parts: readonly { weight: number; share: Fraction }[]): Fraction {
  return parts.reduce((sum, { weight, share: part }) => {
    const top = part.top * BigInt(weight);
    const over = part.over * 100n;
    return lowest(sum.top * over + top * sum.over, sum.over * over);
  }, ZERO);
}

/** Whether a share reaches so many per cent; exact. */
export const reaches = ({ top, over }: Fraction, percent: number): boolean =>
  top * 100n >= BigInt(percent) * over;

/**
 * The one rounding of the course mark: a share as points of 100 in whole tenths, cut off below and never rounded up, so that 60.0 is shown only to
 * who has 60. Keeps the order of shares, so that a total stays between its bounds.
 */
export const tenths = ({ top, over }: Fraction): number => Number((top * 1000n) / over);
