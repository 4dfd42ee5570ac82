import { drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import type { Norms } from '../../schemas/index.ts';

/** What became of a character of the text: typed right, typed otherwise or left out, or not reached yet. */
export type TypedState = 'right' | 'wrong' | 'open';

/** What a typing drill came to. */
export interface TypedMark {
  /** Characters that were typed right, a minute; whole, rounded down. */
  speed: number;
  /** Of the text's and the typed characters, the longer of the two, how many are right; whole per cent, rounded down. */
  accuracy: number;
  /** Characters that are wrong, left out or too many. */
  errors: number;
  points: number;
  of: number;
}

/** Points for speed and for accuracy each. */
const HALF = 5;
/** So many per cent below the norm cost a point. */
const STEP = 2;
const MINUTE = 60_000;

/** Half and full width are the same stroke of a hand. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
};
/** The characters of a text but its spaces, as they stand. */
const shownOf = (text: string): string[] => [...text.replace(/\s/g, '')];
/** The same as they are compared. */
const charsOf = (text: string): string[] =>
  shownOf(text).map((c) => {
    const code = c.charCodeAt(0);
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
    return WIDE[narrow] ?? narrow;
  });

/** Fewest changes from each beginning of one text to each beginning of the other: a row a character of `from`. */
function changes(from: readonly string[], to: readonly string[]): number[][] {
  const table = [to.map((_, j) => j).concat(to.length)];
  from.forEach((c, i) => {
    const above = table[i] as number[];
    const row = [i + 1];
    to.forEach((d, j) => {
      const changed = (above[j] as number) + (c === d ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] as number) + 1, (row[j] as number) + 1));
    });
    table.push(row);
  });
  return table;
}

/**
 * How the characters of a text stand while it is being typed: one left out or doubled does not spoil what follows. What lies behind the best
 * fitting beginning is open. Spaces are left out.
 */
export function alignTyped(text: string, typed: string): { char: string; state: TypedState }[] {
  const [wanted, given] = [charsOf(text), charsOf(typed)];
  const table = changes(wanted, given);
  const last = table.map((row) => row[given.length] as number);
  let i = last.reduce((best, cost, at) => (cost <= (last[best] as number) ? at : best), 0);
  let j = given.length;
  const states: TypedState[] = wanted.map(() => 'open');
  while (i > 0) {
    const here = (table[i] as number[])[j] as number;
    const above = table[i - 1] as number[];
    const same = j > 0 && wanted[i - 1] === given[j - 1];
    if (j > 0 && here === (above[j - 1] as number) + (same ? 0 : 1)) {
      states[i - 1] = same ? 'right' : 'wrong';
      i -= 1;
      j -= 1;
    } else if (here === (above[j] as number) + 1) {
      states[i - 1] = 'wrong';
      i -= 1;
    } else j -= 1;
  }
  return shownOf(text).map((char, at) => ({ char, state: states[at] ?? 'open' }));
}

/**
 * Marks a text that was typed in `ms` milliseconds from the first key to the last. Half of the points are for speed, in shares of the norm, half
 * for accuracy, one less for each two per cent below the norm; with none for accuracy there are none for speed.
 */
export function markTyping(text: string, typed: string, ms: number, norms: Norms['typing']): TypedMark {
  const [wanted, given] = [charsOf(text), charsOf(typed)];
  const longer = Math.max(wanted.length, given.length);
  const errors = longer === 0 ? 0 : (changes(wanted, given).at(-1)?.at(-1) ?? longer);
  const right = longer - errors;
  const accuracy = longer === 0 ? 0 : Math.floor((right * 100) / longer);
  const speed = ms > 0 ? Math.floor((right * MINUTE) / ms) : 0;
  const short = Math.max(0, norms.accuracy.value - accuracy);
  const forAccuracy = Math.max(0, HALF - Math.ceil(short / STEP));
  const forSpeed = Math.min(HALF, Math.floor((speed * HALF) / norms.speed.value));
  return {
    speed,
    accuracy,
    errors,
    points: forAccuracy === 0 ? 0 : forAccuracy + forSpeed,
    of: 2 * HALF,
  };
}

/** Lines to be typed, drawn by a seed until they have `least` characters together. The same seed draws the same. */
export function drawTypingText(lines: readonly string[], seed: number, least: number): string {
  const drawn = shuffled(lines, drawFrom(seedOf(seed, 'typing')));
  const chosen: string[] = [];
  for (const line of drawn) {
    if (charsOf(chosen.join('')).length >= least) break;
    chosen.push(line);
  }
  return chosen.join('\n');
}
