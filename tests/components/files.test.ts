import { afterEach, expect, test } from 'vitest';
import { dayStamp } from '../../src/components/files/index.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the day in a file name is the day where the visitor is, not that of Greenwich', () => {
  process.env['TZ'] = 'Asia/Shanghai';
  expect(dayStamp('2026-11-28T17:30:00.000Z')).toBe('2026-11-29');
  process.env['TZ'] = 'UTC';
  expect(dayStamp('2026-11-28T17:30:00.000Z')).toBe('2026-11-28');
});
