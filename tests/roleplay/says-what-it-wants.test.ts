import { describe, expect, test } from 'vitest';
import { answerTo } from '../lib/answer-to.ts';
import { settingOf } from '../lib/play.ts';

const SEEDS = [1, 2, 3, 5];
const keycap = await settingOf('partrefund-keycap');
const privacy = await settingOf('privacy-ask');
const vest = await settingOf('addon-sweater-vest');
const lost = await settingOf('lost-earbuds');
const payment = await settingOf('payment-fail');

const WHAT = '可能是我没说清楚，抱歉。您最在意的是哪一点？您直接说，我照着回答您';
const BYE = '不客气，谢谢您的体谅，有任何问题随时找我，祝您生活愉快';

describe('asked what it minds most, a shopper', () => {
  const sentBack = [
    '刚收到就有毛病，换谁都不舒服，抱歉。麻烦拍一下有问题的地方给我看看？',
    '退多少要按规则来，谁来都一样，没法直接按您说的数退，坏的配件今天就给您补发，不用寄回；想整件换新或者退货退款也行，您选哪个？',
    '可以退，您在订单里点退货退款，约快递上门取就行',
  ];
  test.each(SEEDS)('that was led to a return names the way out that it took (seed %i)', (seed) =>
    expect(answerTo(keycap, [...sentBack, WHAT], seed)).toMatch(/补/),
  );
  test.each(SEEDS)('goes without thanks where nobody took that up (seed %i)', (seed) =>
    expect(answerTo(keycap, [...sentBack, BYE], seed)).toMatch(/不退|退货/),
  );
  test.each([2, 3, 5])('that has just told its wish tells it again (seed %i)', (seed) =>
    expect(
      answerTo(
        privacy,
        [
          '其他顾客的订单和信息不能透露，这是保护隐私的规定，抱歉，您可以直接问问本人',
          '您想送什么，对方平时有什么需要呢？我帮您挑',
          WHAT,
        ],
        seed,
      ),
    ).toMatch(/一样的/),
  );
  test.each(SEEDS)('whose order was read back with half of it says the whole (seed %i)', (seed) =>
    expect(
      answerTo(
        vest,
        [
          '这款手感偏软，多数人贴身穿不扎；皮肤敏感的建议里面加一件薄内搭，您平时里面穿什么？',
          '那推荐您选贴肤打底背心，无痕裁边，贴身穿不扎，和毛衫一起拍就行',
          '好的，就拍山岚毛衫就行，帮您核对一下规格和收货地址，没问题吧？',
          WHAT,
        ],
        seed,
      ),
    ).toMatch(/羊毛衫和打底背心/),
  );
});

describe('put before two ways, a shopper', () => {
  test.each(SEEDS)('takes one of those that were named, and not a third (seed %i)', (seed) =>
    expect(
      answerTo(
        lost,
        [
          '没收到却显示签收，换谁都着急，非常抱歉。家里、门卫和代收点都问过了吗？我马上联系快递查签收底单，今天晚上8点前给您结果',
          '两个办法：我联系网点加急派送，今天晚上8点前给您回话，赶不上的话就给您全额退款，您选哪个？',
        ],
        seed,
      ),
    ).not.toMatch(/补/),
  );
});

describe('on its way to the till, a shopper', () => {
  test.each(SEEDS)('names the kind of its order when it is asked for one of two (seed %i)', (seed) =>
    expect(
      answerTo(
        payment,
        [
          '付款失败多半是单日限额满了，您点更换付款方式，用余额或者另一张卡就能付，页面上提示的是什么呢？',
          '微信不能转账，只能在平台付款，走私下没有售后保障；您点更换付款方式，选信用卡再试一下',
          '您拍的是夹式还是座式？',
        ],
        seed,
      ),
    ).toMatch(/夹式|座式/),
  );
});
