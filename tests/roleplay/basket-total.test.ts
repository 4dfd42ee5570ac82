import { describe, expect, test } from 'vitest';
import { basketTotal } from '../../src/roleplay/basket-total.ts';
import { open, settle } from '../../src/roleplay/index.ts';
import { playMove, settingOf } from '../lib/play.ts';

const oat = await settingOf('choice-oat');
const student = await settingOf('first-student-gift');

describe('the sum that a shopper pays', () => {
  const { shopper } = open(oat.world, 1);
  const sum = (...lines: string[]) =>
    basketTotal(
      oat.world,
      { ...shopper, exchange: lines.map((text) => ({ from: 'shopper' as const, text })) },
      oat.world.case.startsAt,
      [],
    );
  const fee = (place: string) =>
    oat.world.shop.shipping.regions.find((r) => r.places.includes(place))?.fee ?? Number.NaN;

  test('holds the freight to the place it has named last, and none while it has named none', () => {
    expect(sum('寄杭州', '不对 寄成都') - sum('多少钱')).toBe(fee('成都'));
    expect(fee('成都')).toBeGreaterThan(0);
  });

  test.each(['算下来一共付225元就行', '一共付233元'])(
    'holds a coupon only where the sum told is not reached without it: %s',
    (told) => {
      const talk = playMove(student, settle(student.world, open(student.world, 1)), `这份礼盒${told}`);
      expect(talk.shopper.coupons.length > 0).toBe(told.includes('225'));
    },
  );
});
