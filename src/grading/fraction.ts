/** An exact number: `top / bottom`, in lowest terms, `bottom` above 0. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** A fraction in lowest terms. Throws a RangeError where the bottom is 0. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new RangeError('a formula divides by zero');
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(top, bottom) || 1n;
  return { top: (sign * top) / common, bottom: (sign * bottom) / common };
}

/** The exact value of a plain decimal such as -12.50; undefined for any other text. */
export function parseDecimal(text: string): Fraction | undefined {
  const found = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', part = ''] = found;
  const top = BigInt(whole + part);
  return fraction(sign ? -top : top, 10n ** BigInt(part.length));
}

export const add = (a: Fraction, b: Fraction) =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction) => add(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);

/** Below 0, 0 or above 0 as the first is less, equal or more. */
export const compare = (a: Fraction, b: Fraction): number => {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The greatest whole number that is not above. */
export function floor({ top, bottom }: Fraction): Fraction {
  const cut = top / bottom;
  return fraction(top < 0n && cut * bottom !== top ? cut - 1n : cut);
}

/** The least whole number that is not below. */
export const ceil = (a: Fraction): Fraction => {
  const { top } = floor({ top: -a.top, bottom: a.bottom });
  return fraction(-top);
};

/** Rounded half up to so many places behind the point. */
export function rounded(a: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const { top } = floor(add(times(a, fraction(scale)), fraction(1n, 2n)));
  return fraction(top, scale);
}

/** As people write it: rounded half up to at most so many places, without trailing zeros. */
export function show(a: Fraction, places = 2): string {
  const { top, bottom } = rounded(a, places);
  const scale = 10n ** BigInt(places);
  const whole = (top * scale) / bottom;
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const point = digits.length - places;
  const tail = digits.slice(point).replace(/0+$/, '');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, point)}${tail && `.${tail}`}`;
}
