import { describe, expect, test } from 'vitest';
import { advance, type Conversation, open, settle, take } from '../../src/roleplay/index.ts';
import { inputOf, playMove, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const MINUTE = 60_000;
const pregnant = await settingOf('unknown-pregnant');
const lipstick = await settingOf('delivery-lipstick');
const papers = await settingOf('authentic-no-papers');

/** What the shopper says in so many minutes of silence after these messages. */
function silence(setting: typeof pregnant, moves: readonly string[], minutes: number, seed: number) {
  const { world } = setting;
  const before = moves.reduce(
    (talk, move) => playMove(setting, talk, move),
    settle(world, open(world, seed)),
  );
  const after = advance(world, before, before.shopper.now + minutes * MINUTE);
  return { said: saidBy(after).slice(saidBy(before).length), ended: after.shopper.ended };
}

describe('a shopper who was told when it will hear', () => {
  const asks = ['这个资料上没写，我不敢乱说，我去问一下主管，15分钟内回您'];

  test.each(SEEDS)('asks for nothing until then (seed %i)', (seed) =>
    expect(silence(pregnant, asks, 14, seed)).toEqual({ said: [], ended: false }),
  );
  test.each(SEEDS)('asks for it soon after (seed %i)', (seed) =>
    expect(silence(pregnant, asks, 19, seed).said.length).toBeGreaterThan(0),
  );
  test.each(SEEDS)('waits as long though it is asked something meanwhile (seed %i)', (seed) =>
    expect(silence(pregnant, [...asks, '您现在皮肤什么情况呀？'], 12, seed)).toEqual({
      said: [],
      ended: false,
    }),
  );
  test.each(SEEDS)('has its old patience where no time was named (seed %i)', (seed) =>
    expect(silence(lipstick, ['您好，在的'], 14, seed).ended).toBe(true),
  );
});

test('who tells a fact on its way to the till leaves time to take it up', () => {
  const { world } = papers;
  const seconds = (talk: Conversation, n: number) => advance(world, talk, talk.shopper.now + n * 1000);
  const say = (talk: Conversation, text: string) => take(world, talk, inputOf(text, talk.shopper.now + 1000));
  const answered = [
    '您好，报关单没有，这款面霜是自家品牌、国内生产的，不走进口。能查的是备案编号，商品页写着，药监公开查询里能查到',
    '您复制商品页上的备案编号，到药监的公开查询里搜，对品名和功效两项，收到货再对一遍外盒上的编号',
  ].reduce((talk, move) => playMove(papers, talk, move), settle(world, open(world, 1)));
  const buying = seconds(
    say(answered, '有正品保障的，有资质的机构检测不是正品，退回货款，再按消法五十五条赔三倍，页面上都写明了'),
    8,
  );
  expect(buying.shopper.payAt).not.toBeNull();
  const told = seconds(say(buying, '您皮肤偏干还是偏油？'), 6);
  expect(saidBy(told).join(' ')).toContain('干皮');
  expect(seconds(told, 20).shopper.paid).toBe(false);
  expect(seconds(told, 60).shopper.paid).toBe(true);
});
