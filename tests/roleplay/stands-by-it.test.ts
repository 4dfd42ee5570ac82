import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const keycap = await settingOf('partrefund-keycap');
const curtain = await settingOf('colour-curtain');
const lamp = await settingOf('quality-lamp');
const carpet = await settingOf('return-noreason');
const oranges = await settingOf('tracking-oranges');

const WAYS =
  '退多少要按规则来，谁来都一样，没法直接按您说的数退，坏的配件今天就给您补发，不用寄回；想整件换新或者退货退款也行，运费我们出，您选哪个？';
const chose = ['刚收到就有毛病，换谁都不舒服，抱歉。麻烦拍一下有问题的地方给我看看？', WAYS];

describe('who has chosen one way out', () => {
  test.each(SEEDS)('says so when a return is offered all the same (seed %i)', (seed) =>
    expect(answerTo(keycap, [...chose, '可以退，您在订单里点退货退款，约快递上门取就行'], seed)).toMatch(
      /不退呀|没要退/,
    ),
  );
  test.each(SEEDS)('does not ask for it anew when the ways are put once more (seed %i)', (seed) =>
    expect(answerTo(keycap, [...chose, `说好的，${WAYS}`], seed)).toMatch(/刚/),
  );
  test.each(SEEDS)('names the way that the case wants, not the first one (seed %i)', (seed) =>
    expect(
      answerTo(
        lamp,
        [
          '对不起给您添麻烦了，拍一下闪的样子给我看看好吗？',
          '三十天内免费修或者直接换新，想退款也行，您选哪个？',
        ],
        seed,
      ),
    ).toMatch(/换/),
  );
});

describe('who was granted something', () => {
  test.each(SEEDS)('notices when it is taken back (seed %i)', (seed) =>
    expect(
      answerTo(
        curtain,
        [
          '和想的不一样确实会失落，抱歉。方便拍一张给我看看吗？您家是什么灯光下看的？不同灯光和屏幕会有一点色差，暖光下会显灰',
          '可以换的，没洗没用过、吊牌包装还在就行，请问您想换成哪个，东西用过没有？您在订单里点换货，快递上门取',
          '理解您的心情，谁都想要合心意的，照实跟您说，定裁的窗帘不能换，这样对后面的顾客也公平，我破不了这个例，抱歉',
        ],
        seed,
      ),
    ).toMatch(/前面说|怎么又|刚才还说/),
  );
});

describe('who has sent a picture', () => {
  test.each(SEEDS)('asks whether it was seen when it hears of something else (seed %i)', (seed) =>
    expect(
      answerTo(
        carpet,
        [
          '可以退的，没洗没用过、包装齐全就行，有运费险，寄回运费由保险赔付。是20号的地垫吗？什么原因不想要，方便拍一下？',
          '这款地垫底面防滑，厚实耐踩',
        ],
        seed,
      ),
    ).toMatch(/图/),
  );
});

describe('who wants to know whether it comes today', () => {
  test.each(SEEDS)('does not take a page of today for that (seed %i)', (seed) =>
    expect(
      answerTo(
        oranges,
        [
          '查到您21号的山地橙，最新一条是“离开分拨中心 发往 逍遥路网点”，今天更新的，我联系网点帮您催一下，今天上午11点前给您回话',
        ],
        seed,
      ),
    ).toMatch(/今天/),
  );
});
