import { describe, expect, test } from 'vitest';
import { stepsTaught } from '../../src/understanding/index.ts';

describe('the steps a message teaches', () => {
  test.each([
    ['您先点右下角的“立即购买”，看到了吗？', 1],
    ['先点“我的”，再点“待付款”', 2],
    ['打开订单，点“待付款”里的那一单，按“去付款”，选零钱', 4],
    ['把名字和电话填上，点保存就好', 2],
    ['第一步打开首页然后点领取再点确认最后点提交', 4],
    ['填好了告诉我', 0],
    ['看到“提交订单”了吗？', 0],
    ['付的钱先由平台保管，有点慢也别急', 0],
    ['这件早点拍今天能发', 0],
    ['', 0],
  ])('in "%s" are %i', (text, steps) => {
    expect(stepsTaught(text)).toBe(steps);
  });
});
