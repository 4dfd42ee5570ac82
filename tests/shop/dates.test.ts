import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  compareTimes,
  dateOf,
  dateOfDay,
  dayNumber,
  daysBetween,
  isDate,
  isLeapYear,
  minutesOfDay,
  weekday,
} from '../../src/shop/index.ts';

describe('civil days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11_017);
    expect(dayNumber('2026-11-23')).toBe(20_780);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('gives every day from 1896 to 2104 back as it was, each one after the other', () => {
    const last = dayNumber('2104-12-31');
    let before = '';
    for (let day = dayNumber('1896-01-01'); day <= last; day += 1) {
      const date = dateOfDay(day);
      expect(dayNumber(date)).toBe(day);
      expect(before < date).toBe(true);
      before = date;
    }
    expect(before).toBe('2104-12-31');
  });

  it('agrees with the calendar of the machine over twenty years', () => {
    const start = dayNumber('2016-01-01');
    for (let n = 0; n < 7306; n += 1) {
      const iso = new Date((start + n) * 86_400_000).toISOString().slice(0, 10);
      expect(dateOfDay(start + n)).toBe(iso);
    }
  });

  it('knows leap years, centuries included', () => {
    expect([2024, 2026, 2000, 1900, 2100].map(isLeapYear)).toEqual([true, false, true, false, false]);
  });

  it('knows which dates exist', () => {
    expect(['2024-02-29', '2026-11-30', '2000-02-29'].map(isDate)).toEqual([true, true, true]);
    expect(
      ['2026-02-29', '2026-11-31', '2026-13-01', '2026-00-10', '2026-01-00', '26-1-1'].map(isDate),
    ).toEqual(Array(6).fill(false));
  });

  it('names the value that is no date', () => {
    expect(() => dayNumber('2026-02-30')).toThrow('not a date such as 2026-11-23: 2026-02-30');
    expect(() => dateOf('tomorrow')).toThrow('not a local time such as 2026-11-23T10:12: tomorrow');
  });
});

describe('adding days', () => {
  it('goes over the ends of months and years', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('goes over the end of February with and without a leap day', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-29', 365)).toBe('2025-02-28');
  });

  it('counts the days between two dates in both directions', () => {
    expect(daysBetween('2026-11-23', '2026-12-01')).toBe(8);
    expect(daysBetween('2026-12-01', '2026-11-23')).toBe(-8);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });
});

describe('weekdays', () => {
  it('counts Monday as 1 and Sunday as 7', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('1969-12-28')).toBe(7);
  });
});

describe('local times', () => {
  it('adds minutes over hours, midnight and the year', () => {
    expect(addMinutes('2026-11-23T10:12', 50)).toBe('2026-11-23T11:02');
    expect(addMinutes('2026-11-23T23:59', 1)).toBe('2026-11-24T00:00');
    expect(addMinutes('2026-12-31T23:30', 45)).toBe('2027-01-01T00:15');
    expect(addMinutes('2026-11-23T10:12', 0)).toBe('2026-11-23T10:12');
  });

  it('goes back in time with negative minutes', () => {
    expect(addMinutes('2027-01-01T00:00', -1)).toBe('2026-12-31T23:59');
    expect(addMinutes('2026-11-23T00:10', -1450)).toBe('2026-11-22T00:00');
  });

  it('reads minutes of a time and of a clock', () => {
    expect(minutesOfDay('2026-11-23T15:59')).toBe(959);
    expect(minutesOfDay('16:00')).toBe(960);
    expect(() => minutesOfDay('25:00')).toThrow('not a time of day such as 16:00: 25:00');
  });

  it('refuses a time without a date', () => {
    expect(() => addMinutes('10:12', 1)).toThrow('not a local time such as 2026-11-23T10:12: 10:12');
  });

  it('orders dates and times', () => {
    expect(compareTimes('2026-11-23T15:59', '2026-11-23T16:00')).toBe(-1);
    expect(compareTimes('2026-12-01', '2026-11-30')).toBe(1);
    expect(compareTimes('2026-11-23', '2026-11-23')).toBe(0);
  });

  it('takes the date off a local time', () => {
    expect(dateOf('2026-11-23T15:59')).toBe('2026-11-23');
    expect(dateOf('2026-11-23')).toBe('2026-11-23');
  });
});
