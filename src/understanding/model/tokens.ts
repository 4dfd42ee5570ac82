import { classesAt } from './classes.ts';

/** A text as the net sees it: numbers of its characters and of the word classes over them, with a mark at either end. */
export interface Tokens {
  chars: Int32Array;
  classes: Int32Array;
}

const BEGIN = 1;
const END = 2;
/** Characters that are not in the vocabulary share these numbers. */
export const STRANGERS = 8;
export const FIRST_STRANGER = 3;
const FIRST_KNOWN = FIRST_STRANGER + STRANGERS;
/** The widest window of the net must find room. */
const SHORTEST = 5;
const LONGEST = 160;

/** How many numbers of characters there are for a vocabulary of that many characters. */
export const tokenCount = (characters: number): number => FIRST_KNOWN + characters;

/** A plain text as far as the net looks: digits fall together. */
export const netText = (plain: string): string => plain.slice(0, LONGEST).replace(/[0-9]/g, '0');

/** Numbers texts by a vocabulary: a string of its characters. */
export const tokeniser = (vocabulary: string): ((plain: string) => Tokens) => {
  const known = new Map([...vocabulary].map((char, index) => [char, FIRST_KNOWN + index]));
  return (plain) => {
    const text = netText(plain);
    const length = Math.max(SHORTEST, text.length + 2);
    const chars = new Int32Array(length);
    const classes = new Int32Array(length);
    const over = classesAt(text);
    chars[0] = BEGIN;
    for (let at = 0; at < text.length; at++) {
      chars[at + 1] = known.get(text[at] ?? '') ?? FIRST_STRANGER + (text.charCodeAt(at) % STRANGERS);
      classes[at + 1] = over[at] ?? 0;
    }
    chars[text.length + 1] = END;
    return { chars, classes };
  };
};
