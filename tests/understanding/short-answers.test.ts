import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/understanding/reader.ts';
import weights from '../../src/understanding/weights.json' with { type: 'json' };
import { contextOf } from './context.ts';

const read = createReader(weights);
const readingOf = (shopper: string, text: string) =>
  read(text, contextOf({ shopper: shopper === '' ? [] : [shopper] }));
const acts = (shopper: string, text: string) => readingOf(shopper, text).acts.map(({ act }) => act);

describe('a message of few words is read by what the shopper asked', () => {
  test.each([
    ['在吗', '在', 'greet'],
    ['人呢', '来了', 'greet'],
    ['人呢', '哎，来啦来啦', 'greet'],
    ['能换吗', '能退也能换，您想哪样？', 'assure-return'],
    ['换多大', '把M换成L哈，申请我这边帮您提', 'offer-solution'],
    ['夹子找不着', '这夹子不怪您，是我们打包落下了', 'empathise'],
    ['刚怀上 十七周', '恭喜呀', 'acknowledge'],
    ['给我爸买的', '您有心了', 'acknowledge'],
    ['单子对不对', '我看看哈', 'ask-wait'],
    ['啥时候走', '走了我跟您说', 'promise-followup'],
    ['多久到', '12月2号最早', 'set-expectation'],
    ['那得等多久', '要等到12月10号', 'set-expectation'],
    ['会晚吗', '来得及', 'explain-shipping'],
    ['到底咋回事', '缺货了，没及时说', 'introduce-product'],
    ['等不了', '要退也行', 'offer-solution'],
  ])('%s → %s: %s', (shopper, text, act) => expect(acts(shopper, text)).toContain(act));
  test.each([
    ['有蓝的吗', '12月2号最早', 'set-expectation'],
    ['好看不', '来得及', 'explain-shipping'],
    ['多少钱', '这款缺货时会涨价', 'introduce-product'],
  ])('not: %s → %s: %s', (shopper, text, act) => expect(acts(shopper, text)).not.toContain(act));
});

describe('a no that stands behind what it refuses', () => {
  test.each(['加微信不行哈', '私下转账可不行', '微信转账不可以哦', '微信加不了哦'])('%s', (text) => {
    expect(acts('加个微信呗', text)).not.toContain('off-platform');
    expect(acts('加个微信呗', text)).toContain('explain-policy');
  });
  test('but an offer put as a question stands', () =>
    expect(acts('便宜点', '加微信不行吗我给您便宜')).toContain('off-platform'));
});

describe('who asks the courier itself', () => {
  test('does not send the shopper there', () => {
    expect(acts('东西呢', '我这就给您问快递，是签在哪个柜、谁签的')).not.toContain('blame-shift');
    expect(acts('东西呢', '您自己问快递去吧')).toContain('blame-shift');
  });
});

describe('what is asked', () => {
  test.each([
    ['您平时主要在哪里用', ['use']],
    ['您最在意哪一点呢', ['preference']],
    ['您平时穿什么码', ['usual-size']],
    ['妈妈多大年纪呀', ['age']],
    ['收货手机后四位说一下', ['phone']],
  ])('%s', (text, asks) => expect(readingOf('', text).asks).toEqual(asks));
});
