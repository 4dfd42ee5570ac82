import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/understanding/reader.ts';
import weights from '../../src/understanding/weights.json' with { type: 'json' };
import { contextOf } from './context.ts';

const read = createReader(weights);
const acts = (shopper: string, text: string) =>
  read(text, contextOf({ shopper: [shopper], earlier: ['在的'] })).acts.map(({ act }) => act);

describe('remedies to choose from are offered', () => {
  test.each([
    ['断货了咋办', '1 退款 2 换透明的今天走 3 等12月10号'],
    ['收到是碎的', '要么给您换 要么退 您定'],
    ['瓶子漏了', '一是退款,二是补发一瓶,都不用您出运费'],
    ['灯不亮了', '退或者换都成 您挑'],
    ['雾蓝等不了', '着急就换现货的燕麦色'],
  ])('%s → %s', (shopper, text) => expect(acts(shopper, text)).toContain('offer-solution'));
  test.each([
    ['不合适怎么办', '七天内退或者换都行,有运费险'],
    ['哪款好', '1 云途 2 轻羽 您挑'],
    ['在吗', '要么黑色要么灰色'],
  ])('not: %s → %s', (shopper, text) => expect(acts(shopper, text)).not.toContain('offer-solution'));
});

describe('a plain no about goods is an answer', () => {
  test.each([
    ['猫粮发了没', '没有猫粮呢'],
    ['我的手机壳呢', '我们家没有手机壳哈'],
    ['雾蓝还有吗', '雾蓝断货中'],
    ['你们店开多久了', '店开得不久'],
    ['猫粮啊', '我们只卖吃的喝的'],
  ])('%s → %s', (shopper, text) => expect(acts(shopper, text)).toContain('introduce-product'));
  test.each([
    ['有赠品吗', '没有赠品哦'],
    ['好评有返现吗', '我们没有返现'],
    ['你是不是嫌我烦', '没有嫌您烦'],
    ['掉色了', '不可能掉色'],
  ])('not: %s → %s', (shopper, text) => expect(acts(shopper, text)).not.toContain('introduce-product'));
});

describe('a yes in front of something else takes up what was said', () => {
  test.each([
    ['就要黑的', '好嘞 几个'],
    ['中午那单拍错了', '中嘞 想改成啥色儿'],
    ['线拍短了', '得嘞 改成两米那根'],
    ['那我买一箱', '好的,地址发我一下'],
  ])('%s → %s', (shopper, text) => expect(acts(shopper, text)).toContain('acknowledge'));
  test.each([
    ['没了 谢谢', '好嘞,有事再敲我,拜拜'],
    ['能便宜点吗', '好的,价格对大家都一样'],
    ['我要退货', '好的,您点订单右下角申请售后'],
  ])('not: %s → %s', (shopper, text) => expect(acts(shopper, text)).not.toContain('acknowledge'));
});

describe('asked while an order is placed or changed, colour and number belong to the order', () => {
  test.each([
    ['颜色拍错了', '想改成啥色儿'],
    ['橙子来一箱', '几箱'],
    ['付好了', '门牌缺栋号 补一个给我'],
  ])('%s → %s', (shopper, text) => expect(acts(shopper, text)).toContain('confirm-order'));
  test.each([
    ['我换货', '哪一件要换'],
    ['我的快递到哪了', '收货人是哪位'],
  ])('not: %s → %s', (shopper, text) => expect(acts(shopper, text)).not.toContain('confirm-order'));
});

describe('a red line that the whole message denies is never held surely against it', () => {
  test.each([
    ['要发给您吗', '不要发给我，密码和验证码谁问都不要给，只在付款那个页面里自己输。', 'leak-privacy'],
    ['卡号告诉你吗', '卡号不用告诉我，退款原路回去', 'leak-privacy'],
    ['我改下评价吧', '不用改。您写的是真的，后面的人看了也会先问一句型号', 'press-review'],
  ])('%s → %s', (shopper, text, act) => {
    const found = read(text, contextOf({ shopper: [shopper], earlier: ['在的'] })).acts;
    expect(found.filter((one) => one.act === act && one.sure >= 80)).toEqual([]);
  });
});
