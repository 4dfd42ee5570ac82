import { splitClauses } from './clauses.ts';
import type { Match, Scanned } from './pattern.ts';

interface Node {
  next: Map<string, Node>;
  /** Id of the word that ends here, or -1. */
  word: number;
}

/** All words that rules look for, found in one pass over a text. */
export interface Lexicon {
  /** The id of a word, adding it where it is new. */
  add: (word: string) => number;
  scan: (text: string) => Scanned;
}

const node = (): Node => ({ next: new Map(), word: -1 });

const clauseIndex = (text: string, clauses: Scanned['clauses']): number[] => {
  const index: number[] = new Array<number>(text.length).fill(0);
  for (const [number, clause] of clauses.entries()) {
    index.fill(number, clause.start, clauses[number + 1]?.start ?? text.length);
  }
  return index;
};

const note = (hits: Map<number, Match[]>, word: number, hit: Match): void => {
  const known = hits.get(word);
  if (known) known.push(hit);
  else hits.set(word, [hit]);
};

/** An empty lexicon. */
export const createLexicon = (): Lexicon => {
  const root = node();
  const ids = new Map<string, number>();
  const add = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    let at = root;
    for (const char of word) {
      const next = at.next.get(char) ?? node();
      at.next.set(char, next);
      at = next;
    }
    at.word = ids.size;
    ids.set(word, at.word);
    return at.word;
  };
  const scan = (text: string): Scanned => {
    const clauses = splitClauses(text);
    const hits = new Map<number, Match[]>();
    let steps = 0;
    for (let start = 0; start < text.length; start++) {
      let at: Node | undefined = root;
      for (let end = start; at && end <= text.length; end++) {
        steps++;
        if (at.word >= 0) note(hits, at.word, { start, end });
        at = at.next.get(text[end] ?? '');
      }
    }
    return { text, clauses, clauseAt: clauseIndex(text, clauses), hits, steps };
  };
  return { add, scan };
};
