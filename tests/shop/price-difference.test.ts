import { describe, expect, it } from 'vitest';
import { checkDifferenceForm, lastProtectedDay, protectedDifference } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

const PAID_AT = '2026-11-23T11:20';

describe('price protection', () => {
  it('lasts fifteen days from the day after payment', () => {
    expect(lastProtectedDay(qinghe, PAID_AT)).toBe('2026-12-08');
    expect(lastProtectedDay(qinghe, '2026-12-20')).toBe('2027-01-04');
  });

  it('pays the difference back up to the last minute of the last day', () => {
    expect(protectedDifference(qinghe, PAID_AT, 42_900, '2026-12-08T23:59', 39_900)).toBe(3000);
    expect(protectedDifference(qinghe, PAID_AT, 42_900, '2026-12-09T00:00', 39_900)).toBe(0);
  });

  it('pays nothing when the price rose or stayed', () => {
    expect(protectedDifference(qinghe, PAID_AT, 42_900, '2026-11-25', 45_900)).toBe(0);
    expect(protectedDifference(qinghe, PAID_AT, 42_900, '2026-11-25', 42_900)).toBe(0);
  });
});

describe('the form for paying back a difference', () => {
  const form = { amount: 3000, reason: '价保差价', registered: true };

  it('may go on with amount, reason and entry in the register', () => {
    expect(checkDifferenceForm(form, 42_900)).toEqual([]);
    expect(checkDifferenceForm({ ...form, amount: 42_900 }, 42_900)).toEqual([]);
  });

  it('asks for everything that is missing at once', () => {
    expect(checkDifferenceForm({ amount: null, reason: ' ', registered: false }, 42_900)).toEqual([
      '先定好退多少，再往下办。',
      '写明退款原因，例如补运费、价保差价。',
      '登记交给售后，免得漏退或者重复退。',
    ]);
  });

  it('refuses amounts of nothing and of more than was paid', () => {
    expect(checkDifferenceForm({ ...form, amount: 0 }, 42_900)).toEqual(['退款金额要大于零。']);
    expect(checkDifferenceForm({ ...form, amount: 42_901 }, 42_900)).toEqual([
      '这单只付了¥429，退款不能超过它。',
    ]);
  });
});
