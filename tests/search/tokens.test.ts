import { describe, expect, test } from 'vitest';
import { plain, plainQuery, simplifiedFrom } from '../../src/search/plain.ts';
import { tokens } from '../../src/search/tokens.ts';

describe('the tokenizer', () => {
  test('cuts Han runs into pairs of neighbours, and keeps the last character as a term', () => {
    expect(tokens('运费模板')).toEqual(['运费', '费模', '模板', '板']);
    expect(tokens('退')).toEqual(['退']);
  });

  test('makes no pair across a mark or a Latin word', () => {
    expect(tokens('先问，再答')).toEqual(['先问', '问', '再答', '答']);
    expect(tokens('写ab词')).toEqual(['写', 'ab', '词']);
  });

  test('keeps Latin words and numbers whole', () => {
    expect(tokens('fab 15.6 寸')).toEqual(['fab', '15.6', '寸']);
    expect(tokens('2026-11-23')).toEqual(['2026', '11', '23']);
  });

  test('finds no terms in marks alone', () => {
    expect(tokens('？！ …')).toEqual([]);
    expect(tokens('')).toEqual([]);
  });
});

describe('plain text', () => {
  test('evens full-width forms and capitals and stays as long as it was', () => {
    const text = 'ＦＡＢ　法则：Ａ１，İ';
    expect(plain(text)).toBe('fab 法则:a1,İ');
    expect(plain(text)).toHaveLength(text.length);
  });

  test('of a query is in Simplified characters; what the table lacks stays', () => {
    const table = simplifiedFrom('運費', '运费');
    expect(plainQuery('運費怎麼算', table)).toBe('运费怎麼算');
  });
});
