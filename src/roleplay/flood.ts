import { isSentence } from '../understanding/index.ts';
import { FLOOD } from './tuning.ts';
import type { ShopperState, Turn } from './types.ts';

const says = (char: string) => (char >= '\u4e00' && char <= '\u9fff') || /[0-9A-Za-z]/.test(char);

/** Characters that say something: without spaces, marks, pictures and what no screen shows. */
export const visibleLength = (text: string): number => [...text].filter(says).length;

/** Whether the turn is more than anybody reads: a wall of text, or several messages pasted one upon the other, quicker than a hand writes. */
export function isFlood({ messages }: Turn): boolean {
  if (messages.some((m) => visibleLength(m.text) > FLOOD.longest)) return true;
  const [first, ...rest] = messages;
  const last = rest.at(-1);
  if (!first || !last || messages.length < FLOOD.messages) return false;
  const characters = rest.reduce((sum, m) => sum + visibleLength(m.text), 0);
  return characters * 1000 > FLOOD.perSecond * (last.at - first.at);
}

/** A few words in a row, which one understands though they may not fit. */
const FEW_WORDS = /^[一-龥]{2,9}[。！!～~]?$/;

/** Whether a message of the turn is a sentence of the agent's own, not a heap of words or signs and not what the shopper wrote itself. */
export const saysSentence = ({ messages }: Turn, typed: readonly string[]): boolean =>
  messages.some(({ text }) => !typed.includes(text) && (isSentence(text) || FEW_WORDS.test(text.trim())));

/** So short a word may be the agent's own though the shopper wrote it too: 好的. */
const ECHO = 4;

/** Whether the turn only sends back what the shopper wrote itself: it says nothing of the agent's own. */
export const isEcho = ({ messages, actions }: Turn, typed: readonly string[]): boolean =>
  actions.length === 0 &&
  messages.length > 0 &&
  messages.every(({ text }) => visibleLength(text) >= ECHO && typed.includes(text));

/** A size or a figure says something by itself: M, 2. */
const FIGURE = /^[0-9A-Za-z]$/;

/** The shortest greeting: 在. */
const HERE = /^在[^一-龥]*$/;

/** Whether the turn is a single character and nothing was done: it answers nobody, whatever it may mean, unless it is a size, a figure or a greeting. */
export const isScrap = ({ messages, actions }: Turn): boolean =>
  actions.length === 0 &&
  messages.every(({ text }) => visibleLength(text) <= 1 && !FIGURE.test(text.trim()) && !HERE.test(text));

/** So many characters in a row are the same words, whatever is put before them. */
const SAME = 20;

const sharesWords = (a: string, b: string): boolean => {
  for (let at = 0; at + SAME <= a.length; at++) if (b.includes(a.slice(at, at + SAME))) return true;
  return false;
};

/** A clause of so many characters that stood in nothing before is news. */
const CLAUSES = /[^，。！？；!?;]+/g;
const NEWS = 8;

const figuresIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Whether everything in the turn was told so many times before, and read; a new figure is news. */
const wasTold = ({ turn, readTexts: earlier, products }: ShopperState, times: number): boolean => {
  // Goods named for the first time are new, whatever words stand about them.
  const named = turn.messages.flatMap(({ reading }) => reading.products);
  if (named.some((id) => products.indexOf(id) >= products.length - named.length)) return false;
  const known = (text: string) =>
    earlier.filter((one) => sharesWords(text, one)).length >= times &&
    (text.match(CLAUSES) ?? []).every(
      (part) => visibleLength(part) < NEWS || earlier.some((one) => one.includes(part)),
    );
  const figures = earlier.flatMap(figuresIn);
  const adds = (text: string) => figuresIn(text).some((figure) => !figures.includes(figure));
  return turn.messages.length > 0 && turn.messages.every(({ text }) => known(text) && !adds(text));
};

/** Whether the turn is told for the second time at least, word for word. */
export const isToldAgain = (state: ShopperState): boolean => wasTold(state, 1);

/** The same for the third time at least. */
export const isToldOver = (state: ShopperState): boolean => wasTold(state, 2);
