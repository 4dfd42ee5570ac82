import { plain } from './plain.ts';
import type { Query } from './query.ts';
import { bigrams, stretches } from './tokens.ts';

/** A text with the stretches that were found: [start, end) in UTF-16 units, in order and apart. */
export interface Marked {
  text: string;
  marks: [number, number][];
}

/** What is looked for in a text, for each thing that is wanted: whole forms, or the pairs that they consist of. */
export type Needles = readonly { wholes: string[]; pairs: string[] }[];

const LONGEST = 96;
const BEFORE = 24;

/** The needles of a query, for marking many texts. */
export const needlesOf = ({ wants }: Query): Needles =>
  wants.map(({ forms }) => ({
    wholes: forms.map((form) => form.text),
    pairs: forms.flatMap((form) => stretches(form.text).flatMap((s) => (s.han ? bigrams(s.text) : [s.text]))),
  }));

function placesOf(part: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    places.push([at, at + part.length]);
  return places;
}

function joined(places: [number, number][]): [number, number][] {
  const sorted = [...places].sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** Marks what is found in a text: whole forms where they stand, else their pairs. */
export function mark(text: string, needles: Needles): Marked {
  const even = plain(text);
  const places = needles.flatMap(({ wholes, pairs }) => {
    const whole = wholes.flatMap((form) => placesOf(form, even));
    return whole.length > 0 ? whole : pairs.flatMap((pair) => placesOf(pair, even));
  });
  return { text, marks: joined(places) };
}

const worth = ({ marks }: Marked) => marks.reduce((sum, [start, end]) => sum + (end - start) ** 2, 0);

/** A long text around its first find. */
function shortened({ text, marks }: Marked): Marked {
  if (text.length <= LONGEST) return { text, marks };
  const from = Math.max(0, Math.min((marks[0]?.[0] ?? 0) - BEFORE, text.length - LONGEST));
  const [head, tail] = [from > 0 ? '…' : '', from + LONGEST < text.length ? '…' : ''];
  const shift = head.length - from;
  const inside = marks.flatMap(([start, end]): [number, number][] =>
    start >= from + LONGEST ? [] : [[start + shift, Math.min(end, from + LONGEST) + shift]],
  );
  return { text: head + text.slice(from, from + LONGEST) + tail, marks: inside };
}

/** The sentence that holds most of what is looked for, the first of equals; the first sentence where none holds any. */
export function excerpt(sentences: readonly string[], needles: Needles): Marked {
  let best: Marked = { text: sentences[0] ?? '', marks: [] };
  let most = 0;
  for (const sentence of sentences) {
    const marked = mark(sentence, needles);
    if (worth(marked) > most) [best, most] = [marked, worth(marked)];
  }
  return shortened(best);
}
