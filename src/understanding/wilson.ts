import type { Share } from './figures.ts';

/** The square of z = 1.96, which leaves 95 % inside, in ten-thousandths. */
const Z2 = 38_416;
const ONE = 10_000;

/** The largest whole number whose square is not more than `n`. */
function wholeRoot(n: number): number {
  let root = n;
  for (let next = Math.floor((n + 1) / 2); next < root; next = Math.floor((root + Math.floor(n / root)) / 2))
    root = next;
  return root;
}

/** Half up, kept between 0 and 100. */
const percent = (of: number, whole: number) =>
  Math.min(100, Math.max(0, Math.floor((200 * of + whole) / (2 * whole))));

/** Wilson's score interval at 95 % (Wilson 1927) of `right` out of `of`, in whole per cent. Whole numbers throughout, so that it is the same on any machine. */
export function wilson(right: number, of: number): Share {
  if (of === 0) return { share: 0, low: 0, high: 100, of };
  const spread = wholeRoot(Z2 * Z2 + Math.floor((4 * Z2 * ONE * right * (of - right)) / of));
  const middle = 2 * right * ONE + Z2;
  const whole = 2 * (of * ONE + Z2);
  return {
    share: percent(right, of),
    low: percent(middle - spread, whole),
    high: percent(middle + spread, whole),
    of,
  };
}
