import { describe, expect, it } from 'vitest';
import { dayName, monthDay, weekdayName } from '../../src/shop/index.ts';

const MONDAY = '2026-11-23T15:20';

describe('what a day is called in chat', () => {
  it('names the nearest days by their distance', () => {
    expect(dayName('2026-11-22', MONDAY)).toBe('昨天');
    expect(dayName('2026-11-23', MONDAY)).toBe('今天');
    expect(dayName('2026-11-24', MONDAY)).toBe('明天');
    expect(dayName('2026-11-25', MONDAY)).toBe('后天');
  });

  it('names later days of the same week by weekday', () => {
    expect(dayName('2026-11-26', MONDAY)).toBe('周四');
    expect(dayName('2026-11-29', MONDAY)).toBe('周日');
  });

  it('says that a day lies in the next week', () => {
    expect(dayName('2026-11-30', MONDAY)).toBe('下周一');
    expect(dayName('2026-12-06', MONDAY)).toBe('下周日');
    expect(dayName('2026-11-30', '2026-11-27')).toBe('下周一');
  });

  it('prefers tomorrow to next Monday on a Sunday', () => {
    expect(dayName('2026-11-30', '2026-11-29')).toBe('明天');
  });

  it('gives the date beyond that, and before yesterday', () => {
    expect(dayName('2026-12-07', MONDAY)).toBe('12月7日');
    expect(dayName('2026-11-20', MONDAY)).toBe('11月20日');
  });

  it('goes over the end of the year', () => {
    expect(dayName('2027-01-01', '2026-12-31T09:00')).toBe('明天');
    expect(weekdayName('2027-01-01')).toBe('周五');
    expect(monthDay('2027-01-01')).toBe('1月1日');
  });
});
