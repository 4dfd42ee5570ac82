import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const lipstick = await settingOf('delivery-lipstick');
const newShop = await settingOf('doubt-new-shop');

describe('who has called something false', () => {
  test.each(SEEDS)('and is asked where it read that, answers after that (seed %i)', (seed) =>
    expect(
      answerTo(lipstick, ['今天20点前付款今天就发', '您看到的是哪一句，方便发我看看吗？'], seed),
    ).toMatch(/页/),
  );
});

describe('who has raised a doubt', () => {
  test.each(SEEDS)('does not say that it never thought of it (seed %i)', (seed) =>
    expect(answerTo(newShop, ['嘿嘿新款嘛', '怕质量不行? 还是怕买亏呀'], seed)).not.toMatch(/没想/),
  );
});
