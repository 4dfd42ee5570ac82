import type { Clause } from './clauses.ts';
import { createLexicon } from './lexicon.ts';
import type { Scanned } from './pattern.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Small words that hold a sentence together. A message of some length without them is no sentence. */
const GRAMMAR =
  '的了是您你我这那可以吗呢给有在就也都不会能和跟把被让要想看说到去来还吧哦啊呀哈对很更太最请帮已没每一个么着过';

const lexicon = createLexicon();
const classOf = new Map<number, string>();
for (const [name, words] of Object.entries(WORD_CLASSES)) {
  for (const word of words.split(' ')) classOf.set(lexicon.add(word), name);
}

const isHan = (char: string) => char >= '\u4e00' && char <= '\u9fff';
const hanCount = (text: string) => [...text].filter(isHan).length;
const grammarCount = (text: string) => [...text].filter((char) => GRAMMAR.includes(char)).length;

/** Longest of the words found that do not overlap, in order. */
const keywords = (text: string): { covered: number; classes: Set<string>; count: number } => {
  const found = lexicon.scan(text).hits;
  const spans = [...found].flatMap(([word, hits]) =>
    hits.map((hit) => ({ ...hit, name: classOf.get(word) ?? '' })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const classes = new Set<string>();
  let covered = 0;
  let count = 0;
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end - span.start < 2) continue;
    covered += span.end - span.start;
    classes.add(span.name);
    count++;
    at = span.end;
  }
  return { covered, classes, count };
};

const isFragment = (text: string, clause: Clause) => {
  const body = text.slice(clause.start, clause.end);
  return hanCount(body) <= 5 && grammarCount(body) <= 1;
};

/**
 * Whether a message is a pile of key words without grammar: words of at least four unlike classes, hardly parted by
 * anything that makes a sentence. Such a message does nothing.
 */
export const isSalad = (scanned: Scanned): boolean => {
  const { text, clauses } = scanned;
  const han = hanCount(text);
  if (han < 8) return false;
  const parts = text.replaceAll('、', ' ').replaceAll('/', ' ');
  const list = parts.split(/[ ,。;!?~]/).filter((part) => part !== '');
  const short = list.filter((part) => hanCount(part) <= 5 && grammarCount(part) <= 1).length;
  // So many scraps in a row are a heap, whatever they are words of: a product's own words are in no class.
  if (list.length >= 8 && short * 4 >= list.length * 3 && grammarCount(text) * 6 <= han) return true;
  const words = keywords(text);
  if (words.classes.size < 4 && list.length < 6) return false;
  const loose = list.length >= 5 && short >= list.length - 1 && words.covered * 2 >= han;
  const glued =
    list.length < 5 && words.count >= 5 && words.covered * 4 >= han * 3 && grammarCount(text) * 8 <= han;
  const fragments =
    clauses.length >= 5 && clauses.every((clause) => isFragment(text, clause)) && words.classes.size >= 4;
  return loose || glued || fragments;
};
