import type { Clause } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { WORD_CLASSES } from './word-classes.ts';

/**
 * One readable pattern, made of slots in order, parted by spaces. A slot is a choice of words: `拍|选|买`, `@退货` for a word class.
 * Before a slot:
 *   (nothing)  at most 6 characters after the slot before, in the same clause
 *   `+`        directly after it
 *   `~12`      a slot of its own: the gap before the next slot is at most 12 characters
 *   `>`        a slot of its own: the next slot stands anywhere later in the message
 *   `-`        this slot must not occur in the clause where the match begins; `--` nor anywhere in the message
 * `^` alone: the first slot opens its clause (courtesy words left out). `$` alone: the last slot closes its clause.
 * `?` alone: the clause of the last slot asks something. `!` alone: it does not.
 */
export interface Pattern {
  slots: Slot[];
  /** Word ids that must not stand in the clause. */
  notInClause: number[];
  notInMessage: number[];
  opens: boolean;
  closes: boolean;
  asks: boolean | undefined;
}

interface Slot {
  words: number[];
  /** Characters allowed since the end of the slot before; -1: anywhere later. */
  gap: number;
}

/** Where a pattern was found, in plain text. */
export interface Match {
  start: number;
  end: number;
}

const DEFAULT_GAP = 6;
/** One pattern is looked for this often in a message; more would say nothing new. */
const MOST_MATCHES = 6;

/** A word of a pattern and its spoken short form: 担心什么, 担心啥; 做什么, 干嘛. */
const spoken = (word: string): string[] => [
  ...new Set([
    word,
    word
      .replace(/[做干]什么/, '干嘛')
      .replace('什么', '啥')
      .replace('怎么', '咋'),
    word.replace('什么', '啥').replace('怎么', '咋'),
  ]),
];

const choices = (slot: string): string[] =>
  slot.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return spoken(word);
    const members = WORD_CLASSES[word.slice(1)];
    if (members === undefined) throw new Error(`No word class called ${word}. See word-classes.ts.`);
    return members.split(' ').flatMap(spoken);
  });

/** Compiles a pattern, adding its words to the lexicon. */
export const compilePattern = (source: string, lexicon: Lexicon): Pattern => {
  const pattern: Pattern = {
    slots: [],
    notInClause: [],
    notInMessage: [],
    opens: false,
    closes: false,
    asks: undefined,
  };
  let gap = DEFAULT_GAP;
  const ids = (words: string) => choices(words).map((word) => lexicon.add(word));
  for (const token of source.trim().split(/\s+/)) {
    if (token === '^') pattern.opens = true;
    else if (token === '$') pattern.closes = true;
    else if (token === '?' || token === '!') pattern.asks = token === '?';
    else if (token === '>') gap = -1;
    else if (token.startsWith('~')) gap = Number(token.slice(1));
    else if (token.startsWith('--')) pattern.notInMessage.push(...ids(token.slice(2)));
    else if (token.startsWith('-')) pattern.notInClause.push(...ids(token.slice(1)));
    else {
      const adjoining = token.startsWith('+');
      pattern.slots.push({ words: ids(adjoining ? token.slice(1) : token), gap: adjoining ? 0 : gap });
      gap = DEFAULT_GAP;
    }
  }
  return pattern;
};

/** A message with what the matcher needs of it. */
export interface Scanned {
  text: string;
  clauses: Clause[];
  /** Index into `clauses` for every character; the clause before, for punctuation. */
  clauseAt: number[];
  /** Start offsets, ascending, of every word of the lexicon that occurs. */
  hits: Map<number, Match[]>;
  /** Work done so far, for the tests of proportion. */
  steps: number;
}

const fillers = [
  '亲亲',
  '亲',
  '宝子',
  '宝宝',
  '宝',
  '您好',
  '你好',
  '那么',
  '那',
  '哈',
  '嗯嗯',
  '嗯',
  '好的',
  '哦',
  '其实',
  '不过',
  '但是',
  '但',
  '所以',
  '如果',
  '请',
  '麻烦',
  '您',
  '我',
  '就',
  '也',
  '呀',
  '啊',
  '老板',
  '姐',
  '哥',
  '美女',
  '小姐姐',
  '同学',
  '先生',
  '女士',
  '这边',
  '咱',
  '咱们',
  '我们',
];

const opensClause = (scanned: Scanned, at: number): boolean => {
  const clause = scanned.clauses[scanned.clauseAt[at] ?? -1];
  if (!clause) return false;
  let before = scanned.text.slice(clause.start, at).slice(0, 12);
  while (before !== '') {
    const filler = fillers.find((word) => before.startsWith(word));
    if (filler === undefined) return false;
    before = before.slice(filler.length);
  }
  return at - clause.start <= 12;
};

const CLOSERS = '哦呢啊呀哈啦的了吧噢喔滴呐嘛哟亲您';

const closesClause = (scanned: Scanned, end: number): boolean => {
  const clause = scanned.clauses[scanned.clauseAt[end - 1] ?? -1];
  if (!clause || clause.end - end > 4) return false;
  for (const char of scanned.text.slice(end, clause.end)) if (!CLOSERS.includes(char)) return false;
  return true;
};

const merged = (scanned: Scanned, words: readonly number[]): Match[] => {
  const found: Match[] = [];
  for (const word of words) {
    scanned.steps++;
    const hits = scanned.hits.get(word);
    if (hits) found.push(...hits.slice(0, 64));
  }
  scanned.steps += found.length;
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

const nextHit = (scanned: Scanned, hits: readonly Match[], from: Match, gap: number): Match | undefined => {
  for (const hit of hits) {
    scanned.steps++;
    if (hit.start < from.end) continue;
    if (gap < 0) return hit;
    if (hit.start - from.end > gap) return undefined;
    if (scanned.clauseAt[hit.start] === scanned.clauseAt[from.start]) return hit;
  }
  return undefined;
};

const inClause = (scanned: Scanned, at: number, words: readonly number[]): boolean =>
  words.some((word) =>
    (scanned.hits.get(word) ?? [])
      .slice(0, 64)
      .some((hit) => scanned.clauseAt[hit.start] === scanned.clauseAt[at]),
  );

const holds = (scanned: Scanned, pattern: Pattern, match: Match): boolean => {
  if (pattern.opens && !opensClause(scanned, match.start)) return false;
  if (pattern.closes && !closesClause(scanned, match.end)) return false;
  const last = scanned.clauses[scanned.clauseAt[match.end - 1] ?? -1];
  if (pattern.asks !== undefined && last?.asks !== pattern.asks) return false;
  return !inClause(scanned, match.start, pattern.notInClause);
};

/** Finds a pattern, first places first. */
export const findPattern = (scanned: Scanned, pattern: Pattern): Match[] => {
  const [first, ...rest] = pattern.slots;
  if (!first || pattern.notInMessage.some((word) => scanned.hits.has(word))) return [];
  const begins = merged(scanned, first.words);
  if (begins.length === 0) return [];
  const later = rest.map((slot) => merged(scanned, slot.words));
  if (later.some((hits) => hits.length === 0)) return [];
  const found: Match[] = [];
  for (const begin of begins) {
    let at: Match | undefined = begin;
    for (const [index, slot] of rest.entries()) {
      at = at && nextHit(scanned, later[index] ?? [], at, slot.gap);
      if (!at) break;
    }
    const match = at && { start: begin.start, end: at.end };
    if (match && holds(scanned, pattern, match)) found.push(match);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
};
