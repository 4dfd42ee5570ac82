import { describe, expect, test } from 'vitest';
import { playMoves, saidBy, settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 11, 12];
const bag = await settingOf('choice-bag');
const jeans = await settingOf('bargain-student-jeans');
const exchange = await settingOf('exchange-size');

const SOLD = [
  '您好呀，想先问下您主要是上班背还是周末出去玩背呢',
  '那应该是云途更合适您，有电脑隔层15.6寸放得下，骑车背着也不晃',
  '小雨应该没事，面料防泼水，擦掉就行。但不是完全防水的哦，大雨得另外套雨罩，包里没有配',
];
const BARGAINED = [
  '在呢在呢，咱家这条199，棉98的还带点弹，中腰直筒，你平时穿多大号啊',
  '您别家那条啥料子没见过，不敢瞎比；咱家这条七天无理由，还有运费险，穿着不合适就退',
  '价格谁来都一个样，199真动不了。不过关注店铺能领10块的券，到手189',
];

/** What the shopper says after the last of these moves. */
function answerTo(setting: typeof bag, moves: string[], seed: number): string {
  const { events } = playMoves(setting, moves, seed);
  const last = events.findLastIndex((e) => e.type === 'agent');
  return events
    .slice(last)
    .flatMap((e) => (e.type === 'shopper' ? [e.text] : []))
    .join(' ');
}

describe('asked on the way to the till', () => {
  test.each(SEEDS)('for colour and city, answers from what it orders (seed %i)', (seed) => {
    const said = answerTo(bag, [...SOLD, '好的好的，颜色您要炭灰还是雾蓝呀？另外您寄到哪里'], seed);
    expect(said).toMatch(/炭灰|灰的那个/);
    expect(said).toMatch(/地址/);
    expect(bag.world.persona.lines.dontKnow.flat().some((line) => said.includes(line))).toBe(false);
  });

  test.each(SEEDS)('what it has not told yet, does not say that it told it (seed %i)', (seed) => {
    const said = answerTo(jeans, [...BARGAINED, '敞亮！拍深蓝M是不？今儿个就给你发走，寄哪旮旯啊'], seed);
    expect(said).not.toMatch(/刚说|说过|上面说/);
    expect(said).toMatch(/深蓝/);
  });

  test.each(SEEDS)('whether what is read back is right, says yes (seed %i)', (seed) => {
    const said = answerTo(jeans, [...BARGAINED, '核对一下：深蓝M码一条，没问题吧'], seed);
    expect(said).toMatch(/对|没问题|是的|没错/);
  });
});

describe('asked for the other half of what it told', () => {
  test.each(SEEDS)('tells it, and only then that it said so (seed %i)', (seed) => {
    const moves = ['哎呀对不住呀，您平时穿什么码呢', '好的，您体重多少斤呀', '体重多少斤哈'];
    const said = saidBy(playMoves(exchange, moves.slice(0, 2), seed)).join(' ');
    expect(said).toContain('124斤');
    expect(answerTo(exchange, moves, seed)).toMatch(/刚说|说过|上面说/);
  });
});

describe('asked whether an order is right that is not', () => {
  test.each(SEEDS)('says what is wrong with it instead of yes (seed %i)', async (seed) => {
    const address = await settingOf('address-check');
    const said = answerTo(address, ['在的', '老城东路12号3栋 这个地址对吗'], seed);
    expect(said).toMatch(/老地址|搬|新城西路/);
  });
});

describe('asked in words that the reader does not know as a question for anything', () => {
  test.each(SEEDS)('tells what the question names (seed %i)', async (seed) => {
    const jacket = await settingOf('fab-jacket');
    expect(answerTo(jacket, ['参数是挺绕人的哈~您平日走路还是骑车?'], seed)).toMatch(/电瓶车|骑车/);
  });

  test.each(SEEDS)(
    'and names nothing of it, owns that it has no answer and does not come back to its own (seed %i)',
    async (seed) => {
      const chair = await settingOf('delivery-birthday');
      const said = answerTo(chair, ['咱先问问，这顿饭是二号当天摆，还是等周末人齐了摆？'], seed);
      expect(chair.world.persona.lines.dontKnow.flat().some((line) => said.includes(line.slice(0, 2)))).toBe(
        true,
      );
    },
  );
});
