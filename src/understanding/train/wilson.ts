import type { Share } from '../figures.ts';

const Z = 1.96;

/** Wilson's score interval at 95 % (Wilson 1927), in whole per cent. */
export const wilson = (right: number, of: number): Share => {
  if (of === 0) return { share: 0, low: 0, high: 100, of };
  const share = right / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const whole = 1 + (Z * Z) / of;
  const percent = (value: number) => Math.round(100 * Math.min(1, Math.max(0, value)));
  return {
    share: percent(share),
    low: percent((middle - spread) / whole),
    high: percent((middle + spread) / whole),
    of,
  };
};
