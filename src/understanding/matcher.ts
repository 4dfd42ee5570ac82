import { createLexicon } from './lexicon.ts';
import { compilePattern, findPattern, type Match, type Pattern, type Scanned } from './pattern.ts';

/** A table of patterns by key, compiled once. */
export interface Table<Key extends string> {
  scan: (plainText: string) => Scanned;
  /** Every place where the patterns of a key are found. */
  find: (scanned: Scanned, key: Key) => Match[];
  keys: readonly Key[];
}

/** Compiles a table of patterns; the words of all keys are looked for in one pass. */
export const compileTable = <Key extends string>(source: Readonly<Record<Key, string[]>>): Table<Key> => {
  const lexicon = createLexicon();
  const keys = Object.keys(source) as Key[];
  const compiled = new Map<Key, Pattern[]>();
  for (const key of keys)
    compiled.set(
      key,
      source[key].map((pattern) => compilePattern(pattern, lexicon)),
    );
  return {
    scan: lexicon.scan,
    keys,
    find: (scanned, key) => (compiled.get(key) ?? []).flatMap((pattern) => findPattern(scanned, pattern)),
  };
};
