import { describe, expect, test } from 'vitest';
import { withOneYes } from '../../src/roleplay/assents.ts';
import { AWAITS, BUYS_AHEAD } from '../../src/roleplay/finding-out.ts';
import { typeLines } from '../../src/roleplay/hand.ts';
import { open, settle, take } from '../../src/roleplay/index.ts';
import { RIGHT } from '../../src/roleplay/read-back.ts';
import { CONFIRMS, NO_MORE } from '../../src/roleplay/unchanged.ts';
import type { Wordings } from '../../src/schemas/index.ts';
import { inputOf, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5, 8, 13];
const bank = await settingOf('unknown-flight');
const stool = await settingOf('remind-stool');
const rug = await settingOf('return-noreason');
const nuts = await settingOf('review-short-nuts');
const bedding = await settingOf('stockout-bedding');
type Setting = typeof bank;

describe('a message', () => {
  const typed = (lines: string[], rng: number) =>
    typeLines(bank.world.persona, lines, { rng, typed: [], first: false })[0].map(({ text }) => text);

  test.each([1, 2, 3, 5, 8, 13, 21, 34])('has no yes behind something else (generator %i)', (rng) => {
    expect(typed(['四十个人', '好 有依据就行'], rng).join('/')).not.toMatch(/四十个人[啊 ，]+好/);
  });

  test.each([1, 2, 3, 5, 8, 13, 21, 34])(
    'has no word before a question that begins with a cry or a statement (generator %i)',
    (rng) => {
      expect(typed(['咦 不是说洗过不行吗'], rng).join('')).toMatch(/^咦/);
      expect(typed(['领到那张券了 下一步干嘛'], rng).join('')).toMatch(/^领到/);
    },
  );
});

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

/** The plain lines of each of its replies, in order. */
function replies({ world }: Setting, seed: number, texts: readonly string[]): string[][] {
  let talk = settle(world, open(world, seed));
  return texts.map((text) => {
    talk = settle(world, take(world, talk, inputOf(text, talk.shopper.now + 9000)));
    return talk.shopper.shopperTexts;
  });
}
const flat = (wordings: Wordings | undefined) => (wordings ?? []).flat();
const UNKNOWN = '这个资料上没写，我不敢乱说，我现在就去核实一下，十分钟内回您';

describe('told that somebody will find out', () => {
  test.each(SEEDS)('a shopper who buys ahead says so, and not that all is well (seed %i)', (seed) => {
    const [, last] = replies(bank, seed, ['10000毫安是37Wh，有3C标识，国内航班可以随身带上飞机', UNKNOWN]);
    expect(flat(BUYS_AHEAD)).toContain(last?.at(-1));
  });

  test.each(SEEDS)('a shopper whose question is open waits instead of asking it again (seed %i)', (seed) => {
    const { persona } = nuts.world;
    const [said] = replies(nuts, seed, [UNKNOWN]);
    expect(persona.lines.wait).toContain(said?.at(-1));
  });
});

describe('asked what it meant', () => {
  test.each(SEEDS)('a shopper with an open question asks it again (seed %i)', (seed) => {
    const later = stool.world.case.concerns[1];
    const [, , said] = replies(stool, seed, [
      '单子给您留着，是有什么顾虑吗',
      '搬好了再发也行，我备注12月5日以后再发，地址可以改成新家',
      '可能是我没说清楚，抱歉。您最在意的是哪一点？您直接说',
    ]);
    expect([...flat(later?.pushback), ...flat(later?.settle[0]?.missing)]).toContain(said?.at(-1));
  });
});

describe('what was settled and what was asked', () => {
  test.each(SEEDS)('are answered in this order (seed %i)', (seed) => {
    const { concerns, facts } = rug.world.case;
    const [said] = replies(rug, seed, [
      '可以退的，没用过、包装齐全的话签收次日起7天内无理由退货。请问之前用过吗',
    ]);
    const glad = said?.findIndex((line) => flat(concerns[0]?.settled).includes(line)) ?? -1;
    const told = said?.findIndex((line) => flat(facts[0]?.says).includes(line)) ?? -1;
    expect(glad).toBeGreaterThanOrEqual(0);
    expect(told).toBeGreaterThan(glad);
  });

  test('the name of a set is no question of how many there are', () => {
    const said = replies(bedding, 1, ['您好，是22号四件套那单吗？我帮您查一下原因'])[0];
    expect(said?.join(' ')).not.toMatch(/一份|两份/);
  });
});

describe('asked by an agent who has not read what was written', () => {
  test.each(SEEDS)('a shopper asks on when it is greeted with 有什么可以帮您 (seed %i)', (seed) => {
    const [said] = replies(nuts, seed, ['您好，请问有什么可以帮您的？']);
    // In words that it has not used yet, and that say what it came for.
    expect(flat(nuts.world.case.concerns[0]?.raise)).toContain(said?.at(-1));
  });

  test.each(SEEDS)('a shopper who has not ordered confirms no order (seed %i)', (seed) => {
    const [said] = replies(bank, seed, ['好的，帮您核对一下规格和收货地址，没问题吧？']);
    expect([...flat(RIGHT), ...flat(CONFIRMS)]).not.toContain(said?.at(-1));
  });
});

describe('an order that is read back', () => {
  const put = ['10000毫安是37Wh，有3C标识，国内航班可以随身带上飞机', UNKNOWN];
  const readBack = (goods: string) => `好的，帮您核对一下${goods}的规格和收货地址，没问题吧？`;

  test.each(SEEDS)('with other goods is put right, with its own confirmed (seed %i)', (seed) => {
    expect(
      replies(bank, seed, [...put, readBack('护眼台灯')])
        .at(-1)
        ?.join(),
    ).toMatch(/移动电源|充电宝/);
    expect(flat(RIGHT)).toContain(
      replies(bank, seed, [...put, readBack('移动电源')])
        .at(-1)
        ?.at(-1),
    );
  });
});

describe('once all is done', () => {
  const put = ['10000毫安是37Wh，有3C标识，国内航班可以随身带上飞机', UNKNOWN];

  test.each(SEEDS)('nothing new is told to a question after what matters most (seed %i)', (seed) => {
    const last = replies(bank, seed, [...put, '可能是我没说清楚，您最在意的是哪一点？您直接说']).at(-1);
    // Word was promised and is still to come.
    expect(flat([...NO_MORE, ...AWAITS])).toContain(last?.at(-1));
  });

  test.each(SEEDS)(
    'the same told a third time is enough, and after that it says no more (seed %i)',
    (seed) => {
      const can = '可以退的，没用过、包装齐全的话签收次日起7天内无理由退货，运费有运费险赔';
      const told = ['', '我换个说法，', '简单说就是，', '再跟您确认一遍，', '还是这样，'].map(
        (lead) => lead + can,
      );
      const [, , third, fourth] = replies(rug, seed, told);
      expect(third?.join()).toMatch(/不用再发|就这样|都看到了/);
      expect(fourth).toEqual([]);
    },
  );

  test.each(SEEDS)('who asks whether it may be so is told that it may (seed %i)', (seed) => {
    const last = replies(bank, seed, [...put, '页面上的数字我截图留着，可以吗']).at(-1);
    expect(last?.join()).toMatch(/^(?:好|可以|行|嗯 好)/);
  });

  test.each(SEEDS)('goods are declined by who came with a trouble (seed %i)', (seed) => {
    const asked = [
      '可以退的，没用过、包装齐全的话签收次日起7天内无理由退货，运费有运费险赔',
      '推荐您再看看静川四件套，60支缎纹，贴身滑软',
    ];
    expect(replies(rug, seed, asked).at(-1)?.join()).toMatch(/先不买|没心思买|我的事办了|别推了/);
  });
});
