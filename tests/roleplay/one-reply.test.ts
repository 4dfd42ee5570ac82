import { describe, expect, test } from 'vitest';
import { withOneYes } from '../../src/roleplay/assents.ts';

describe('the lines of one reply', () => {
  test.each([
    [
      ['可以', '可以 现在拍'],
      ['可以', '现在拍'],
    ],
    [
      ['可以', '行 下单'],
      ['可以', '下单'],
    ],
    [
      ['行 严谨', '好 那就买吧'],
      ['行 严谨', '那就买吧'],
    ],
    [
      ['听你的 不转了', '好 下单'],
      ['听你的 不转了', '下单'],
    ],
    [
      ['那还可以', '好 去拍'],
      ['那还可以', '去拍'],
    ],
    [
      ['好 那就在这付', '那成 我点一下'],
      ['好 那就在这付', '我点一下'],
    ],
    [
      ['可以', '处理得有依据 行'],
      ['可以', '处理得有依据'],
    ],
    [
      ['嗯', '好', '那发票怎么开'],
      ['嗯', '那发票怎么开'],
    ],
    [
      ['那按平台来', '那平台上能便宜多少'],
      ['那按平台来', '平台上能便宜多少'],
    ],
  ])('%j are said with one yes: %j', (lines, said) => {
    expect(withOneYes(lines)).toEqual(said);
  });

  test.each([
    [['三台机器倒腾', '行 我去拍']],
    [['好 那我买']],
    [['可行的办法有哪些', '行不行嘛']],
    [['懂了', '那就按这个下单']],
    [['对的', '那运费呢']],
  ])('%j are left as they are', (lines) => {
    expect(withOneYes(lines)).toEqual(lines);
  });
});
