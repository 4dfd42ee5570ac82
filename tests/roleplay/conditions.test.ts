import { describe, expect, test } from 'vitest';
import { hasAct, isUnreadable, meets } from '../../src/roleplay/conditions.ts';
import { isEcho } from '../../src/roleplay/flood.ts';
import type { SpeechAct } from '../../src/schemas/index.ts';
import { turnOf } from '../lib/turn.ts';

const said = (text: string, act: SpeechAct, sure?: number) => turnOf(text, [act], sure);

describe('the words of a condition', () => {
  test('do not stand behind a no, unless they begin with one', () => {
    const can = { words: ['能退'] };
    expect(meets(can, said('拆封以后就不能退了哦', 'explain-policy'), [])).toBe(false);
    expect(meets(can, said('没拆封能退的，拆了不能退', 'explain-policy'), [])).toBe(true);
    expect(meets({ words: ['不能退'] }, said('拆了就不能退了哦', 'explain-policy'), [])).toBe(true);
  });

  test('are found in the dialect in which the agent writes', () => {
    expect(meets({ words: ['全退给您'] }, said('49块9俺全退给恁', 'offer-solution'), [])).toBe(true);
  });
  test('are not found in what the agent quotes of the shopper', () => {
    const quoted = said('您说“我侧着睡的 早上脖子酸”，这款正好适合您', 'introduce-product');
    expect(meets({ act: ['introduce-product'], words: ['侧着'] }, quoted, [])).toBe(false);
    const own = said('侧着睡选高款，您说“早上脖子酸”就是没托住', 'introduce-product');
    expect(meets({ act: ['introduce-product'], words: ['侧着'] }, own, [])).toBe(true);
  });
  test('are the same whether the agent writes 你 or 您, 咋 or 怎么', () => {
    expect(meets({ words: ['不怪您'] }, said('真不怪你', 'empathise'), [])).toBe(true);
    expect(meets({ words: ['怎么回事'] }, said('这是咋回事呀', 'ask-need'), [])).toBe(true);
    expect(meets({ words: ['哪里不方便'] }, said('是哪儿不方便呀', 'ask-need'), [])).toBe(true);
  });
  test('hold what costs nothing in any coin, and a size by itself', () => {
    const free = { words: ['不收钱'] };
    expect(meets(free, said('今天就给您寄，一分钱不收', 'offer-solution'), [])).toBe(true);
    expect(meets(free, said('一毛都不用您掏', 'offer-solution'), [])).toBe(true);
    const large = { words: ['L'] };
    expect(meets(large, said('那您换XL吧', 'recommend'), [])).toBe(false);
    expect(meets(large, said('那您换L吧', 'recommend'), [])).toBe(true);
  });
  test('need no act where they are most of their clause, whatever address and tone stand about them', () => {
    expect(meets({ words: ['返不了'] }, turnOf('这个返不了的呀，不给钱'), [])).toBe(true);
    expect(meets({ words: ['返不了'] }, turnOf('我们店一直以来返不了现金给大家'), [])).toBe(false);
  });
  test('need no act where any statement will do and none was read', () => {
    const any: SpeechAct[] = [
      'introduce-product',
      'set-expectation',
      'acknowledge',
      'give-reason',
      'apologise',
    ];
    const unread = turnOf('小店刚起步 买的人不多呀');
    expect(meets({ act: any, words: ['买的人不多'] }, unread, [])).toBe(true);
    expect(meets({ act: any.slice(0, 2), words: ['买的人不多'] }, unread, [])).toBe(false);
    expect(meets({ act: any, words: ['不多'] }, unread, [])).toBe(false);
  });
  test('are found in a message whose act is only the nearest guess', () => {
    expect(meets({ words: ['算我们的'] }, said('真丢了算我们的', 'offer-solution', 50), [])).toBe(true);
  });
});

describe('the nearest guess of the reader', () => {
  const guess = (act: SpeechAct) => said('我先联系快递问下放哪了', act, 50);
  test('counts for the agent', () => {
    expect(hasAct(guess('promise-followup'), ['promise-followup'])).toBe(true);
    expect(isUnreadable(guess('promise-followup'))).toBe(false);
  });
  test('never counts against the agent', () => {
    expect(hasAct(guess('blame-shift'), ['blame-shift'])).toBe(false);
  });
});

describe('a turn that sends back what the shopper wrote', () => {
  const typed = ['有电脑 15寸多那种', '好'];
  test('says nothing of its own', () => {
    expect(isEcho(said('有电脑 15寸多那种', 'introduce-product'), typed)).toBe(true);
  });
  test.each(['好', '有电脑夹层，15.6寸'])('a short word or an answer may be its own: %s', (text) => {
    expect(isEcho(said(text, 'acknowledge'), typed)).toBe(false);
  });
});
