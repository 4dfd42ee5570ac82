import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/understanding/index.ts';

/** The same interval with fractions, as it stands in books. */
function inFractions(right: number, of: number) {
  const z = 1.96;
  const share = right / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const middle = share + (z * z) / (2 * of);
  const whole = 1 + (z * z) / of;
  const percent = (value: number) => Math.round(100 * Math.min(1, Math.max(0, value)));
  return { low: percent((middle - spread) / whole), high: percent((middle + spread) / whole) };
}

describe("Wilson's interval in whole numbers", () => {
  test('is that of the formula for every share of up to 200, and of some thousands', () => {
    const wrong: string[] = [];
    for (const of of [...Array.from({ length: 200 }, (_, i) => i + 1), 1234, 6507])
      for (let right = 0; right <= of; right++) {
        const { low, high } = wilson(right, of);
        const book = inFractions(right, of);
        if (low !== book.low || high !== book.high) wrong.push(`${right} of ${of}`);
      }
    expect(wrong).toEqual([]);
  });

  test('says nothing of nobody', () => {
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 100, of: 0 });
  });

  test('of 36 of 60 reaches from 47 to 71 per cent', () => {
    expect(wilson(36, 60)).toEqual({ share: 60, low: 47, high: 71, of: 60 });
  });
});
