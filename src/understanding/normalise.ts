import { standardWords } from './dialect.ts';
import { simplify } from './simplify.ts';

/** A message in the form that the rules read, with the way back to the message as typed. */
export interface Plain {
  text: string;
  /** Where each UTF-16 unit of `text` begins in the original. */
  from: number[];
  /** Where each unit of `text` ends in the original, exclusive. */
  to: number[];
}

/** Emoji that carry meaning for tone; all others only part words. */
const EMOJI: Readonly<Record<string, string>> = {
  '❤': '心',
  '🌹': '花',
  '🌸': '花',
  '🎁': '礼',
  '👍': '赞',
  '➕': '加',
  '✌': ' ',
};

const PUNCTUATION: Readonly<Record<string, string>> = {
  '、': '、',
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '．': '.',
  '～': '~',
  '〜': '~',
  '﹏': '~',
  '“': '「',
  '”': '」',
  '『': '「',
  '』': '」',
  '《': '「',
  '》': '」',
  '‘': '「',
  '’': '」',
  '（': '(',
  '）': ')',
  '【': '(',
  '】': ')',
  '—': ',',
  '–': '-',
  '…': '。',
  '·': ' ',
  '￥': '¥',
  '％': '%',
  '　': ' ',
};

/** What no screen shows, as first and last code points: controls, soft hyphen, zero widths, directions of writing, joiners, tags. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0, 31],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];
const isHidden = (code: number) => HIDDEN.some(([first, last]) => code >= first && code <= last);

/** Characters that make a text look otherwise than it is stored: what one sees and what is read would be two texts. */
const TURNED = /[\u202d\u202e]/;

/** Whether a text is not what it looks like. */
export const isTurned = (text: string): boolean => TURNED.test(text);

/** One code point of the original as it reads; an empty string drops it. */
const plainChar = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  if (char === '\n' || char === '\r' || char === '\t') return ' ';
  if (isHidden(code)) return '';
  const mark = PUNCTUATION[char] ?? EMOJI[char];
  if (mark !== undefined) return mark;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 65 && code <= 90) return char.toLowerCase();
  if (code > 0xffff || (code >= 0x2600 && code <= 0x27bf)) return ' ';
  return simplify(char);
};

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

/** A third equal character in a row says nothing new, unless it is a digit. */
const isSurplus = (text: string[], char: string): boolean => {
  const last = text.length - 1;
  if (isDigit(char)) return false;
  if (text[last] !== char) return false;
  return text[last - 1] === char || !isWordChar(char);
};

const isWordChar = (char: string) => (char >= '\u4e00' && char <= '\u9fff') || (char >= 'a' && char <= 'z');

/** Length of a chat emoticon such as [微笑] that starts here, or 0. Evidence such as [图片] is kept. */
const emoticon = (text: string, at: number): number => {
  if (text[at] !== '[') return 0;
  for (let end = at + 2; end <= at + 5; end++) {
    if (text[end] === ']') return text.slice(at, end + 1) === '[图片]' ? 0 : end + 1 - at;
  }
  return 0;
};

/** Width, case, Traditional characters, emoji, repetition and words of dialects made even. Work is proportional to the length. */
export const normalise = (original: string): Plain => {
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  while (at < original.length) {
    const skip = emoticon(original, at);
    const raw =
      skip > 0 ? original.slice(at, at + skip) : String.fromCodePoint(original.codePointAt(at) ?? 0);
    const char = skip > 0 ? ' ' : plainChar(raw);
    if (char !== '' && !isSurplus(text, char)) {
      text.push(char);
      from.push(at);
      to.push(at + raw.length);
    } else if (char !== '' && to.length > 0) {
      to[to.length - 1] = at + raw.length;
    }
    at += raw.length;
  }
  return { text: standardWords(text.join('')), from, to };
};

/** The stretch of the original that a stretch of the plain text came from. */
export const originalSpan = (plain: Plain, start: number, end: number): { start: number; end: number } => ({
  start: plain.from[start] ?? 0,
  end: plain.to[end - 1] ?? plain.to[plain.to.length - 1] ?? 0,
});

const knownWords = new Map<string, string>();

/** The plain form of a word of the shop's data, remembered: the same few hundred words come with every message. */
export const plainWord = (word: string): string => {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const { text } = normalise(word);
  knownWords.set(word, text);
  return text;
};
