import { describe, expect, test } from 'vitest';
import { advance, type Conversation, open, settle, take } from '../../src/roleplay/index.ts';
import { playMove, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5, 8, 13];
const mother = await settingOf('gift-mother');
const keycap = await settingOf('partrefund-keycap');

const BOUGHT = [
  '您好，请问这份礼物是送给哪位的？预算大约多少呢？',
  '那推荐您看冬日礼盒，258元，内含滋润面霜、柔润水和护手霜',
  '配手提袋，不放价格单，还可免费打印一张祝福卡，送妈妈很体面',
];
const SETTLED = [
  '您好在的，键盘有问题真不好意思，是哪儿有瑕疵啊？拍个照我看下',
  '收到照片了，给您换个新的，来回运费我们出，或者退货退款也行，一百我这边批不了',
  '理解您不高兴。这印子不影响用，一百没有依据，店里的规定对谁都一样',
];

/** A conversation in which all is done: bought and paid, or settled. */
function done(setting: typeof mother, moves: readonly string[], seed: number): Conversation {
  const { world } = setting;
  const talk = moves.reduce((now, move) => playMove(setting, now, move), settle(world, open(world, seed)));
  const over = settle(world, advance(world, talk, (talk.shopper.payAt ?? talk.shopper.now) + 3000));
  expect(over.shopper.paid || over.shopper.resolved).toBe(true);
  return over;
}

/** What is said to each of these messages or deeds, one after the other. */
function answers(
  { world }: typeof mother,
  talk: Conversation,
  inputs: readonly (string | { type: 'refund'; item: string })[],
): string[] {
  let now = talk;
  return inputs.map((one) => {
    const before = saidBy(now).length;
    const at = now.shopper.now + 8000;
    const input =
      typeof one === 'string'
        ? ({ type: 'message', at, text: one } as const)
        : ({ type: 'action', at, action: one } as const);
    now = settle(world, take(world, now, input));
    return saidBy(now).slice(before).join(' ');
  });
}

const thanks = (setting: typeof mother, said: string) =>
  setting.world.persona.lines.thanks.some((line) => said.includes(line.slice(0, 3)));

describe('once all is done, a shopper', () => {
  test.each(SEEDS)('answers a question, and does not thank for it (seed %i)', (seed) => {
    const [said = ''] = answers(mother, done(mother, BOUGHT, seed), ['请问祝福卡上写什么？']);
    expect(said).not.toBe('');
    expect(thanks(mother, said)).toBe(false);
  });

  test.each(SEEDS)('takes note of what it is told (seed %i)', (seed) => {
    const told = '护手霜可滋润干燥的手部，但治不了裂口，若裂得厉害还请看医生';
    const [said = ''] = answers(mother, done(mother, BOUGHT, seed), [told]);
    expect(said).not.toBe('');
    expect(thanks(mother, said)).toBe(false);
  });

  test.each(SEEDS)(
    'has its own word for a remedy told late, and none for the deed that follows (seed %i)',
    (seed) => {
      const refund = { type: 'refund', item: 'md-1121-207' } as const;
      const [told = '', deed] = answers(keycap, done(keycap, SETTLED, seed), [
        '主管批了，80给您原路退回，键盘不用寄',
        refund,
      ]);
      expect(told).not.toBe('');
      expect(thanks(keycap, told)).toBe(false);
      expect(deed).toBe('');
    },
  );

  test.each(SEEDS)('thanks twice at most, then lets the agent have the last word (seed %i)', (seed) => {
    const said = answers(keycap, done(keycap, SETTLED, seed), ['嗯嗯', '好嘞好嘞', '好的呀', '祝您打字顺手']);
    expect(said.filter((line) => line !== '').length).toBeLessThanOrEqual(2);
  });
});

describe('the agent who closes a chat', () => {
  const endingOf = ({ world }: typeof mother, talk: Conversation) => {
    const at = talk.shopper.now + 2000;
    const over = advance(
      world,
      take(world, talk, { type: 'action', at, action: { type: 'leave' } }),
      at + 1000,
    );
    return over.events.flatMap((e) => (e.type === 'ended' ? [e.ending] : []));
  };
  test('after the sale, or when all is settled, takes nothing back', () => {
    expect(endingOf(mother, done(mother, BOUGHT, 1))).toEqual(['paid']);
    expect(endingOf(keycap, done(keycap, SETTLED, 1))).toEqual(['settled']);
  });
  test('before anything is done has let the shopper down', () => {
    expect(endingOf(mother, settle(mother.world, open(mother.world, 1)))).toEqual(['timed-out']);
  });
});
