import { describe, expect, test } from 'vitest';
import {
  nearlySpeltBy,
  oneTypoApart,
  readingsFrom,
  spellableFrom,
  speltBy,
} from '../../src/search/pinyin.ts';
import { readingsOf } from '../../src/search/tables.ts';

const TEXTS = ['设置运费', '衣服', '退货运费', '转化率', '银行', '行为', '运费'];
const spellable = spellableFrom(TEXTS, readingsFrom(readingsOf(TEXTS)));
const words = (typed: string) => speltBy(typed, spellable).map((s) => s.word);

describe('pinyin', () => {
  test('finds a word by its syllables, its initials, and half typed', () => {
    for (const typed of ['yunfei', 'yf', 'yunf', 'yunfe']) expect(words(typed)[0], typed).toBe('运费');
  });

  test('finds a word inside a title', () => {
    expect(words('shezhi')).toContain('设置');
    expect(words('thyf')).toContain('退货运费');
  });

  test('puts a term before characters that only stand together, and both initials fit', () => {
    expect(words('yf').slice(0, 2)).toEqual(expect.arrayContaining(['运费', '衣服']));
  });

  test('reads a character as it is read in its word', () => {
    expect(words('yinhang')).toEqual(['银行']);
    expect(words('xingwei')).toEqual(['行为']);
    expect(words('zhuanhualv')).toEqual(['转化率']);
  });

  test('spells no single character and nothing that is not there', () => {
    expect(words('yun')).toEqual([]);
    expect(words('xyzzy')).toEqual([]);
  });

  test('forgives one mistake in full syllables', () => {
    for (const typed of ['yunfie', 'yunfi', 'yumfei', 'yyunfei'])
      expect(
        nearlySpeltBy(typed, spellable).map((s) => s.word),
        typed,
      ).toContain('运费');
    expect(nearlySpeltBy('yumfie', spellable)).toEqual([]);
  });

  test.each([
    ['abc', 'abcd', true],
    ['abc', 'ac', true],
    ['abc', 'axc', true],
    ['abc', 'acb', true],
    ['abc', 'abc', false],
    ['abc', 'xbd', false],
    ['abc', 'abcde', false],
    ['', 'a', true],
  ])('%s and %s are one mistake apart: %s', (a, b, apart) => {
    expect(oneTypoApart(a, b)).toBe(apart);
    expect(oneTypoApart(b, a)).toBe(apart);
  });
});
