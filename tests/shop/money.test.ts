import { describe, expect, it } from 'vitest';
import { apportion, formatFen, yuanText } from '../../src/shop/index.ts';

describe('amounts as people read them', () => {
  it('shows whole yuan without fen', () => {
    expect(formatFen(23_900)).toBe('¥239');
    expect(formatFen(0)).toBe('¥0');
  });

  it('shows two digits of fen where there are any', () => {
    expect(formatFen(990)).toBe('¥9.90');
    expect(formatFen(5)).toBe('¥0.05');
    expect(yuanText(42_905)).toBe('429.05');
  });

  it('puts the sign of a reduction before the currency', () => {
    expect(formatFen(-3000)).toBe('-¥30');
    expect(yuanText(-150)).toBe('-1.50');
  });

  it('refuses fractions of a fen', () => {
    expect(() => formatFen(0.5)).toThrow('an amount must be whole fen, got 0.5');
    expect(() => yuanText(Number.NaN)).toThrow('an amount must be whole fen, got NaN');
  });
});

describe('splitting an amount in proportion', () => {
  it('splits without remainder where it divides evenly', () => {
    expect(apportion(3000, [100, 200])).toEqual({ shares: [1000, 2000], remainder: 0 });
  });

  it('gives the fen left over to the parts that lost most by rounding', () => {
    // 3000 × 15900 / 45800 = 1041.48…, 3000 × 29900 / 45800 = 1958.51…
    expect(apportion(3000, [15_900, 29_900])).toEqual({ shares: [1041, 1959], remainder: 1 });
  });

  it('lets the earlier part have the fen between equals', () => {
    expect(apportion(100, [1, 1, 1])).toEqual({ shares: [34, 33, 33], remainder: 1 });
    expect(apportion(200, [1, 1, 1])).toEqual({ shares: [67, 67, 66], remainder: 2 });
  });

  it('splits evenly over parts that weigh nothing', () => {
    expect(apportion(3, [0, 0])).toEqual({ shares: [2, 1], remainder: 1 });
  });

  it('has nothing to give where there are no parts', () => {
    expect(apportion(10, [])).toEqual({ shares: [], remainder: 0 });
  });

  it('always adds up to the amount (seed 20261123)', () => {
    let state = 20_261_123;
    const next = (below: number) => {
      state = (state * 1103 + 12_345) % 2_147_483;
      return state % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const amount = next(9000);
      const weights = Array.from({ length: 1 + next(6) }, () => next(50_000));
      const { shares, remainder } = apportion(amount, weights);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(amount);
      expect(shares.every((s) => Number.isInteger(s) && s >= 0)).toBe(true);
      expect(remainder).toBeLessThan(weights.length);
    }
  });
});
