import { describe, expect, test } from 'vitest';
import { holdsPayment } from '../../src/roleplay/choose.ts';
import { typeLines } from '../../src/roleplay/hand.ts';
import { advance, type Conversation, open, settle, take } from '../../src/roleplay/index.ts';
import { unlessSought, without } from '../../src/roleplay/lines.ts';
import type { Turn } from '../../src/roleplay/types.ts';
import { answerTo } from '../lib/answer-to.ts';
import { playMove, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5, 8, 13];
const chair = await settingOf('unspoken-chair');
const cream = await settingOf('efficacy-teen-cream');
const between = await settingOf('size-between-jacket');
const desks = await settingOf('fab-three-desks');
const layers = await settingOf('addon-sweater-vest');
const oat = await settingOf('choice-oat');
const jeans = await settingOf('exchange-size');
const sweater = await settingOf('remind-sweater');
const mother = await settingOf('gift-mother');
const stool = await settingOf('remind-stool');
const box = await settingOf('stockout-greybox');
type Setting = typeof chair;

const played = (setting: Setting, moves: readonly string[], seed: number): Conversation =>
  moves.reduce(
    (talk, move) => playMove(setting, talk, move),
    settle(setting.world, open(setting.world, seed)),
  );

const concern = (talk: Conversation, id: string) => talk.shopper.concerns[id]?.status;

const UNKNOWN = '核实过了，店里的资料没有这一项，没法给您保证，以商品页和官方的说明为准';

describe('what the shopper told earlier', () => {
  const told = ['这款机械键盘用的静音轴，办公室里不吵，仍有轻微触底声', '店里今天满200减20，人人都能用'];

  test.each(SEEDS)('settles nothing at a turn that says nothing of it (seed %i)', (seed) => {
    const talk = played(chair, told, seed);
    expect(talk.shopper.disclosed).toContain('baby');
    const after = playMove(chair, talk, UNKNOWN);
    expect(concern(after, 'noise')).not.toBe('settled');
    expect(after.shopper.mood.trust).toBeLessThan(talk.shopper.mood.trust);
  });
  test.each(SEEDS)('comes out after one hint (seed %i)', (seed) => {
    const hints = chair.world.case.concerns[0]?.settle[0]?.missing?.flat() ?? [];
    const said = saidBy(played(chair, told, seed));
    expect(said.filter((line) => hints.some((hint) => line.includes(hint))).length).toBe(1);
    expect(said.join(' ')).toMatch(/娃|孩子/);
  });
});

describe('advice', () => {
  test.each(SEEDS)(
    'is not held against an agent who hears only now what speaks against it (seed %i)',
    (seed) => {
      const said = answerTo(
        between,
        ['您好，喜欢合身建议拍M码，里面要穿厚的、喜欢宽松就拍L码，您里面打算穿什么，喜欢合身还是宽松？'],
        seed,
      );
      expect(said).not.toMatch(/不勒/);
      expect(said).toMatch(/厚毛衣|毛衣/);
    },
  );
  test.each(SEEDS)('to take what does not suit is turned down once the reason is known (seed %i)', (seed) => {
    const said = answerTo(oat, ['您好，是给谁吃的呢？有什么要注意的吗？', '那我更推荐您选槐香蜂蜜'], seed);
    expect(said).toMatch(/不太合适|别的|不太行|不对|糖|甜/);
  });
});

describe('praise of other goods', () => {
  test.each(SEEDS)('is no answer to what its own are worth (seed %i)', (seed) => {
    const talk = played(
      desks,
      ['您好，您平时在哪用，接几台设备？', '听屿耳机主动降噪，总续航30小时，戴着开会特别清楚'],
      seed,
    );
    expect(concern(talk, 'worth')).not.toBe('settled');
  });
});

describe('an order that is read back', () => {
  test.each(SEEDS)('with one of two things left out is not taken for right (seed %i)', (seed) => {
    const said = answerTo(
      layers,
      [
        '您好，毛衫手感偏软，多数人贴身不扎，敏感的人还是可能扎，您皮肤敏感吗？里面有打底吗？',
        '那配一件肤色打底背心，莫代尔的，薄，隔开就不直接碰皮肤了',
        '好的，听您的，就拍山岚毛衫就行，帮您核对一下，没问题吧？',
      ],
      seed,
    );
    expect(said).toMatch(/背心|两件|听见/);
    expect(said).not.toMatch(/差不多|痛快|没错|是的|对的/);
  });
});

describe('words of waiting', () => {
  const state = settle(chair.world, open(chair.world, 1)).shopper;
  const words = ['在查吗', '查得怎么样了', '人呢'];
  test('speak of a search only where one was promised', () => {
    expect(unlessSought(state, words)).toEqual(['人呢']);
    const searching = { ...state, agentTexts: ['稍等，我去查一下'] };
    expect(unlessSought({ ...searching, said: ['ask-wait'] }, words)).toEqual(words);
    expect(unlessSought({ ...searching, toldToWait: true }, words)).toEqual(words);
  });
  test('speak of no search that has ended', () => {
    const ended = { ...state, agentTexts: ['抱歉，这一点查不到更多了'], toldToWait: true };
    expect(unlessSought(ended, words)).toEqual(['人呢']);
  });
  test('are said all the same where none would be left', () => {
    expect(without(['在查吗'], /查/)).toEqual(['在查吗']);
  });
  test.each([1, 2, 3, 5, 8, 13, 21, 34])('are not sewn to what comes after them (generator %i)', (rng) => {
    const { persona } = desks.world;
    const late = persona.lines.late.flat()[0] ?? '';
    const [lines] = typeLines(persona, [late, '插拔多'], { rng, typed: [], first: false });
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('a condition of an advice', () => {
  const turn = (text: string) => ({ messages: [{ text }], actions: [] }) as unknown as Turn;
  test.each([
    ['日子能宽一两天就拍，宽不了就先别急着下单', false],
    ['先别付，我给您备注一下', true],
  ])('%s: asks to wait with the payment: %s', (text, holds) => {
    expect(holdsPayment(turn(text))).toBe(holds);
  });
});

describe('paying', () => {
  const BOUGHT = [
    '您好，请问这份礼物是送给哪位的？预算大约多少呢？',
    '那推荐您看冬日礼盒，258元，内含滋润面霜、柔润水和护手霜',
    '配手提袋，不放价格单，还可免费打印一张祝福卡，送妈妈很体面',
  ];
  test.each(SEEDS)('comes after what the shopper has to say, and a moment later (seed %i)', (seed) => {
    const { world } = mother;
    const talk = played(mother, BOUGHT, seed);
    const at = talk.shopper.payAt ?? 0;
    expect(at).toBeGreaterThan(0);
    const asked = take(world, talk, { type: 'message', at: at - 500, text: '祝福卡上写妈妈生日快乐对吧？' });
    const { events } = settle(world, advance(world, asked, at + 60_000));
    const paid = events.find((e) => e.type === 'paid');
    const lastWord = events.findLast((e) => e.type === 'shopper' && e.at < (paid?.at ?? 0));
    expect((paid?.at ?? 0) - (lastWord?.at ?? 0)).toBeGreaterThanOrEqual(5000);
    expect(lastWord?.at).toBeGreaterThan(at - 500);
  });
  test.each(SEEDS)('asked to pay once more, it says that it has (seed %i)', (seed) => {
    const { world } = mother;
    const talk = played(mother, BOUGHT, seed);
    const paid = settle(world, advance(world, talk, (talk.shopper.payAt ?? 0) + 3000));
    const after = playMove(mother, paid, '您看合适就直接拍下付款，今天给您发');
    expect(saidBy(after).slice(saidBy(paid).length).join(' ')).toMatch(/付过|付了|付完/);
  });
  test.each(SEEDS)('an order that stands already is placed no second time (seed %i)', (seed) => {
    const { world } = sweater;
    const talk = played(
      sweater,
      [
        '您好，毛衫还给您留着，是有什么顾虑吗？',
        '这款手感偏软，多数人贴身不扎，敏感的话里面加件薄内搭',
        '今天16点前付，当天就发出',
      ],
      seed,
    );
    const { events } = settle(world, advance(world, talk, talk.shopper.now + 60_000));
    const from = events.findIndex((e) => e.type === 'paid');
    expect(from).toBeGreaterThan(0);
    const said = events.slice(from).flatMap((e) => (e.type === 'shopper' ? [e.text] : []));
    expect(said.join(' ')).not.toMatch(/拍|下单/);
  });
});

describe('a promise to find out', () => {
  test.each(SEEDS)('is no answer, whatever figures it holds (seed %i)', (seed) => {
    const talk = played(
      stool,
      [
        '您好，在的，单子给您留着，不急。您是有什么顾虑吗？',
        '那好办，付款前先把收货地址改成新家的，我再给您备注搬完家后再发，大件发之前会先电话约时间',
        '以后的价我不敢说死，现在229，入会领的券满199减15，年底前都能用；付款后15天内降价，价保补您差价',
        '问得很细，这个资料上没写，我不敢乱说，我现在就去核实一下，十分钟内回您',
      ],
      seed,
    );
    expect(Object.values(talk.shopper.concerns).some((c) => c.status === 'open')).toBe(true);
    expect(talk.shopper.payAt).toBeNull();
  });
});

describe('a choice of ways', () => {
  test.each(SEEDS)(
    'is answered with what the shopper wants, not with what was named first (seed %i)',
    (seed) => {
      const said = answerTo(
        box,
        [
          '您好，让您等久了很抱歉，烟灰60升确实断货。可以给您换成透明的今天发，也可以等到货，或者全额退款，您选哪个？',
        ],
        seed,
      );
      expect(said).toMatch(/烟灰|等到货/);
      expect(said).not.toMatch(/前面那个|第一/);
    },
  );
});

describe('an order read back before anything was chosen', () => {
  test.each(SEEDS)('brings out nothing of what it will need (seed %i)', (seed) => {
    const said = answerTo(mother, ['您好，看合适直接拍下付款，帮您核对一下规格和收货地址，没问题吧？'], seed);
    expect(said).not.toMatch(/卡上写/);
  });
});

describe('one who came to change what it has', () => {
  test.each(SEEDS)('takes a size named again as no offer of goods (seed %i)', (seed) => {
    const said = answerTo(
      jeans,
      [
        '您好，在的，抱歉让您白等一趟。可以换的，衣服没洗、吊牌还在就行，请问您身高体重多少？',
        '170、62公斤建议换L码，燕麦色L有货，我这就给您换货，来回运费不用您出',
        '对着尺码表，建议您换L码',
      ],
      seed,
    );
    expect(said).not.toMatch(/不买|心思|推了/);
  });
});

describe('the same words again and again', () => {
  test.each(SEEDS)('are noticed behind another beginning (seed %i)', (seed) => {
    const { persona } = cream.world;
    const said = answerTo(
      cream,
      [UNKNOWN, `我换个说法，${UNKNOWN}`, `简单说就是，${UNKNOWN}`, `再说一次，${UNKNOWN}`],
      seed,
    );
    const words = persona.lines.repeated.flat();
    // What asks with 吗 may be typed with 么, 不 or 嘛.
    expect(words.some((word) => said.includes((word.split(' ')[0] ?? word).replace(/吗$/, '')))).toBe(true);
  });
});
