import { describe, expect, test } from 'vitest';
import { loadSetting } from '../../scripts/lib/world.ts';
import { actsOf, hasAct } from '../../src/roleplay/conditions.ts';
import { isToldOver } from '../../src/roleplay/flood.ts';
import { open, settle } from '../../src/roleplay/index.ts';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';
import { turnOf } from '../lib/turn.ts';

const SEEDS = [1, 2, 3, 5];
const carpet = await settingOf('return-noreason');
const scarf = await settingOf('freebie-scarf');
const serum = await settingOf('authentic-serum');

describe('word that is brought back', () => {
  test('asks nobody to wait, unless it says so', () => {
    const brought = turnOf('核实过了：成分是水和甘油', ['ask-wait']);
    expect(hasAct(brought, ['ask-wait'])).toBe(false);
    expect(actsOf(brought)).toEqual([]);
    expect(hasAct(turnOf('问过主管了，还没回，您再等等', ['ask-wait']), ['ask-wait'])).toBe(true);
  });
});

describe('what was pasted all at once', () => {
  const shopper = settle(serum.world, open(serum.world, 1)).shopper;
  const law = '经有资质的机构检测不是正品的，退回货款，另按消费者权益保护法第五十五条赔三倍';
  test('counts for nothing that was told, as long as it was not read', () => {
    const state = { ...shopper, turn: turnOf(law), agentTexts: [law, law, law] };
    expect(isToldOver({ ...state, readTexts: [] })).toBe(false);
    expect(isToldOver({ ...state, readTexts: [law, law] })).toBe(true);
  });
});

describe('who has sent a picture that nobody speaks of', () => {
  const sent = [
    '可以退的，没洗没用过、包装齐全就行，有运费险，寄回运费由保险赔付。是20号的地垫吗？什么原因不想要，方便拍一下？',
  ];
  const gift = '是普通纸盒包装，木眠家居可以在订单里备注一句祝福';
  test.each(SEEDS)('asks whether it was seen, and once more (seed %i)', (seed) => {
    expect(answerTo(carpet, [...sent, gift], seed)).toMatch(/图/);
    expect(answerTo(carpet, [...sent, gift, `跟您说下，${gift}`], seed)).toMatch(/图/);
  });
});

describe('who has paid for one thing only', () => {
  test.each(SEEDS)('takes nothing else when it is to be added once more (seed %i)', (seed) =>
    expect(
      answerTo(
        scarf,
        [
          '围巾要商品满599才能送，这单还差140，我给您送羊毛洗衣液小样，备注好了，价格都一样，现在满300减30',
          '建议再加一份晴窗白衬衫，正好凑得上，凑够了围巾也要主管同意才能送，我去请示，不凑也没关系',
          '好的，您看合适就直接拍下付款',
          '付好了我这边就安排',
          '建议再加一份晴窗白衬衫，正好凑得上，凑够了围巾也要主管同意才能送，我去请示，用不上不凑也没关系',
        ],
        seed,
      ),
    ).toMatch(/不用|不要|够了|就这些/),
  );
});

describe('a day of sending that it never asked for', () => {
  test.each(SEEDS)('is not held up to the agent (seed %i)', async (seed) => {
    const setting = await loadSetting('remind-sweater', 'hesitant');
    if (!setting) throw new Error('no such nature');
    const world = { ...setting.world, persona: { ...setting.world.persona, recalls: 100 } };
    const kept = '单子给您留着呢，不急，您是有什么顾虑吗？今天能发';
    const soft = '这款手感偏软，多数人贴身穿不扎，敏感的话里面加件薄内搭，今天能发';
    expect(answerTo({ ...setting, world }, [kept, soft], seed)).not.toContain('今天能发');
  });
});
