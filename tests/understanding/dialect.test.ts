import { describe, expect, test } from 'vitest';
import { normalise, originalSpan } from '../../src/understanding/normalise.ts';

const plain = (text: string) => normalise(text).text;

describe('words of dialects are read as the standard language writes them', () => {
  test.each([
    ['美白祛斑就莫得哈', '美白祛斑就没有哈'],
    ['粉色木有啦', '粉色没有啦'],
    ['俺头一个跟恁说', '我头一个跟您说'],
    ['寄哪旮旯', '寄哪地方'],
    ['啥子时候要', '什么时候要'],
    ['好滴亲', '好的亲'],
    ['可以哒', '可以的'],
    ['睇下先', '看下先'],
  ])('%s is read as %s', (typed, read) => expect(plain(typed)).toBe(read));

  test.each(['水滴形的枕头', '哒哒声', '没得商量', '没得说的', '偶尔穿'])('%s stays as it is', (text) =>
    expect(plain(text)).toBe(text),
  );

  test('every word keeps its place, so that a report underlines what was typed', () => {
    const text = '亲～恁要的莫得货';
    const read = normalise(text);
    const at = read.text.indexOf('没有');
    const { start, end } = originalSpan(read, at, at + 2);
    expect(text.slice(start, end)).toBe('莫得');
  });
});
