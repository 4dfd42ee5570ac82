import { pinyin } from 'pinyin-pro';
import type { Term } from '../schemas/index.ts';

/** A term with how it is read and where it stands. */
export interface PlacedTerm extends Term {
  /** With tone marks, a space between syllables. */
  pinyin: string;
  /** The letter under which it stands, A to Z. */
  letter: string;
  /** Everything by which it is found: word, other words, pinyin without tones, initials. */
  keys: string;
}

export interface LetterGroup {
  letter: string;
  terms: PlacedTerm[];
}

const MARKS = /[\u0300-\u036f]/g;

/** Pinyin in plain letters: yùn fèi gives yun fei; ü is typed v, as input methods have it. */
export const withoutTones = (marked: string): string =>
  marked
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(MARKS, '')
    .toLowerCase();

function place(term: Term): PlacedTerm {
  const marked = term.pinyin ?? pinyin(term.term, { nonZh: 'consecutive' }).replace(/ +/g, ' ').trim();
  const plain = withoutTones(marked);
  const syllables = plain.split(' ');
  const initials = syllables.map((s) => s[0] ?? '').join('');
  const keys = [term.term, ...term.also, syllables.join(''), initials].join(' ').toLowerCase();
  return { ...term, pinyin: marked, letter: (plain[0] ?? '').toUpperCase(), keys };
}

const plainOf = (term: PlacedTerm) => withoutTones(term.pinyin);

/** The terms letter by letter in the order of their pinyin; terms that read alike stand in the order of their marks. */
export function byPinyin(terms: readonly Term[]): LetterGroup[] {
  const placed = terms.map(place).sort((a, b) => {
    const [one, other] = [plainOf(a), plainOf(b)];
    if (one !== other) return one < other ? -1 : 1;
    return a.pinyin < b.pinyin ? -1 : a.pinyin > b.pinyin ? 1 : 0;
  });
  const groups: LetterGroup[] = [];
  for (const term of placed) {
    const last = groups.at(-1);
    if (last?.letter === term.letter) last.terms.push(term);
    else groups.push({ letter: term.letter, terms: [term] });
  }
  return groups;
}
