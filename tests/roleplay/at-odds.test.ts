import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const bribe = await settingOf('review-bribe');
const greybox = await settingOf('stockout-greybox');
const priceDrop = await settingOf('pricedrop-bank');
const honey = await settingOf('damaged-honey');
const freight = await settingOf('doubt-freight');

describe('words that do not fit the order', () => {
  test.each(SEEDS)('a return is offered to one who keeps its oats: it says so (seed %i)', (seed) =>
    expect(
      answerTo(
        bribe,
        [
          '谢谢您喜欢，好评返现我们不做，平台规定不允许，评价您照实写就好',
          '下次下单我给您备注一份试吃小包，和评价没有关系',
          '可以退的，签收次日起7天内支持无理由退货，在订单里点退货退款就行',
        ],
        seed,
      ),
    ).toMatch(/没要退|没说要退|不退/),
  );

  test.each(SEEDS)('a day of arrival for goods that are out of stock is asked about (seed %i)', (seed) =>
    expect(
      answerTo(
        greybox,
        [
          '非常抱歉让您等了，烟灰60升现在缺货了，模具在修，预计12月10日前后补货。您可以换成透明今天发，也可以全额退款，您选哪个？',
          '青岛一般发出后3到4天到，预计周六到周日能到',
        ],
        seed,
      ),
    ).toMatch(/没货|货都没有|货还没来/),
  );

  test.each(SEEDS)('a rule that speaks of paying is no call to buy (seed %i)', (seed) =>
    expect(
      answerTo(
        priceDrop,
        [
          '刚买完就有活动，换谁心里都不舒服，特别理解您。我们有价格保护，付款后30天内同款降价，在订单里点价格保护，差价原路退回，是14号那单吗？',
          '我们有价格保护，付款后30天内同款降价，在订单里点价格保护，差价原路退回',
        ],
        seed,
      ),
    ).not.toMatch(/没要再买|不买|不是要买/),
  );
});

describe('what was told', () => {
  test.each(SEEDS)('is confirmed to who makes sure of it (seed %i)', (seed) => {
    const said = answerTo(
      honey,
      ['收到是坏的换谁都生气，真对不起，麻烦拍一下破的地方给我看看', '就碎了一个吧'],
      seed,
    );
    expect(said).toMatch(/对|是的|没错/);
  });
});

describe('a right to return that everybody has', () => {
  test.each(SEEDS)('is no choice put to a buyer (seed %i)', (seed) =>
    expect(
      answerTo(
        freight,
        ['满59元包邮，您这单差一点，加一包燕麦片正好够', '收到不合适七天内可以退或者换'],
        seed,
      ),
    ).not.toMatch(/前面|第一/),
  );
});
