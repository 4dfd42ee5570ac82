import { describe, expect, test } from 'vitest';
import { leavesChoice } from '../../src/roleplay/choose.ts';
import { open, settle } from '../../src/roleplay/index.ts';
import { knowsNothing, linesOf, waitsFor } from '../../src/roleplay/persona-words.ts';
import type { World } from '../../src/roleplay/types.ts';
import type { SpeechAct } from '../../src/schemas/index.ts';
import { playMove, saidBy, settingOf } from '../lib/play.ts';
import { turnOf } from '../lib/turn.ts';

const SEEDS = [1, 2, 3, 5, 8, 13];
const scarf = await settingOf('freebie-scarf');
const curtain = await settingOf('colour-curtain');
const lipstick = await settingOf('delivery-lipstick');
const keyboard = await settingOf('unspoken-chair');
const wrongShop = await settingOf('wrong-shop');
const address = await settingOf('address-check');

const haggler = (world: World): World => ({ ...world, persona: scarf.world.persona });

describe('a persona', () => {
  const bargainer = {
    ...scarf.world.persona,
    lines: { ...scarf.world.persona.lines, decide: ['磨不动你 买了', '成交'] },
  };
  test('speaks of bargaining only where there is something to bargain about', () => {
    expect(linesOf({ ...scarf.world, persona: bargainer }, 'decide')).toContain('磨不动你 买了');
    expect(linesOf({ ...lipstick.world, persona: bargainer }, 'decide')).toEqual(['成交']);
  });

  test('that came with a trouble does not say that it buys elsewhere', () => {
    const waits = {
      ...curtain.world.persona,
      lines: { ...curtain.world.persona.lines, leaveWaiting: ['不买了', '不等了'] },
    };
    expect(linesOf({ ...curtain.world, persona: waits }, 'leaveWaiting')).toEqual(['不等了']);
    expect(linesOf({ ...lipstick.world, persona: waits }, 'leaveWaiting')).toEqual(['不买了', '不等了']);
  });

  test('asked to wait takes nothing for granted that was not said', () => {
    const world = {
      ...haggler(curtain.world),
      persona: {
        ...scarf.world.persona,
        lines: { ...scarf.world.persona.lines, wait: ['去问吧', '查准点', '最多几分钟', '好'] },
      },
    };
    expect(waitsFor(world, turnOf('稍等哈'))).toEqual(['最多几分钟', '好']);
    expect(waitsFor(world, turnOf('我去查一下，十分钟内回您'))).toEqual(['查准点', '好']);
    expect(waitsFor(world, turnOf('我问一下主管'))).toEqual(['去问吧', '查准点', '最多几分钟', '好']);
  });

  test('leaves to the other what is a matter of taste, and owns what it does not know', () => {
    const world = {
      ...curtain.world,
      persona: {
        ...scarf.world.persona,
        lines: { ...scarf.world.persona.lines, dontKnow: ['都行', '没测过'] },
      },
    };
    expect(knowsNothing(world, turnOf('您喜欢什么颜色'))).toEqual(['都行']);
    expect(knowsNothing(world, turnOf('您的肩宽是多少'))).toEqual(['没测过']);
  });
});

describe('what nobody would say', () => {
  /** What the shopper says to the last of these messages. */
  const answer = (setting: typeof scarf, moves: readonly string[], seed: number): string => {
    const began = settle(setting.world, open(setting.world, seed));
    const before = moves.slice(0, -1).reduce((talk, move) => playMove(setting, talk, move), began);
    return saidBy(playMove(setting, before, moves.at(-1) ?? ''))
      .slice(saidBy(before).length)
      .join(' ');
  };

  test.each(SEEDS)('no yes to an order that it never placed (seed %i)', (seed) => {
    const gone = '不好意思，我们店没有这个，您可能是在别的店买的，在“我的订单”里搜一下就能看到';
    const said = answer(wrongShop, [gone, '帮您核对一下槐香蜂蜜的规格和收货地址，没问题吧？'], seed);
    expect(said).not.toMatch(/对的|没问题|没错|是的|嗯 对/);
  });

  test.each(SEEDS)('no yes to the address that it has just called wrong (seed %i)', (seed) => {
    const read =
      '帮您核对：静川四件套燕麦1.8米床1件，寄南京市梧桐区老城东路 12 号 3 栋，何一舟收，地址和规格都对吗？';
    const said = answer(address, [read, `我换个说法，${read}`], seed);
    expect(said).not.toMatch(/^(?:对的|没问题|没错|是的|嗯 对|嗯嗯 是的|对 没错)/);
  });

  test.each(SEEDS)('told twice that nothing was found, it says so (seed %i)', (seed) => {
    const none = '核实过了，店里的资料没有这一项，没法给您保证，以商品页和官方的说明为准';
    expect(answer(keyboard, ['这款键盘用的是PBT键帽', none], seed)).toMatch(/查不到|说得清|没有|问去/);
  });

  test('its own words, said back to it, put no choice before it', () => {
    const acts: SpeechAct[] = ['recommend'];
    expect(leavesChoice(turnOf('更推荐您选四件套，您说“新家还是杭州 地址我自己改”', acts))).toBe(false);
    expect(leavesChoice(turnOf('您要高的还是矮的？', ['offer-solution']))).toBe(true);
  });
});
