import type { FaqEntry } from '../../records/index.ts';

/** Whether an entry holds all words and, where one is named, the tag. */
export function isFound({ question, answer, tags }: FaqEntry, words: string, tag: string): boolean {
  const text = [question, answer, ...tags].join(' ').toLowerCase();
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return (tag === '' || tags.includes(tag)) && wanted.every((word) => text.includes(word));
}
