import type { SearchTables } from './files.ts';

/** Readings of a character, without tones; ü is v. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** A place in a text at which a word may begin. */
interface Place {
  text: string;
  at: number;
}

/** Texts whose words may be typed in pinyin, with the places at which a word of a first letter begins. */
export interface Spellable {
  readings: Readings;
  places: ReadonlyMap<string, readonly Place[]>;
}

/** Looks through the texts once, so that a query looks only where its first letter stands. */
export function spellableFrom(texts: readonly string[], readings: Readings): Spellable {
  const places = new Map<string, Place[]>();
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at++) {
      const letters = new Set((readings.get(text[at] ?? '') ?? []).map((reading) => reading[0] ?? ''));
      for (const letter of letters) places.set(letter, [...(places.get(letter) ?? []), { text, at }]);
    }
  }
  return { readings, places };
}

/** The table of the file as a map. */
export const readingsFrom = (rows: SearchTables['readings']): Readings =>
  new Map(rows.map(([char, ...readings]) => [char, readings]));

/** Han words that a Latin input may stand for, and how surely. */
export interface Spelt {
  word: string;
  /** Full syllables are surer than initials, and those than a mixture. */
  how: 'full' | 'initials' | 'mixed';
  /** Whether the word is one of the texts as a whole: a term, not a chance meeting of characters in a title. */
  whole: boolean;
}

const SUREST = { full: 3, initials: 2, mixed: 1 } as const;
const MOST = 5;

interface Path {
  end: number;
  rest: string;
  full: boolean;
  initials: boolean;
}

/** All ways to read on by one character. The last syllable may be typed in part, as it is while somebody types. */
function readOn({ end, rest, full, initials }: Path, readings: readonly string[]): Path[] {
  return readings.flatMap((reading) => {
    const ways: Path[] = [];
    if (rest.startsWith(reading)) {
      ways.push({ end: end + 1, rest: rest.slice(reading.length), full, initials: false });
    } else if (rest.length > 1 && reading.startsWith(rest)) {
      ways.push({ end: end + 1, rest: '', full: false, initials: false });
    }
    if (rest[0] === reading[0] && reading.length > 1) {
      ways.push({ end: end + 1, rest: rest.slice(1), full: false, initials });
    }
    return ways;
  });
}

/** The words of two or more characters that begin at a place of a text and are spelt by the whole input. */
function speltAt(text: string, start: number, typed: string, readings: Readings): Spelt[] {
  const done: Spelt[] = [];
  let open: Path[] = [{ end: start, rest: typed, full: true, initials: true }];
  while (open.length > 0) {
    const next: Path[] = open.flatMap((path) => readOn(path, readings.get(text[path.end] ?? '') ?? []));
    for (const { end, rest, full, initials } of next) {
      if (rest !== '' || end - start < 2) continue;
      const word = text.slice(start, end);
      done.push({ word, how: full ? 'full' : initials ? 'initials' : 'mixed', whole: word === text });
    }
    open = next.filter((path) => path.rest !== '');
  }
  return done;
}

/**
 * The Han words of the texts that a Latin input spells in pinyin, by full syllables, initials or both (`yunfei`, `yf`, `yunf` spell 运费),
 * terms, the surest and the most frequent first; at most five.
 */
export function speltBy(typed: string, { readings, places }: Spellable): Spelt[] {
  const found = new Map<string, { spelt: Spelt; times: number }>();
  for (const { text, at } of places.get(typed[0] ?? '') ?? []) {
    for (const spelt of speltAt(text, at, typed, readings)) {
      const known = found.get(spelt.word);
      if (!known) found.set(spelt.word, { spelt, times: 1 });
      else {
        known.times++;
        const { how } = SUREST[spelt.how] > SUREST[known.spelt.how] ? spelt : known.spelt;
        known.spelt = { ...spelt, how, whole: spelt.whole || known.spelt.whole };
      }
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(b.spelt.whole) - Number(a.spelt.whole) ||
        SUREST[b.spelt.how] - SUREST[a.spelt.how] ||
        b.times - a.times,
    )
    .slice(0, MOST)
    .map(({ spelt }) => spelt);
}

/** Whether two inputs are one typing mistake apart: a letter more, less or changed, or two neighbours swapped. */
export function oneTypoApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  const swapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return (
    long.slice(at + 1) === short.slice(at + 1) || (swapped && long.slice(at + 2) === short.slice(at + 2))
  );
}

/**
 * The Han words of the texts whose full pinyin is one typing mistake away from the input, the most frequent first; at most five. One of the first two
 * letters must be the word's first.
 */
export function nearlySpeltBy(typed: string, { readings, places }: Spellable): Spelt[] {
  const times = new Map<string, { times: number; whole: boolean }>();
  const letters = new Set(typed.slice(0, 2));
  for (const { text, at } of [...letters].flatMap((letter) => places.get(letter) ?? [])) {
    let joined = '';
    for (let end = at; joined.length <= typed.length; end++) {
      const syllable = readings.get(text[end] ?? '')?.[0];
      if (syllable === undefined) break;
      joined += syllable;
      if (end === at || !oneTypoApart(joined, typed)) continue;
      const word = text.slice(at, end + 1);
      const known = times.get(word) ?? { times: 0, whole: false };
      times.set(word, { times: known.times + 1, whole: known.whole || word === text });
    }
  }
  return [...times]
    .sort(([, a], [, b]) => Number(b.whole) - Number(a.whole) || b.times - a.times)
    .slice(0, MOST)
    .map(([word, { whole }]) => ({ word, how: 'mixed', whole }));
}
