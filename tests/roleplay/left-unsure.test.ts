import { describe, expect, test } from 'vitest';
import { loadSetting } from '../../scripts/lib/world.ts';
import { awaitsAnswer, BUYS_AHEAD, wasLeftUnsure } from '../../src/roleplay/finding-out.ts';
import type { ShopperState } from '../../src/roleplay/types.ts';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';
import { turnOf } from '../lib/turn.ts';

const SEEDS = [1, 2, 3, 5];
const PROMISES = '这个资料上没写，我不敢乱说，我现在就去核实一下，十分钟内回您';
const NOTHING = '让您久等了，核实过了，店里的资料没有这一项，没法给您保证，以商品页为准';
const OWNS = '抱歉，这一点我这边查不到更多了，不敢乱说';

const desk = (...texts: string[]): ShopperState['desk'] =>
  texts.flatMap((text) =>
    turnOf(text).messages.map(({ reading }) => ({ type: 'agent' as const, at: 0, text, reading })),
  );
const ahead = (BUYS_AHEAD as readonly string[][]).flat();

describe('who has bought ahead of an answer', () => {
  test('waits for it as long as there is none', () => {
    expect(awaitsAnswer({ used: ahead, desk: desk(PROMISES) })).toBe(true);
    expect(awaitsAnswer({ used: ahead, desk: desk(PROMISES, NOTHING) })).toBe(false);
  });
  test('takes the word that there is no more to find for no new promise', () => {
    expect(awaitsAnswer({ used: ahead, desk: desk(PROMISES, NOTHING, OWNS) })).toBe(false);
  });
});

describe('who was told that there is no answer', () => {
  test('is left unsure, and who was advised besides is not', () => {
    expect(wasLeftUnsure({ desk: desk(NOTHING) })).toBe(true);
    expect(wasLeftUnsure({ desk: desk('资料没有写孕期的测试，我不能说一定适合，建议拿成分表问医生') })).toBe(
      false,
    );
  });
  const oats = settingOf('choice-oat');
  test.each(SEEDS)('praises no clear answer when it goes (seed %i)', async (seed) => {
    const setting = (await loadSetting('choice-oat', 'cautious')) ?? (await oats);
    expect(
      answerTo(
        setting,
        [
          '您好，在的~ 是谁吃呢，平时怎么吃，有什么要忌口的吗？',
          '那推荐您选燕麦片，不加糖，热水泡三分钟就能吃',
          NOTHING,
          '燕麦片不加糖和香精，血糖高的话建议先问一下医生，医生说可以再吃，它是食品，不能降糖',
          '好的，您看合适就直接拍下付款',
          '谢谢您的支持，祝您生活愉快',
        ],
        seed,
      ),
    ).not.toMatch(/清楚|解释|安心|放心|有底/);
  });
});

describe('我换个说法', () => {
  const oranges = settingOf('lost-hub-oranges');
  test.each(SEEDS)('offers nothing else by itself (seed %i)', async (seed) =>
    expect(
      answerTo(
        await oranges,
        [
          '让您久等了，抱歉，查到您20号的橙子到武汉分拨中心，21号后没更新，我联系网点查件，今天中午12点前回您',
          '坏果包赔，签收24小时内拍照，坏几个按数赔几个',
          '您最晚哪天要用呢？',
          '我换个说法，可能是我没说清楚，抱歉。您最在意的是哪一点？您直接说，我照着回答您',
        ],
        seed,
      ),
    ).not.toMatch(/就按这个|就这么安排|有方案就行/),
  );
});
