import { add, type Fraction, fraction, times } from '../fraction.ts';

export const ZERO: Fraction = fraction(0n);
export const ONE: Fraction = fraction(1n);

/** `points` of `of` as a share of 0 … 1; exact, since sums of marks are never rounded before the end. Throws where they are no whole numbers with 0 ≤ points ≤ of and of > 0. */
export function share(points: number, of: number): Fraction {
  const whole = Number.isSafeInteger(points) && Number.isSafeInteger(of);
  if (!whole || of <= 0 || points < 0 || points > of)
    throw new RangeError(`${points} of ${of} is no share: expected whole numbers with 0 <= points <= of`);
  return fraction(BigInt(points), BigInt(of));
}

/** The sum of shares, each times its weight in per cent. Where the weights add up to 100, this is a share again. */
export function weighted(parts: readonly { weight: number; share: Fraction }[]): Fraction {
  return parts.reduce(
    (sum, { weight, share: part }) => add(sum, times(part, fraction(BigInt(weight), 100n))),
    ZERO,
  );
}

/** Whether a share reaches so many per cent; exact. */
export const reaches = ({ top, bottom }: Fraction, percent: number): boolean =>
  top * 100n >= BigInt(percent) * bottom;

/**
 * The one rounding of the course mark: a share as points of 100 in whole tenths, cut off below and never rounded up, so that 60.0 is shown only to
 * who has 60. Keeps the order of shares, so that a total stays between its bounds.
 */
export const tenths = ({ top, bottom }: Fraction): number => Number((top * 1000n) / bottom);
