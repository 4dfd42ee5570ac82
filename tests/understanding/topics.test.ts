import { describe, expect, test } from 'vitest';
import type { AskTopic, Topic } from '../../src/schemas/index.ts';
import { openTopics, topicsOf } from '../../src/understanding/index.ts';
import { read } from '../../src/understanding/reader.ts';
import { contextOf } from './context.ts';

describe('what a message asks the shopper for', () => {
  test.each<[string, AskTopic]>([
    ['您平时主要什么时候背', 'use'],
    ['平时装电脑吗', 'device'],
    ['预算大概多少', 'budget'],
    ['您的皮肤是干皮还是油皮', 'skin'],
    ['寄到哪里呀', 'city'],
    ['您什么时候要用', 'deadline'],
    ['您是担心质量吗', 'concern'],
    ['送人还是自己用', 'recipient'],
    ['您更在意哪方面', 'preference'],
    ['里面有打底吗', 'owns'],
    ['麻烦说下身高体重', 'height'],
    ['麻烦说下身高体重', 'weight'],
    ['平时穿多大码', 'usual-size'],
    ['以前用精华过敏过吗', 'experience'],
    ['收货地址核对一下对吗', 'address'],
    ['您有什么需求呢', 'need'],
    ['喜欢什么颜色', 'colour'],
    ['您要几件', 'quantity'],
  ])('%s → %s', (text, topic) => {
    expect(read(text, contextOf()).asks).toContain(topic);
  });
  test.each(['您放电脑很方便', '价格都一样的呢', '还是建议您选云途', '适合干皮用'])(
    'a statement asks nothing: %s',
    (text) => {
      expect(read(text, contextOf()).asks).toEqual([]);
    },
  );
});

describe('topics', () => {
  test.each<[string, Topic]>([
    ['能便宜点吗', 'price'],
    ['送点啥呗', 'gift'],
    ['是正品吗', 'authenticity'],
    ['这个真的有用吗', 'effect'],
    ['会不会过敏', 'safety'],
    ['会不会透', 'function'],
    ['什么时候发货', 'shipping-time'],
    ['周五能到吗', 'arrival'],
    ['发什么快递', 'carrier'],
    ['包邮吗', 'freight'],
    ['能退吗', 'return'],
    ['哪个好', 'choice'],
    ['怎么洗', 'care'],
    ['有货吗', 'stock'],
    ['在吗', 'presence'],
  ])('the shopper line %s is about %s', (text, topic) => {
    expect(topicsOf(text)).toContain(topic);
  });
  test('a question stays open until something is said about it', () => {
    const agent = (text: string) => ({ from: 'agent' as const, reading: read(text, contextOf()) });
    const asked = { from: 'shopper' as const, text: '能便宜点吗' };
    expect(openTopics([asked])).toEqual(['price']);
    expect(openTopics([asked, agent('您好')])).toEqual(['price']);
    expect(openTopics([asked, agent('价格对大家都一样的')])).toEqual([]);
  });
  test('a brush-off answers nothing', () => {
    const agent = { from: 'agent' as const, reading: read('自己看详情', contextOf({ shopper: ['防水吗'] })) };
    expect(openTopics([{ from: 'shopper', text: '防水吗' }, agent])).toContain('function');
  });
});
