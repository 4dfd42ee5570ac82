import { describe, expect, test } from 'vitest';
import { evaluate, fraction, parseDecimal, rounded, show } from '../../../src/grading/theory/index.ts';

const of = (formula: string, values: Record<string, string> = {}) =>
  show(
    evaluate(
      formula,
      Object.fromEntries(Object.entries(values).map(([k, v]) => [k, parseDecimal(v) ?? fraction(0n)])),
    ),
    4,
  );

describe('a formula', () => {
  test('is exact where binary fractions are not', () => {
    expect(of('0.1 + 0.2')).toBe('0.3');
    expect(of('38 / (1 - 0.006 - 0.15)')).toBe('45.0237');
    expect(of('a / 3 * 3', { a: '10' })).toBe('10');
  });

  test('does products before sums, from left to right, and brackets first', () => {
    expect(of('2 + 3 * 4 - 6 / 2')).toBe('11');
    expect(of('10 - 3 - 2')).toBe('5');
    expect(of('(2 + 3) * 4')).toBe('20');
  });

  test('rounds up and down, and takes the greater or the lesser', () => {
    expect(of('ceil(7.5) + floor(7.5)')).toBe('15');
    expect(of('ceil(0 - 7.5)')).toBe('-7');
    expect(of('max(3 * p, 500) + min(1, 2)', { p: '120' })).toBe('501');
  });

  test.each([
    ['2 +', SyntaxError, /to its end/],
    ['2 3', SyntaxError, /at "3"/],
    ['(2', SyntaxError, /to its end/],
    ['price', SyntaxError, /at "price"/],
    ['constructor', SyntaxError, /at "constructor"/],
    ['2 ^ 3', SyntaxError, /from character 2 on/],
    ['1 / (2 - 2)', RangeError, /divides by zero/],
  ])('%s is refused', (formula, kind, message) => {
    expect(() => of(formula)).toThrow(kind);
    expect(() => of(formula)).toThrow(message);
  });

  test('is rounded half up, below zero as well', () => {
    const half = (text: string) => show(rounded(parseDecimal(text) ?? fraction(0n), 1), 1);
    expect([half('0.25'), half('0.24'), half('-0.25')]).toEqual(['0.3', '0.2', '-0.2']);
  });
});
