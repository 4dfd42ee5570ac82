import { describe, expect, test } from 'vitest';
import { changeSaid, earned, problemSaid } from '../../src/components/capstone/say.ts';
import { type Cause, inTimeAtMost, OPENING } from '../../src/exercises/market/index.ts';

const cause = (made: Pick<Cause, 'field' | 'to'>): Cause => ({
  area: 'stock',
  gain: 0,
  good: 'bag',
  decisions: OPENING,
  ...made,
});

describe('the words of the capstone', () => {
  test('say what would have been done otherwise as somebody would say it', () => {
    expect(changeSaid(cause({ field: 'order', to: 8 }), OPENING)).toBe('帆布通勤包多备 8 件');
    expect(changeSaid(cause({ field: 'price', to: 9100 }), OPENING)).toBe('帆布通勤包的定价改成 91 元');
    const { good: _, ...reply } = cause({ field: 'autoReply', to: 'none' });
    expect(changeSaid(reply, OPENING)).toBe('自动回复改成“不设”');
  });

  test('call a loss a loss, and tell whoever has no money left how the week goes on', () => {
    expect([earned(-891_600), earned(522_100), earned(2_159_100, '挣')]).toEqual([
      '亏 8916 元',
      '赚 5221 元',
      '挣 21591 元',
    ]);
    expect(problemSaid({ id: 'cash', value: 968_000 })).toMatch(/还差 9680 元.*都填 0 也能关账/);
  });

  test('tell how many parcels leave as promised: fewer where the promise is short', () => {
    const most = (promise: 24 | 48 | 72) => inTimeAtMost({ packers: 1, promise });
    expect([most(24), most(48), most(72)]).toEqual([161, 230, 264]);
  });
});
