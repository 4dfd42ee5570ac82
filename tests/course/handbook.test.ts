import { describe, expect, test } from 'vitest';
import { byPinyin, withoutTones } from '../../src/course/glossary.ts';
import { templatePieces } from '../../src/course/index.ts';
import type { Term } from '../../src/schemas/index.ts';

const term = (word: string, more: Partial<Term> = {}): Term => ({
  id: 'x',
  term: word,
  also: [],
  topic: 'order',
  says: '说明。',
  register: [],
  ...more,
});

describe('terms by pinyin', () => {
  test('stand under their letter in the order of their plain pinyin', () => {
    const groups = byPinyin([
      term('运费'),
      term('标价'),
      term('SKU'),
      term('赔付'),
      term('拍下'),
      term('邮费'),
    ]);
    expect(groups.map((g) => [g.letter, g.terms.map((t) => t.term)])).toEqual([
      ['B', ['标价']],
      ['P', ['拍下', '赔付']],
      ['S', ['SKU']],
      ['Y', ['邮费', '运费']],
    ]);
  });

  test('are found by word, other words, pinyin and initials', () => {
    const [group] = byPinyin([term('运费', { also: ['邮费'] })]);
    expect(group?.terms[0]?.keys).toBe('运费 邮费 yunfei yf');
  });

  test('are read as the data says where it says so', () => {
    expect(byPinyin([term('色差', { pinyin: 'sè chā' })])[0]?.terms[0]?.pinyin).toBe('sè chā');
    expect(withoutTones('lǜ sè')).toBe('lv se');
  });
});

describe('a template in pieces', () => {
  test('joined gives the text again, locked phrases whole, holes apart', () => {
    const text = '退了【金额】，原路到账。查【单号】';
    const pieces = templatePieces(text, ['原路到账']);
    expect(pieces.map((p) => p.text).join('')).toBe(text);
    expect(pieces.filter((p) => p.kind !== 'free')).toEqual([
      { kind: 'hole', text: '【金额】' },
      { kind: 'locked', text: '原路到账' },
      { kind: 'hole', text: '【单号】' },
    ]);
  });

  test('with signs that a pattern would read, and with nothing locked', () => {
    expect(templatePieces('满 (199) 减 20?', ['(199) 减 20?'])).toEqual([
      { kind: 'free', text: '满 ' },
      { kind: 'locked', text: '(199) 减 20?' },
    ]);
    expect(templatePieces('好的', [])).toEqual([{ kind: 'free', text: '好的' }]);
  });
});
