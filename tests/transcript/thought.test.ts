import { describe, expect, test } from 'vitest';
import { thoughtSaid } from '../../src/transcript/index.ts';

describe('what a shopper thought', () => {
  test('of a matter is told without a second colon', () => {
    expect(`顾客心里：${thoughtSaid('两款里选哪款：说清楚了')}`).toBe('顾客心里：「两款里选哪款」说清楚了');
    expect(thoughtSaid('几天到：说到了一部分')).toBe('「几天到」说到了一部分');
  });

  test('otherwise stands as it is', () => {
    for (const said of ['被催着下单', '', '「几天到」没有被接住', '信任：掉了'])
      expect(thoughtSaid(said)).toBe(said);
  });
});
