import { describe, expect, test } from 'vitest';
import { advance, isBusy, nextWake, open, runOut, settle, step, take } from '../../src/roleplay/index.ts';
import { endingOf, inputOf, playMove, playMoves, saidBy, settingOf } from '../lib/play.ts';

const delivery = await settingOf('delivery-lipstick');
const bag = await settingOf('choice-bag');
const jacket = await settingOf('bargain-fair-jacket');
const cream = await settingOf('efficacy-teen-cream');
const invoice = await settingOf('invoice-late');
const stool = await settingOf('bad-review');
const wrongColour = await settingOf('change-order');
const gamer = await settingOf('gift-commute-gamer');

/** The last insight of a conversation. */
function insightOf(talk: ReturnType<typeof open>) {
  const found = talk.events.findLast((e) => e.type === 'insight');
  if (found?.type !== 'insight') throw new Error('nothing was let be known');
  return found.insight;
}

describe('a shopper', () => {
  test('writes first: what it wants to know, with or without a greeting', () => {
    const talk = settle(delivery.world, open(delivery.world, 1));
    expect(saidBy(talk).join(' ')).toMatch(/发/);
    expect(talk.shopper.concerns['dispatch']?.status).toBe('open');
    expect(talk.shopper.concerns['arrive']?.status).toBe('waiting');
  });

  test('tells its city only when asked where the parcel goes', () => {
    const city = /成都/;
    const before = playMoves(delivery, ['在的,今天16点前付款今天就发出']);
    expect(saidBy(before).some((line) => city.test(line))).toBe(false);
    const after = playMoves(delivery, ['在的,今天16点前付款今天就发出', '请问您寄到哪个城市呢?']);
    expect(saidBy(after).some((line) => city.test(line))).toBe(true);
  });

  test('counts an answer that was given before it asked, and does not ask again', () => {
    const talk = playMoves(bag, [
      '您平时主要什么时候背呀?要不要放电脑?',
      '推荐云途通勤双肩包,有15.6寸电脑夹层,上班骑车背正合适,面料防泼水,小雨没问题,大雨建议套雨罩',
    ]);
    expect(talk.shopper.concerns['rain']?.status).toBe('settled');
    expect(saidBy(talk).some((line) => /防水|淋雨|下雨/.test(line))).toBe(false);
  });

  test('keeps what an answer given ahead has won: it is as willing as had it asked', () => {
    const moves = [
      '他平时用手机玩还是电脑玩，上下班路上远不远呀？',
      '那推荐听屿蓝牙耳机：地铁上主动降噪，低频声小很多；实话说没有游戏模式，打枪类有一点点延迟',
    ];
    const [before, after] = [
      insightOf(playMoves(gamer, moves.slice(0, 1))),
      insightOf(playMoves(gamer, moves)),
    ];
    expect(after.concerns).toMatchObject({ pick: 'settled', lag: 'settled', heart: 'open' });
    const [pick, lag] = gamer.world.case.concerns;
    expect(after.intent - before.intent).toBe((pick?.intent ?? 0) + (lag?.intent ?? 0));
  });

  test('asked for more than it has told, does not say that it told that before', () => {
    const talk = playMoves(gamer, [
      '他平时用手机玩还是电脑玩，上下班路上远不远呀？',
      '那推荐听屿蓝牙耳机，地铁上主动降噪，云白和石墨您更喜欢哪个颜色呢？',
    ]);
    expect(saidBy(talk).join(' ')).not.toMatch(/刚说|说过|上面说/);
  });

  test('does not lose patience while what was agreed is done at the desk, but asks on', () => {
    const hello = '您好，在的，别急，我先看下您这单发没发';
    const found = '查到了：石墨耳机还在备货没发，能改，您想换成哪个颜色？云白有现货';
    const began = settle(wrongColour.world, open(wrongColour.world, 1));
    const talk = playMove(wrongColour, playMove(wrongColour, began, hello), found);
    const before = insightOf(talk);
    const action = { type: 'exchange', item: 'md-1124-118', note: '换云白 标准版' } as const;
    const at = talk.shopper.now + 8000;
    const done = settle(wrongColour.world, take(wrongColour.world, talk, { type: 'action', at, action }));
    expect(insightOf(done).patience).toBeGreaterThanOrEqual(before.patience);
    expect(saidBy(done).length).toBeGreaterThan(saidBy(talk).length);
  });

  test('given two ways, takes the one that it wants', () => {
    const talk = playMoves(stool, [
      '您好，凳子晃是我们的不对，先跟您道歉，麻烦拍张照片我看看是哪里松',
      '照片收到了，可以给您补发螺丝，也可以换一张新的，运费店里出，您想补螺丝还是换新的呢？',
    ]);
    expect(saidBy(talk).join(' ')).toMatch(/能换就换|换个不晃|换一张新/);
  });

  test('asked for a picture it does not have, says so', () => {
    const talk = playMoves(bag, ['您好，麻烦您拍张照片发给我看看']);
    expect(saidBy(talk).join(' ')).toMatch(/照片|没拍|不方便拍/);
  });

  test('asks again while it waits, then goes: timed out', () => {
    const talk = runOut(delivery.world, open(delivery.world, 4));
    const nags = talk.events.filter((e) => e.type === 'insight' && e.insight.why === '等得久了');
    expect(nags.length).toBe(delivery.world.persona.waits.nag.length);
    expect(endingOf(talk).ending).toBe('timed-out');
    expect(endingOf(talk).at).toBeGreaterThanOrEqual(delivery.world.persona.waits.leave * 1000);
  });

  test('waits longer when told that someone is looking it up', () => {
    const asked = settle(
      delivery.world,
      take(delivery.world, open(delivery.world, 1), inputOf('稍等,我帮您查一下', 8000)),
    );
    expect(asked.shopper.toldToWait).toBe(true);
    const silent = endingOf(runOut(delivery.world, asked)).at - asked.shopper.now;
    expect(silent).toBeGreaterThan(delivery.world.persona.waits.leave * 1000 * 2);
  });

  test('loses trust when the price is cut in private, and says what it makes of it', () => {
    const before = insightOf(playMoves(jacket, ['您好,在的'])).trust;
    const talk = settle(
      jacket.world,
      take(jacket.world, open(jacket.world, 1), inputOf('那我私下给您便宜20,您别跟别人说', 9000)),
    );
    expect(insightOf(talk).trust).toBeLessThan(before);
    expect(insightOf(talk).why).toContain('私下让价');
  });

  test('goes at once when it is insulted', () => {
    const talk = playMoves(bag, ['买不起就别问,穷鬼']);
    expect(endingOf(talk).ending).toBe('left');
    expect(insightOf(talk).patience).toBe(0);
  });

  test('gives up after its question has been passed by too often, and names the question', () => {
    const off = [
      '这款面膜的成分很温和',
      '这款洁面乳也很温和',
      '羊毛衫是手洗的',
      '牛仔裤有现货',
      '这款面膜的成分温和哦',
    ];
    const end = endingOf(playMoves(delivery, off));
    expect(end.ending).toBe('left');
    expect(end.why).toContain('今天能不能发');
  });

  test('told a part and then passed by, asks for what is lacking and not for what it was told', () => {
    const [acne] = cream.world.case.concerns;
    const after = acne?.settle.map(({ missing = [] }) => missing.flat());
    const talk = playMoves(cream, [
      '您好，孩子多大了，用过什么？',
      '面霜只有保湿的功效，不能祛痘',
      '它有50g装的，包装很好看',
    ]);
    const last = saidBy(talk).join(' ');
    expect(after?.[2]?.some((line) => last.includes(line.slice(0, 4)))).toBe(true);
    expect(acne?.pushback.flat().some((line) => last.includes(line))).toBe(false);
  });

  test('does not thank for an insult, also when all is done', () => {
    const good = [
      '您好，抱歉让您等了，是21号键盘那个订单吗？我查一下',
      '查到了，抬头有，税号没有填，所以没开出来。您在订单里点发票补填税号，15点前补好今天就能开',
      '今天15点前补上，当天开到您邮箱，我帮您盯着，开出来马上告诉您',
    ];
    const before = insightOf(playMoves(invoice, good));
    const talk = playMoves(invoice, [...good, '买不起就别问，穷鬼']);
    const last = saidBy(talk).at(-1) ?? '';
    expect(invoice.world.persona.lines.rude.flat()).toContain(last);
    expect(insightOf(talk).trust).toBeLessThan(before.trust);
  });

  test('does not talk on for ever once all is done', () => {
    const good = [
      '您好，抱歉让您等了，是21号键盘那个订单吗？我查一下',
      '查到了，抬头有，税号没有填，所以没开出来。您在订单里点发票补填税号，15点前补好今天就能开',
      '今天15点前补上，当天开到您邮箱，我帮您盯着，开出来马上告诉您',
    ];
    const talk = playMoves(invoice, [...good, ...Array<string>(12).fill('您公司在哪个城市呢？')]);
    const after = talk.events.slice(
      talk.events.findLastIndex((e) => e.type === 'insight' && e.insight.why.includes('说清楚了')),
    );
    expect(endingOf(talk).ending).toBe('settled');
    expect(after.filter((e) => e.type === 'agent').length).toBeLessThan(8);
  });

  test('takes two messages sent close together as one turn', () => {
    const first = take(delivery.world, open(delivery.world, 1), inputOf('在的亲', 5000));
    const second = take(delivery.world, first, inputOf('今天16点前付款今天就发出', 5400));
    expect(second.shopper.turn.messages.length).toBe(2);
    expect(settle(delivery.world, second).shopper.concerns['dispatch']?.status).toBe('settled');
  });
});

describe('the engine', () => {
  test('never lets time run backwards', () => {
    const talk = advance(delivery.world, open(delivery.world, 1), 5000);
    const [next] = step(delivery.world, talk.shopper, { type: 'message', at: 10, text: '您好' });
    expect(next.now).toBe(5000);
  });

  test('does nothing once the shopper has gone', () => {
    const gone = runOut(delivery.world, open(delivery.world, 1));
    const after = take(delivery.world, gone, inputOf('您好', gone.shopper.now + 1000));
    expect(after.events).toEqual(gone.events);
    expect(nextWake(delivery.world, gone.shopper)).toBeNull();
    expect(isBusy(gone.shopper)).toBe(false);
  });

  test('keeps its state as plain JSON: a state that was stored goes on alike', () => {
    const talk = take(
      bag.world,
      settle(bag.world, open(bag.world, 3)),
      inputOf('您好,平时用来装什么呀?', 20_000),
    );
    const stored = { ...talk, shopper: JSON.parse(JSON.stringify(talk.shopper)) };
    expect(runOut(bag.world, stored).events).toEqual(runOut(bag.world, talk).events);
  });

  const words = [
    '在的',
    '您好',
    '推荐云途',
    '不行',
    '稍等',
    '最便宜了',
    '😀😀',
    '加我微信',
    '多大?',
    '哦',
    '已经发了',
  ];
  test.each([11, 12, 13, 14, 15])(
    'keeps mood within 0 to 100 and ends, whatever is said (seed %i)',
    (seed) => {
      let n = seed;
      let talk = settle(bag.world, open(bag.world, seed));
      for (let i = 0; i < 30 && !talk.shopper.ended; i++) {
        n = (n * 1103515245 + 12345) % 2147483648;
        talk = settle(
          bag.world,
          take(bag.world, talk, inputOf(words[n % words.length] ?? '', talk.shopper.now + (n % 50) * 1000)),
        );
        for (const value of Object.values(talk.shopper.mood)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }
      expect(runOut(bag.world, talk).shopper.ended).toBe(true);
    },
  );
});
