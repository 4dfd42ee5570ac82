import { SPEECH_ACTS } from '../../schemas/vocabulary.ts';
import { normalise } from '../normalise.ts';
import type { Line } from './data.ts';

/** What a body of lines is made of. */
export interface Corpus {
  lines: number;
  voices: Record<string, number>;
  /** Lines that do no act, and lines that do several, in per cent. */
  none: number;
  several: number;
  /** Lines of at most twelve characters, in per cent. */
  short: number;
  /** Lines of which another one holds at least four fifths of the pairs of characters, in per cent. */
  nearDuplicates: number;
  /** Distinct runs of four characters, of all such runs, in per cent. */
  distinctFourGrams: number;
  /** How many lines do each act. */
  acts: Record<string, number>;
}

const SHORT = 12;
const NEAR = 0.8;

const percent = (part: number, whole: number) => Math.round((part * 1000) / Math.max(1, whole)) / 10;

/** The words and digits of a line without marks and spaces. */
const bare = (text: string): string => normalise(text).text.replaceAll(/[^\p{L}\p{N}]/gu, '');

const runs = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

const isNear = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return shared >= NEAR * (one.size + other.size - shared);
};

/** Whether each line has a near-duplicate: pairs of characters shared, of those in either. Compared where they share a rare pair. */
const countNear = (texts: readonly string[]): number => {
  const pairs = texts.map((text) => new Set(runs(text, 2)));
  const holders = new Map<string, number[]>();
  for (const [index, set] of pairs.entries())
    for (const pair of set) holders.set(pair, [...(holders.get(pair) ?? []), index]);
  return pairs.filter((set, index) => {
    const rarest = [...set].sort((a, b) => (holders.get(a)?.length ?? 0) - (holders.get(b)?.length ?? 0));
    const others = new Set(rarest.slice(0, 3).flatMap((pair) => holders.get(pair) ?? []));
    others.delete(index);
    return [...others].some((other) => isNear(set, pairs[other] ?? new Set()));
  }).length;
};

/** Describes a body of lines. */
export const describeCorpus = (lines: readonly Line[]): Corpus => {
  const texts = lines.map(({ text }) => bare(text));
  const fours = texts.flatMap((text) => runs(text, 4));
  const voices: Record<string, number> = {};
  for (const { voice } of lines) voices[voice] = (voices[voice] ?? 0) + 1;
  const count = (meets: (line: Line) => boolean) => lines.filter(meets).length;
  return {
    lines: lines.length,
    voices,
    none: percent(
      count(({ acts }) => acts.length === 0),
      lines.length,
    ),
    several: percent(
      count(({ acts }) => acts.length > 1),
      lines.length,
    ),
    short: percent(
      count(({ text }) => [...text].length <= SHORT),
      lines.length,
    ),
    nearDuplicates: percent(countNear(texts), lines.length),
    distinctFourGrams: percent(new Set(fours).size, fours.length),
    acts: Object.fromEntries(SPEECH_ACTS.map((act) => [act, count(({ acts }) => acts.includes(act))])),
  };
};
