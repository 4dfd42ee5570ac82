import { describe, expect, test } from 'vitest';
import { loadSetting } from '../../scripts/lib/world.ts';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const change = await settingOf('change-order');
const parcel = await settingOf('tracking-oranges');

describe('asked whether it is the order that the agent names', () => {
  test.each(SEEDS)('says that it is, and gives no number besides (seed %i)', (seed) => {
    const said = answerTo(change, ['还没发出，可以改的，是24号的听屿耳机石墨那单吗？'], seed);
    expect(said).toMatch(/那单|这单/);
    expect(said).not.toMatch(/尾号|7730/);
  });
  test.each(SEEDS)('tells which it is where another day is named (seed %i)', (seed) =>
    expect(answerTo(change, ['还没发出，可以改的，是2号的听屿耳机那单吗？'], seed)).not.toMatch(
      /^(?:是那单|嗯 就这单|对 就那单)/,
    ),
  );
  test.each(SEEDS)('gives its number where that is asked for (seed %i)', (seed) =>
    expect(answerTo(change, ['可以改的，是听屿耳机那单吗？手机尾号报一下'], seed)).toMatch(/7730/),
  );
});

describe('who asks after its parcel', () => {
  const told = [
    '让您久等了，查到您21号的橙子离开分拨中心，今天更新的，预计今天或明天派送',
    '您最晚哪天要用？我现在联系网点催，今天上午11点前给您回话，赶不上可以退款',
  ];
  test.each(SEEDS)('orders nothing when its goods are to be ordered once more (seed %i)', (seed) =>
    expect(
      answerTo(parcel, [...told, '好的，就拍山地橙就行，帮您核对一下规格和收货地址，没问题吧？'], seed),
    ).toMatch(/没要再买|这次不买|不是要买/),
  );
});

/** Two natures that have words of a parcel to come or of glee, with seeds at which these would be their turn. */
const PLAYERS = [
  ['hesitant', 1],
  ['hesitant', 10],
  ['favour-seeker', 2],
] as const;
describe('who was told only no', () => {
  test.each(PLAYERS)('waits for no parcel when it goes (%s, seed %i)', async (nature, seed) => {
    const setting = await loadSetting('privacy-ask', nature);
    if (!setting) throw new Error('no such nature');
    const refused = '其他顾客的订单和信息不能透露，这是保护隐私的规定，抱歉，您可以直接问问本人';
    const said = answerTo(setting, [refused, '谢谢您的支持，收到有任何问题随时找我，祝您生活愉快'], seed);
    expect(said).not.toMatch(/收|嘻嘻|嘿嘿/);
  });
});
