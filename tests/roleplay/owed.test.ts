import { describe, expect, test } from 'vitest';
import { advance, type Conversation, open, runOut, settle, take } from '../../src/roleplay/index.ts';
import type { Action } from '../../src/transcript/index.ts';
import { playMove, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5, 8, 13];
const jeans = await settingOf('exchange-size');
const { world } = jeans;

const AGREED = [
  '您好，在的，抱歉让您白等一趟。可以换的，衣服没洗、吊牌还在就行，请问您身高体重多少？',
  '170、62公斤建议换L码，燕麦色L有货，我这就给您换货，来回运费不用您出',
];
const EXCHANGE: Action = { type: 'exchange', item: 'qh-1119-066' };
const ASKS = /换货|换的/;

const agreed = (seed: number): Conversation => {
  const talk = AGREED.reduce((now, move) => playMove(jeans, now, move), settle(world, open(world, seed)));
  expect(talk.shopper.resolved).toBe(true);
  return talk;
};

const next = (talk: Conversation, input: string | Action): [string, Conversation] => {
  const before = saidBy(talk).length;
  const at = talk.shopper.now + 6000;
  const moved = settle(
    world,
    take(
      world,
      talk,
      typeof input === 'string'
        ? { type: 'message', at, text: input }
        : { type: 'action', at, action: input },
    ),
  );
  return [saidBy(moved).slice(before).join(' '), moved];
};

describe('a shopper to whom an exchange was promised', () => {
  test.each(SEEDS)('asks after it when it is wished goodbye and nothing was done (seed %i)', (seed) => {
    const [said, talk] = next(agreed(seed), '不客气，有问题随时找我，祝您生活愉快');
    expect(said).toMatch(ASKS);
    expect(talk.shopper.ended).toBe(false);
  });

  test.each(SEEDS)('goes without a word of it when it was done (seed %i)', (seed) => {
    const [, doneTalk] = next(agreed(seed), EXCHANGE);
    const [said, talk] = next(doneTalk, '不客气，有问题随时找我，祝您生活愉快');
    expect(said).not.toMatch(ASKS);
    expect(runOut(world, talk).events.at(-1)).toMatchObject({ type: 'ended', ending: 'settled' });
  });

  test.each(SEEDS)('is glad when it is done after it has asked, and stays till then (seed %i)', (seed) => {
    const [, asked] = next(agreed(seed), '不客气，有问题随时找我，祝您生活愉快');
    const [said, talk] = next(asked, EXCHANGE);
    expect(said).toMatch(/看到了|有了|收到了/);
    const [again] = next(talk, { type: 'send-card', item: 'wool-sweater' });
    expect(again).not.toMatch(/看到了|有了|收到了/);
    expect(runOut(world, talk).events.at(-1)).toMatchObject({ type: 'ended', ending: 'settled' });
  });

  test.each(SEEDS)(
    'looks into its order when it is told that it is done, and says what it sees (seed %i)',
    (seed) => {
      const [, asked] = next(agreed(seed), '不客气，有问题随时找我，祝您生活愉快');
      const [said] = next(asked, '已经给您登记好了');
      expect(said).toMatch(/没看到|老样子/);
    },
  );

  test.each(SEEDS)('asks before it would close the chat by itself, once (seed %i)', (seed) => {
    const before = agreed(seed);
    const waited = advance(world, before, before.shopper.now + 70_000);
    expect(waited.shopper.ended).toBe(false);
    const over = runOut(world, waited);
    const said = saidBy(over).slice(saidBy(before).length);
    expect(said.filter((line) => ASKS.test(line))).toHaveLength(1);
  });
});
