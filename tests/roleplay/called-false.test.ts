import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { endingOf, playMoves, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const lipstick = await settingOf('delivery-lipstick');
const newShop = await settingOf('doubt-new-shop');
const papers = await settingOf('authentic-no-papers');

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

test('who tells a fact on its way to the till leaves time to take it up', () => {
  const talk = playMoves(papers, [
    '您好，报关单没有，这款面霜是自家品牌、国内生产的，不走进口。能查的是备案编号，商品页写着，药监公开查询里能查到',
    '您复制商品页上的备案编号，到药监的公开查询里搜，对品名和功效两项，收到货再对一遍外盒上的编号',
    '有正品保障的，有资质的机构检测不是正品，退回货款，再按消法五十五条赔三倍，页面上都写明了',
    '您皮肤偏干还是偏油？',
    '那拍滋润型就行，干皮用着润一些',
  ]);
  const said = saidBy(talk);
  expect(said.join(' ')).toContain('干皮');
  expect(endingOf(talk).ending).toBe('paid');
});
