import { createLexicon } from './lexicon.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Features fall into this many buckets. */
export const BUCKETS = 16_384;
/** More characters than this are not looked at by the model; rules read on. */
const LONGEST = 300;
const LONGEST_SHOPPER = 60;

const lexicon = createLexicon();
const classOf = new Map<number, string>();
for (const [name, words] of Object.entries(WORD_CLASSES)) {
  for (const word of words.split(' ')) classOf.set(lexicon.add(word), name);
}

/** FNV-1a over UTF-16 units, folded into a bucket. */
const bucket = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 14) ^ hash) & (BUCKETS - 1);
};

const classesIn = (text: string): Set<string> =>
  new Set([...lexicon.scan(text).hits.keys()].map((word) => classOf.get(word) ?? ''));

/** Marks at the ends stay, digits become one sign, all other marks and spaces fall together. */
const skeleton = (text: string): string => {
  const plain = text
    .replace(/[0-9]+(\.[0-9]+)?/g, '0')
    .replace(/[,;。!~. ()「」、:]+/g, ' ')
    .trim();
  return `^${plain}$`;
};

const grams = (text: string, prefix: string, longest: number, into: Set<number>): void => {
  for (let size = 1; size <= longest; size++) {
    for (let at = 0; at + size <= text.length; at++) into.add(bucket(prefix + text.slice(at, at + size)));
  }
};

/** Length in steps, because a bare 嗯 and a paragraph are seldom the same act. */
const lengthStep = (text: string): string => {
  const bounds = [2, 4, 7, 12, 20, 32, 60];
  return `l${bounds.filter((bound) => text.length > bound).length}`;
};

/** The buckets of a message (plain text) read after the shopper's last one. Ascending, each once. */
export const featuresOf = (text: string, shopper: string): number[] => {
  const found = new Set<number>();
  grams(skeleton(text.slice(0, LONGEST)), 'g', 3, found);
  const own = classesIn(text.slice(0, LONGEST));
  const theirs = classesIn(shopper.slice(-LONGEST_SHOPPER));
  for (const name of own) found.add(bucket(`c${name}`));
  for (const name of theirs) found.add(bucket(`s${name}`));
  for (const name of theirs) for (const other of own) found.add(bucket(`x${name}>${other}`));
  grams(skeleton(shopper.slice(-LONGEST_SHOPPER)), 'h', 2, found);
  found.add(bucket(lengthStep(text)));
  found.add(bucket(shopper === '' ? 'alone' : 'after'));
  return [...found].sort((a, b) => a - b);
};
