import { describe, expect, test } from 'vitest';
import { advance, open, settle } from '../../src/roleplay/index.ts';
import { playMove, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const MINUTE = 60_000;
const pregnant = await settingOf('unknown-pregnant');
const lipstick = await settingOf('delivery-lipstick');

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
