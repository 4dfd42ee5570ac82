const sortedLists = new WeakMap<readonly string[], string[]>();

/** The words of a list, longest first, each once; remembered, because the same lists come with every message. */
const byLengthOf = (words: readonly string[]): string[] => {
  const known = sortedLists.get(words);
  if (known) return known;
  const sorted = [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  sortedLists.set(words, sorted);
  return sorted;
};

/** Where a word stands. */
export interface Place {
  word: string;
  start: number;
  end: number;
}

/** All places where one of the words stands, longest words first and none inside another. */
export const places = (text: string, words: readonly string[]): Place[] => {
  const found: Place[] = [];
  for (const word of byLengthOf(words)) {
    let start = text.indexOf(word);
    let count = 0;
    while (start >= 0 && count++ < 8) {
      const end = start + word.length;
      if (found.every((one) => end <= one.start || start >= one.end)) found.push({ word, start, end });
      start = text.indexOf(word, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
