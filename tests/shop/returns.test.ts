import { describe, expect, it } from 'vitest';
import { freightPayer, lastReturnDay, mayReturn, type ReturnRequest } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

const sweater: ReturnRequest = {
  product: 'wool-sweater',
  receivedOn: '2026-06-01',
  askedOn: '2026-06-08',
  cause: 'no-reason',
  opened: false,
  intact: true,
};

describe('the last day for a return', () => {
  it('counts from the day after receipt', () => {
    expect(lastReturnDay('2026-06-01', 7)).toBe('2026-06-08');
    expect(lastReturnDay('2026-06-01T21:40', 7)).toBe('2026-06-08');
  });

  it('goes over month, year and leap day', () => {
    expect(lastReturnDay('2026-11-28', 7)).toBe('2026-12-05');
    expect(lastReturnDay('2026-12-27', 7)).toBe('2027-01-03');
    expect(lastReturnDay('2028-02-25', 7)).toBe('2028-03-03');
    expect(lastReturnDay('2026-02-25', 7)).toBe('2026-03-04');
  });
});

describe('whether a return is taken', () => {
  it('takes it on the last day, up to midnight', () => {
    expect(mayReturn(qinghe, sweater)).toEqual({ ok: true });
    expect(mayReturn(qinghe, { ...sweater, askedOn: '2026-06-08T23:59' })).toEqual({ ok: true });
  });

  it('refuses it the day after and says which day was the last', () => {
    expect(mayReturn(qinghe, { ...sweater, askedOn: '2026-06-09' })).toEqual({
      ok: false,
      why: '无理由退货从签收次日起算7天，最后一天是6月8日，已经过了。',
    });
  });

  it('takes clothes whose packing was opened to try them on', () => {
    expect(mayReturn(qinghe, { ...sweater, opened: true })).toEqual({ ok: true });
  });

  it('refuses goods that were worn, quoting the condition', () => {
    const verdict = mayReturn(qinghe, { ...sweater, intact: false });
    expect(verdict).toMatchObject({ ok: false });
    expect(verdict.ok ? '' : verdict.why).toContain('没有穿用、洗涤和污损');
  });

  it('refuses opened cosmetics and takes sealed ones', () => {
    const essence = { ...sweater, product: 'essence' };
    expect(mayReturn(qinghe, essence)).toEqual({ ok: true });
    const opened = mayReturn(qinghe, { ...essence, opened: true });
    expect(opened.ok ? '' : opened.why).toContain('拆封不支持无理由退货');
  });

  it('takes back what is faulty or wrong, opened, used or late', () => {
    const late = { ...sweater, product: 'essence', opened: true, intact: false, askedOn: '2026-06-20' };
    expect(mayReturn(qinghe, { ...late, cause: 'quality' })).toEqual({ ok: true });
    expect(mayReturn(qinghe, { ...late, cause: 'wrong-item' })).toEqual({ ok: true });
  });
});

describe('who pays for sending back', () => {
  it('is the shop wherever the shop is at fault', () => {
    expect(freightPayer(qinghe, 'return', 'quality')).toBe('shop');
    expect(freightPayer(qinghe, 'exchange', 'quality')).toBe('shop');
    expect(freightPayer(qinghe, 'return', 'wrong-item')).toBe('shop');
  });

  it('is the insurance for a return and the shopper for an exchange without a reason', () => {
    expect(freightPayer(qinghe, 'return', 'no-reason')).toBe('insurance');
    expect(freightPayer(qinghe, 'exchange', 'no-reason')).toBe('shopper');
  });

  it('follows the shop’s own terms for returns', () => {
    const shop = { ...qinghe, returns: { ...qinghe.returns, freightPaidBy: 'shopper' as const } };
    expect(freightPayer(shop, 'return', 'no-reason')).toBe('shopper');
  });
});
