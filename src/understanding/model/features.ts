import { classesIn } from './classes.ts';

/** Features fall into this many buckets, a power of two. */
export const BUCKETS = 1 << 18;
/** More characters than this are not looked at by the model; rules read on. */
const LONGEST = 300;
const LONGEST_SHOPPER = 60;
const OWN_GRAM = 3;
const THEIR_GRAM = 2;

/** FNV-1a over UTF-16 units, folded into a bucket. */
const bucket = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 14) ^ hash) & (BUCKETS - 1);
};

/** Marks at the ends stay, digits become one sign, all other marks and spaces fall together. */
const skeleton = (text: string): string => {
  const plain = text
    .replace(/[0-9]+(\.[0-9]+)?/g, '0')
    .replace(/[,;。!~. ()「」、:]+/g, ' ')
    .trim();
  return `^${plain}$`;
};

const addGrams = (text: string, prefix: string, longest: number, into: Set<number>): void => {
  for (let size = 1; size <= longest; size++) {
    for (let at = 0; at + size <= text.length; at++) into.add(bucket(prefix + text.slice(at, at + size)));
  }
};

/** Length in steps, because a bare 嗯 and a paragraph are seldom the same act. */
const lengthStep = (length: number): string => {
  const bounds = [2, 4, 7, 12, 20, 32, 60];
  return `l${bounds.filter((bound) => length > bound).length}`;
};

/** Buckets of the characters of one stretch of a message, as they count inside it. */
export const stretchFeatures = (text: string): Set<number> => {
  const found = new Set<number>();
  const plain = skeleton(text.slice(0, LONGEST)).slice(1, -1);
  addGrams(plain, 'g', OWN_GRAM, found);
  for (const name of classesIn(text.slice(0, LONGEST))) found.add(bucket(`c${name}`));
  return found;
};

/** The buckets of a message (plain text) read after the shopper's last one; each once. */
export const featuresOf = (text: string, shopper: string): number[] => {
  const found = new Set<number>();
  const own = skeleton(text.slice(0, LONGEST));
  const theirs = skeleton(shopper.slice(-LONGEST_SHOPPER));
  addGrams(own, 'g', OWN_GRAM, found);
  found.add(bucket(`f${own.slice(0, 4)}`));
  found.add(bucket(`e${own.slice(-4)}`));
  found.add(bucket(`e${own.slice(-5)}`));
  addGrams(theirs, 'h', THEIR_GRAM, found);
  const ownClasses = classesIn(own);
  const theirClasses = classesIn(theirs);
  for (const name of ownClasses) found.add(bucket(`c${name}`));
  for (const name of theirClasses) {
    found.add(bucket(`s${name}`));
    for (const other of ownClasses) found.add(bucket(`x${name}>${other}`));
  }
  found.add(bucket(lengthStep(own.length - 2)));
  found.add(bucket(shopper === '' ? 'alone' : 'after'));
  return [...found];
};
