import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const curtain = await settingOf('colour-curtain');
const sweater = await settingOf('exchange-size');

const granted = [
  '和想的不一样确实会失落，抱歉。方便拍一张给我看看吗？您家是什么灯光下看的？不同灯光和屏幕会有一点色差，暖光下会显灰',
  '可以换的，没洗没用过、吊牌包装还在就行，请问您想换成哪个，东西用过没有？您在订单里点换货，快递上门取',
];
const blamed =
  '理解您的心情，照实跟您说，洗过、剪了吊牌就不能换了，这样对后面的顾客也公平，我破不了这个例，抱歉';

describe('who has said that nothing was washed', () => {
  test.each(SEEDS)('says it again when it is refused for washing (seed %i)', (seed) =>
    expect(answerTo(curtain, [...granted, blamed], seed)).toMatch(/没洗|没用过/),
  );
  test.each(SEEDS)('asks what holds now when that is passed over (seed %i)', (seed) =>
    expect(answerTo(curtain, [...granted, blamed, '这款四件套60支缎纹，贴身滑软'], seed)).toMatch(
      /到底行不行|一会儿/,
    ),
  );
  test.each(SEEDS)('is not sent off with a goodbye (seed %i)', (seed) =>
    expect(answerTo(curtain, [...granted, blamed, '不客气，有任何问题随时找我，祝您生活愉快'], seed)).toMatch(
      /到底行不行|一会儿/,
    ),
  );
});

describe('who has asked for a larger size', () => {
  test.each(SEEDS)('does not agree to send the goods back for good (seed %i)', (seed) =>
    expect(
      answerTo(
        sweater,
        [
          '抱歉让您白等一趟，可以换的，没洗没用过、吊牌还在就行，请问您身高体重多少，平时穿多大？',
          '170、62公斤对着尺码表建议换L码，燕麦色L码有货，您在订单里点换货，来回运费有运费险',
          '可以退，您在订单里点退货退款，约快递上门取就行',
        ],
        seed,
      ),
    ).toMatch(/不退|没要退/),
  );
});

describe('who has asked for another colour', () => {
  test.each(SEEDS)('names it when it is asked once all is settled (seed %i)', (seed) => {
    const first = '可以退的，没洗没用过的话签收次日起7天内支持无理由退货，也可以换别的';
    expect(
      answerTo(curtain, [granted[0] ?? '', first, '可以换的，请问您想换成哪个，东西用过没有？'], seed),
    ).not.toMatch(/一样的|同款|还是这个/);
  });
});
