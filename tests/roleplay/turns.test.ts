import { describe, expect, test } from 'vitest';
import { readAgain } from '../../scripts/lib/agreement/regrade.ts';
import { leavesChoice } from '../../src/roleplay/choose.ts';
import { typeLines } from '../../src/roleplay/hand.ts';
import { type AgentInput, advance, type Conversation, open, settle, take } from '../../src/roleplay/index.ts';
import { endingOf, inputOf, playMoves, recordOf, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5, 8, 13];
const sweater = await settingOf('bargain-favour-sweater');
const keycap = await settingOf('partrefund-keycap');
const clamp = await settingOf('missing-clamp');
const earbuds = await settingOf('lost-earbuds');
const nuts = await settingOf('review-short-nuts');
const student = await settingOf('first-student-gift');
const essence = await settingOf('effect-essence');
const cream = await settingOf('comparison-counter-cream');
type Setting = typeof sweater;

/** Sends inputs one after the other, each so many ms after the shopper's last line. */
function sent({ world }: Setting, talk: Conversation, inputs: readonly AgentInput[]): Conversation {
  return inputs.reduce(
    (now, input) => settle(world, take(world, now, { ...input, at: now.shopper.now + input.at })),
    talk,
  );
}
const begun = ({ world }: Setting, seed: number) => settle(world, open(world, seed));
const feltIn = (talk: Conversation) => talk.events.flatMap((e) => (e.type === 'insight' ? [e.insight] : []));

describe('a deed', () => {
  const gift = { type: 'action', at: 0, action: { type: 'give-gift', item: 'wool-wash' } } as const;
  const offered = [
    inputOf('在的亲，价格都是一样的哈，不过关注店铺能领10块的券，满199就能用', 9000),
    inputOf('行的，给您送一瓶羊毛洗衣液小样，洗这件刚好用得上', 9000),
  ];

  test.each(SEEDS)('that carries out what was just promised passes no question by (seed %i)', (seed) => {
    const before = sent(sweater, begun(sweater, seed), offered);
    const after = sent(sweater, before, [gift]);
    expect(saidBy(after)).toEqual(saidBy(before));
    expect(after.shopper.mood).toEqual(before.shopper.mood);
    const { waitingSince, payAt } = after.shopper;
    expect(waitingSince ?? payAt).not.toBeNull();
  });
});

describe('a shopper who asks again', () => {
  test.each(SEEDS)('waits first whether more comes: six seconds at least (seed %i)', (seed) => {
    const { world } = keycap;
    const start = begun(keycap, seed);
    const at = start.shopper.now + 5000;
    const half = take(world, start, inputOf('您好在的，键盘有问题真不好意思', at));
    const lines = saidBy(half).length;
    expect(saidBy(advance(world, half, at + 5900))).toHaveLength(lines);
    expect(saidBy(settle(world, half)).length).toBeGreaterThan(lines);
    const whole = settle(world, take(world, half, inputOf('是哪儿有瑕疵啊？拍个照我看下', at + 5000)));
    expect(saidBy(whole).join(' ')).toMatch(/图片/);
  });

  test.each(SEEDS)(
    'asks on after a sentence that could not be read, and puzzles over scraps (seed %i)',
    (seed) => {
      const { notUnderstood } = clamp.world.persona.lines;
      const puzzled = (text: string) => {
        const talk = sent(clamp, begun(clamp, seed), [inputOf(text, 9000)]);
        expect(feltIn(talk).at(-1)?.why).toContain('没看懂');
        return notUnderstood.some((line) => talk.shopper.used.includes(line));
      };
      expect(puzzled('盒子里的那个嘛')).toBe(false);
      expect(puzzled('😀😀')).toBe(true);
    },
  );
});

describe('a choice', () => {
  const chosen = (setting: Setting, texts: string[]) => {
    const { world } = setting;
    const talk = texts.reduce(
      (now, text) => take(world, now, inputOf(text, now.shopper.now + 9000)),
      begun(setting, 1),
    );
    return leavesChoice(talk.shopper.turn);
  };

  test('is one between remedies, with a mark or without', () => {
    expect(chosen(earbuds, ['找不回来就补发一副 或者退您249 您选'])).toBe(true);
    expect(chosen(earbuds, ['要是找不到 您想补发还是退款'])).toBe(true);
  });

  test('is none where the shopper is asked about itself, or where 还是 gives advice', () => {
    expect(chosen(nuts, ['您称的是一包还是好几包啊？称出来多少克？'])).toBe(false);
    expect(chosen(earbuds, ['您今晚是随便逛逛，还是有啥想买的？'])).toBe(false);
    expect(chosen(earbuds, ['我们还是建议您先申请退款'])).toBe(false);
  });
});

describe('whoever goes', () => {
  test.each(SEEDS)('does not say in the same breath that it is content (seed %i)', (seed) => {
    const cold = { ...essence.world.case, buysAt: { intent: 100, trust: 100 } };
    const setting = { ...essence, world: { ...essence.world, case: cold } };
    const talk = playMoves(
      setting,
      [
        '在的，备案功效就是保湿，不能美白祛斑，见效因人而异。您是什么肤质呢？',
        '没人敢保证不过敏，您先在耳后试一天，没事再上脸；不含酒精香精的',
      ],
      seed,
    );
    expect(endingOf(talk).ending).toBe('left');
    const settled = cold.concerns.at(-1)?.settled?.flat() ?? [];
    expect(settled.length).toBeGreaterThan(0);
    expect(saidBy(talk).join(' ')).not.toMatch(/先试|耳后试/);
  });

  test.each(SEEDS)('having bought long ago, has other words than that it will not buy (seed %i)', (seed) => {
    const talk = playMoves(nuts, ['买不起就别问，穷鬼'], seed);
    expect(endingOf(talk).ending).toBe('left');
    expect(saidBy(talk).join(' ')).not.toMatch(/不买|别家|店里买/);
  });
});

describe('what the shopper itself names', () => {
  test('is spoken of from then on, for the reader at the desk and for who reads the record again', () => {
    const talk = playMoves(cream, [
      '晚上好，您平时皮肤偏干还是偏油呢？',
      '建议拿滋润型50g，168元，含角鲨烷锁水',
    ]);
    const record = recordOf(cream, talk);
    const named = talk.events.findIndex((e) => e.type === 'shopper' && e.text.includes('面霜'));
    expect(named).toBeGreaterThanOrEqual(0);
    expect(talk.shopper.products).toContain('cream');
    expect(readAgain(record, cream).events).toEqual(record.events);
  });
});

describe('at the till', () => {
  const told = [
    '您好，新人券满99减8，在商品页点领取就到账了，第一次进店就能领',
    '然后点礼盒那页的“立即购买”，地址填好，结算页会自动减，礼盒258满200减25，再用券减8，实付225元',
    '不急，您填好地址慢慢来，实付225元',
  ];
  test('pays with the coupon it was told of', () => {
    const { shop, case: story } = student.world;
    const coupon = shop.promotions.find((p) => p.kind === 'coupon');
    const paid = playMoves(student, told).events.find((e) => e.type === 'paid');
    const price = shop.products.find((p) => p.id === story.basket[0]?.product)?.price ?? 0;
    expect(coupon).toBeDefined();
    expect(paid?.type === 'paid' && paid.total).toBe(price - 2500 - (coupon?.off ?? 0));
  });
});

describe('two claims of one product', () => {
  test('contradict each other only where they speak of the same', () => {
    const { contradicted } = essence.world.persona.lines;
    const notices = (moves: string[]) =>
      playMoves(essence, moves).shopper.used.some((line) => contradicted.includes(line));
    expect(notices(['这款能美白祛斑', '备案功效就是保湿'])).toBe(false);
    expect(notices(['这款能美白', '这款不能美白'])).toBe(true);
  });
});

describe('the hand', () => {
  const { persona } = keycap.world;
  const typed = (line: string, before: string[]) =>
    Array.from({ length: 200 }, (_, rng) =>
      typeLines(persona, [line], { rng, typed: before, first: false })[0]
        .map((one) => one.text)
        .join('|'),
    );

  test('runs no word of assent into what follows it', () => {
    expect(typed('可以 公道', []).some((text) => text.includes('可以公道'))).toBe(false);
    expect(typed('价格贵了 少一点', []).some((text) => text.includes('贵了少'))).toBe(true);
  });

  test('says that it asks again only of a question, never of a word of manner', () => {
    const says = (line: string) =>
      typed(line, typed(line, [])).some((text) => /^(?:我说|还是那句|我问的是)/.test(text));
    expect(says('这批货还能不能退一百')).toBe(true);
    for (const line of persona.lines.notUnderstood) expect(says(line)).toBe(false);
  });
});
