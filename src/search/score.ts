import type { SearchDocument } from './document.ts';
import { searchTexts, textsHolding } from './full-text.ts';
import type { TitleIndex } from './lunr-index.ts';
import type { Form, Want } from './query.ts';
import { bigrams, stretches, tokens } from './tokens.ts';

/** What is looked through; texts are plain, by the number of their entry. */
export interface Searched {
  documents: readonly SearchDocument[];
  index: TitleIndex;
  titles: readonly string[];
  /** Title, terms, place and summary in one. */
  heads: readonly string[];
  /** The same without the place. */
  named: readonly string[];
  bodies: readonly string[];
}

const LATIN = /[a-z0-9]/;

/** Whether a Latin word stands in a plain text as a word of its own. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LATIN.test(text[at - 1] ?? '') && !LATIN.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}

/** What a find weighs beside lunr's score of the title. */
const TITLE_IS = 30;
const TITLE_BEGINS = 10;
const TITLE_HOLDS = 8;
const BODY = 14;
const HEAD_HOLDS = 4;
/** Pinyin counts for so much where the Latin word itself is in the course. */
const BESIDE_LATIN = 0.4;

function titleBonus(title: string, { text, weight }: Form): number {
  if (title === text) return weight * TITLE_IS;
  if (title.startsWith(text)) return weight * TITLE_BEGINS;
  return text.length > 1 && title.includes(text) ? weight * TITLE_HOLDS : 0;
}

/** Whether a plain text has a pair of Han characters of what is wanted; what has none is asked for nothing. */
function hasPair(text: string, wanted: string): boolean {
  const pairs = stretches(wanted).flatMap((s) => (s.han ? bigrams(s.text) : []));
  return pairs.length === 0 || pairs.some((pair) => text.includes(pair));
}

/** What one form finds; `whole`: only where it stands as a whole. */
function scoresOfForm(form: Form, typed: string, whole: boolean, searched: Searched): Map<number, number> {
  // A longer word has more pairs to be found by and is no better for it.
  const fair = Math.min(1, tokens(typed).length / tokens(form.text).length);
  const holding = textsHolding(form, searched.heads);
  const inHeads = whole && holding.size === 0 ? holding : searched.index(form);
  const inBodies = (whole ? textsHolding : searchTexts)(form, searched.bodies);
  const scores = new Map<number, number>();
  for (const at of new Set([...inHeads.keys(), ...inBodies.keys()])) {
    const held = holding.has(at);
    if (whole && !held && !inBodies.has(at)) continue;
    // A piece of a shopper's name, or of where something lies, says nothing of what it is: there it counts only whole.
    if (!held && !inBodies.has(at) && !hasPair(searched.named[at] ?? '', form.text)) continue;
    const inHead = held || !whole ? fair * (inHeads.get(at) ?? 0) + (held ? HEAD_HOLDS * form.weight : 0) : 0;
    const bonus = titleBonus(searched.titles[at] ?? '', form);
    scores.set(at, inHead + bonus + BODY * (inBodies.get(at) ?? 0));
  }
  return scores;
}

/**
 * The best form's score of each document. Another form than the typed one counts only where it stands whole, since its characters apart mean something
 * else; where nothing else is found they are better than nothing.
 */
export function scoresOf({ forms }: Want, searched: Searched): Map<number, number> {
  const [first, ...others] = forms;
  if (!first) return new Map();
  const best = scoresOfForm(first, first.text, false, searched);
  const latin =
    /^[a-z]/.test(first.text) && [...searched.heads, ...searched.bodies].some((t) => hasWord(t, first.text));
  for (const whole of [true, false]) {
    if (!whole && best.size > 0) break;
    for (const form of others) {
      const weighed = latin ? { ...form, weight: form.weight * BESIDE_LATIN } : form;
      for (const [at, score] of scoresOfForm(weighed, first.text, whole, searched))
        if (score > (best.get(at) ?? 0)) best.set(at, score);
    }
  }
  return best;
}
