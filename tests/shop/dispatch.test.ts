import { describe, expect, it } from 'vitest';
import { arrivalOf, arrivesBy, dispatchDate, invoiceDate, leavesSameDay } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

describe('when a parcel leaves', () => {
  it('leaves the same day until 15:59 and the next from 16:00 on', () => {
    expect(dispatchDate(qinghe, '2026-11-23T15:59')).toBe('2026-11-23');
    expect(dispatchDate(qinghe, '2026-11-23T16:00')).toBe('2026-11-24');
    expect(leavesSameDay(qinghe, '2026-11-23T15:59')).toBe(true);
    expect(leavesSameDay(qinghe, '2026-11-23T16:00')).toBe(false);
  });

  it('counts midnight to the new day', () => {
    expect(dispatchDate(qinghe, '2026-11-24T00:00')).toBe('2026-11-24');
    expect(dispatchDate(qinghe, '2026-11-23T23:59')).toBe('2026-11-24');
  });

  it('does not leave on Sundays', () => {
    expect(dispatchDate(qinghe, '2026-11-28T15:59')).toBe('2026-11-28');
    expect(dispatchDate(qinghe, '2026-11-28T16:00')).toBe('2026-11-30');
    expect(dispatchDate(qinghe, '2026-11-29T09:00')).toBe('2026-11-30');
    expect(leavesSameDay(qinghe, '2026-11-29T09:00')).toBe(false);
  });

  it('goes over the end of the year', () => {
    expect(dispatchDate(qinghe, '2026-12-31T18:00')).toBe('2027-01-01');
  });

  it('says so when a shop never sends anything', () => {
    const shop = { ...qinghe, shipping: { ...qinghe.shipping, dispatchDays: [9] } };
    expect(() => dispatchDate(shop, '2026-11-23T10:00')).toThrow('shop qinghe has no dispatch day');
  });
});

describe('when it arrives', () => {
  it('reaches Chengdu on Wednesday or Thursday when paid on Monday before the cutoff', () => {
    expect(arrivalOf(qinghe, '2026-11-23T15:20', '成都')).toEqual({
      dispatched: '2026-11-23',
      earliest: '2026-11-25',
      latest: '2026-11-26',
    });
  });

  it('is a day later when paid at the cutoff', () => {
    expect(arrivalOf(qinghe, '2026-11-23T16:00', '成都')?.latest).toBe('2026-11-27');
  });

  it('has no date where the place is not served or not known', () => {
    expect(arrivalOf(qinghe, '2026-11-23T15:20', '台湾')).toBeNull();
    expect(arrivalOf(qinghe, '2026-11-23T15:20', '远方')).toBeNull();
  });

  it('tells whether it can be there by a day, without promising', () => {
    const range = { dispatched: '2026-11-23', earliest: '2026-11-25', latest: '2026-11-26' };
    expect(arrivesBy(range, '2026-11-24')).toBe('no');
    expect(arrivesBy(range, '2026-11-25')).toBe('maybe');
    expect(arrivesBy(range, '2026-11-26')).toBe('likely');
    expect(arrivesBy(range, '2026-11-27')).toBe('likely');
  });
});

describe('when an invoice is made out', () => {
  it('is the same day before 15:00 and the next from 15:00 on', () => {
    expect(invoiceDate(qinghe, '2026-11-23T14:59')).toBe('2026-11-23');
    expect(invoiceDate(qinghe, '2026-11-23T15:00')).toBe('2026-11-24');
    expect(invoiceDate(qinghe, '2026-11-30T20:00')).toBe('2026-12-01');
  });
});
