/** What is made at build only: pinyin by pinyin-pro, Simplified characters by opencc-js. Neither reaches the browser. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { SearchDocument } from './document.ts';
import { type SearchTables, type SynonymGroup, spellableIn } from './files.ts';

const HAN = /[\u3400-\u9fff]/;
/** Level 1 of Big5: the 5401 Traditional characters that people type. */
const FIRST_ROW = 0xa4;
const LAST_ROW = 0xc6;
/** Forms that the converter leaves to whole words, by the reading that a query means. */
const BY_HAND: readonly (readonly [string, string])[] = [
  ['乾', '干'],
  ['著', '着'],
  ['麼', '么'],
  ['裡', '里'],
  ['裏', '里'],
  ['妳', '你'],
  ['喔', '哦'],
];

/** How each Han character of these texts is read where it stands: a character of several readings has those that occur, the most frequent first. */
export function readingsOf(texts: readonly string[]): SearchTables['readings'] {
  const counted = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { origin, pinyin: reading, isZh } of pinyin(text, {
      type: 'all',
      toneType: 'none',
      v: true,
    })) {
      if (!isZh || !/^[a-z]+$/.test(reading)) continue;
      const own = counted.get(origin) ?? new Map<string, number>();
      counted.set(origin, own.set(reading, (own.get(reading) ?? 0) + 1));
    }
  }
  return [...counted].map(([char, readings]) => {
    const [first = '', ...rest] = [...readings].sort((a, b) => b[1] - a[1]).map(([reading]) => reading);
    return [char, first, ...rest];
  });
}

/** Traditional characters whose Simplified form stands in these texts, and that form, place by place. */
export function traditionalOf(texts: readonly string[]): Pick<SearchTables, 'traditional' | 'simplified'> {
  const used = new Set(texts.flatMap((text) => [...text].filter((char) => HAN.test(char))));
  const convert = Converter({ from: 't', to: 'cn' });
  const big5 = new TextDecoder('big5');
  const pairs = new Map<string, string>();
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) {
      const char = big5.decode(new Uint8Array([row, cell]));
      if (char.length === 1 && HAN.test(char)) pairs.set(char, convert(char));
    }
  }
  for (const [from, to] of BY_HAND) pairs.set(from, to);
  const kept = [...pairs].filter(([from, to]) => from !== to && to.length === 1 && used.has(to));
  return { traditional: kept.map(([from]) => from).join(''), simplified: kept.map(([, to]) => to).join('') };
}

/** The tables for these documents. */
export function tablesFor(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
): SearchTables {
  const spellable = spellableIn(documents, synonyms);
  const texts = [...spellable, ...documents.flatMap((d) => [d.title, d.within, d.summary, ...d.body])];
  return { synonyms, readings: readingsOf([...new Set(spellable)]), ...traditionalOf(texts) };
}
