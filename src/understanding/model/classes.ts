import { createLexicon } from '../lexicon.ts';
import { WORD_CLASSES } from '../word-classes.ts';

const lexicon = createLexicon();
const numberOf = new Map<number, number>();
for (const [index, words] of Object.values(WORD_CLASSES).entries()) {
  for (const word of words.split(' ')) numberOf.set(lexicon.add(word), index + 1);
}

/** How many numbers `classesAt` may give: 0 for no class, then one for each word class. */
export const CLASS_COUNT = Object.keys(WORD_CLASSES).length + 1;

/** For each UTF-16 unit of a plain text, the number of the class of the longest known word over it; 0 for none. */
export const classesAt = (text: string): Uint8Array => {
  const found = new Uint8Array(text.length);
  const length = new Uint8Array(text.length);
  for (const [word, hits] of lexicon.scan(text).hits) {
    for (const { start, end } of hits) {
      for (let at = start; at < end; at++) {
        if (end - start <= (length[at] ?? 0)) continue;
        length[at] = end - start;
        found[at] = numberOf.get(word) ?? 0;
      }
    }
  }
  return found;
};

/** The numbers of the classes whose words stand in a text, ascending. */
export const classesIn = (text: string): number[] => {
  const found = new Set([...classesAt(text)]);
  found.delete(0);
  return [...found].sort((a, b) => a - b);
};
