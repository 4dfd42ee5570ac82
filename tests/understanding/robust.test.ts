import { describe, expect, test } from 'vitest';
import { actsByRule, scanForActs } from '../../src/understanding/acts.ts';
import { normalise, originalSpan } from '../../src/understanding/normalise.ts';
import { read } from '../../src/understanding/reader.ts';
import { contextOf } from './context.ts';

const ALPHABET =
  '您好亲的是吗不加微信保证最好一定周五到退款123满减 ,。!?~「」“”😀👍\u0000\u200b价格便宜送礼aAＡ１繁體優惠الف𠮷[微笑]块元折天';
const randomText = (seed: number, length: number): string => {
  const chars = [...ALPHABET];
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += chars[state % chars.length] ?? '';
  }
  return text;
};

describe('nothing and salads', () => {
  test.each(['', '   ', '\n\n', '\u200b', '😀😀😀', '。。。'])('%j does nothing', (text) => {
    expect(read(text, contextOf())).toMatchObject({
      acts: [],
      claims: [],
      answers: [],
      asks: [],
      products: [],
    });
  });
  test.each([
    '您好 正品 包邮 推荐 下单 赠品 七天无理由',
    '价格 统一 公平 礼物 理解 抱歉',
    '推荐、建议、适合、电脑、通勤、防水、下单',
    '正品包邮推荐下单赠品退换授权书报告发货',
    '纯棉 顺丰 正品 包邮 尺码 优惠',
  ])('a pile of key words does nothing: %s', (text) => {
    expect(read(text, contextOf({ shopper: ['在吗'] })).acts).toEqual([]);
  });
  test.each(['冷水手洗,别拧,平铺晾', '95%棉5%氨纶 有点弹', '在的亲,有现货,今天发,包邮哦'])(
    'short clauses are no salad: %s',
    (text) => {
      expect(read(text, contextOf({ shopper: ['怎么洗,有货吗'] })).acts.length).toBeGreaterThan(0);
    },
  );
});

describe('any text is read, in proportion to its length', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i: spans lie within the text and are not empty', (seed) => {
    const text = randomText(seed, 300);
    const { acts, claims } = read(text, contextOf({ shopper: [randomText(seed + 100, 40)] }));
    for (const { start, end } of [...acts, ...claims]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
  test.each([11, 12, 13])('seed %i: ten times the text is at most fifteen times the steps', (seed) => {
    const steps = (length: number) => {
      const scanned = scanForActs(normalise(randomText(seed, length)).text);
      actsByRule(scanned, scanForActs(''));
      return scanned.steps;
    };
    expect(steps(10_000)).toBeLessThan(steps(1000) * 15);
  });
  test.each(['保证', '加微信', '不不', '(((', '最好第一', '满300减', '周五到一定', '「', '1', 'aaa '])(
    '10,000 characters of %j keep to the same measure',
    (part) => {
      const steps = (length: number) => {
        const scanned = scanForActs(normalise(part.repeat(length).slice(0, length)).text);
        actsByRule(scanned, scanForActs(''));
        return scanned.steps;
      };
      expect(steps(10_000)).toBeLessThan(Math.max(20_000, steps(1000) * 15));
      expect(read(part.repeat(5000).slice(0, 10_000), contextOf()).tone.repeats).toBe(false);
    },
  );
  test.each([21, 22, 23])('seed %i: the same input gives the same reading', (seed) => {
    const text = randomText(seed, 200);
    expect(JSON.stringify(read(text, contextOf()))).toBe(JSON.stringify(read(text, contextOf())));
  });
});

describe('the normaliser', () => {
  test.each([
    ['Ｍ码，１６点', 'm码,16点'],
    ['親,優惠嗎', '亲,优惠吗'],
    ['哈哈哈哈哈', '哈哈'],
    ['好的!!!!', '好的!'],
    ['1000元', '1000元'],
    ['好[微笑]的', '好 的'],
  ])('%s reads as %s', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });
  test('a span points back at what was typed', () => {
    const text = '嗯😀😀,Ｍ码有貨';
    const plain = normalise(text);
    const at = plain.text.indexOf('有货');
    const { start, end } = originalSpan(plain, at, at + 2);
    expect(text.slice(start, end)).toBe('有貨');
  });
});

describe('tone', () => {
  test('the same line again is noticed, other marks notwithstanding', () => {
    const context = contextOf({ earlier: ['价格对大家都是一样的哦'] });
    expect(read('价格对大家都是一样的哦~~', context).tone.repeats).toBe(true);
    expect(read('这款今天可以发出', context).tone.repeats).toBe(false);
  });
  test('slang, shouting, courtesy and warmth', () => {
    expect(read('这款yyds', contextOf()).tone.slang).toEqual(['yyds']);
    expect(read('快拍!!!', contextOf()).tone.shouting).toBe(true);
    expect(read('请您稍等哦', contextOf()).tone).toMatchObject({
      courteous: true,
      warm: true,
      shouting: false,
    });
    expect(read('滚', contextOf()).tone).toMatchObject({ courteous: false, warm: false });
  });
});
