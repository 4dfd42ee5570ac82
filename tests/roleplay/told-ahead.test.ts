import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const priceDrop = await settingOf('pricedrop-bank');
const oranges = await settingOf('tracking-unsent-oranges');
const stool = await settingOf('bad-review');

describe('a shopper that was told something before it asked', () => {
  test.each(SEEDS)('asks only for the rest: price protection is named, it asks where (seed %i)', (seed) =>
    expect(answerTo(priceDrop, ['搁谁都闹心，理解的，30天内降了给补差价的'], seed)).not.toMatch(
      /管不管|能不能补/,
    ),
  );
  test.each(SEEDS)('does not ask whether there is money back (seed %i)', (seed) =>
    expect(
      answerTo(
        oranges,
        [
          '您好，在的，帮您查一下，手机尾号报一下好吗',
          '还没发出，产地连着下雨没法采，抱歉让您等了',
          '要是明天晴 26号采了就发 苏州一两天到 最晚28号前后 等不及退49块9也行',
          '发了我马上告诉您，明天中午十二点前给您消息',
        ],
        seed,
      ),
    ).not.toMatch(/能退吗|能退不|钱能退/),
  );
});

describe('a stool that was sat on', () => {
  test.each(SEEDS)('is not settled by an exchange for unused goods (seed %i)', (seed) =>
    expect(
      answerTo(
        stool,
        [
          '您好，凳子晃是我们的不对，先跟您道歉，麻烦拍张照片我看看是哪里松',
          '可以换的，没洗没用过、吊牌包装还在就行，东西用过没有？',
        ],
        seed,
      ),
    ).not.toMatch(/可以|就这样|能解决/),
  );
});
