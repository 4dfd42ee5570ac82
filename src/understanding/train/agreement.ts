import { readFileSync } from 'node:fs';
import type { SpeechAct } from '../../schemas/index.ts';
import { SPEECH_ACTS } from '../../schemas/vocabulary.ts';

/** A line labelled twice: as it stood in the lines of training, and again without seeing those labels. */
export interface TwiceLabelled {
  text: string;
  shopper: string;
  first: SpeechAct[];
  second: SpeechAct[];
}

/** How far two passes of labelling agree. */
export interface Agreement {
  lines: number;
  /** Lines with the same acts in both, in per cent. */
  exact: number;
  /** Micro F1 of one pass against the other, in per cent. */
  f1: number;
  /** Cohen's kappa over all decisions (lines by acts), in hundredths: 100 is full agreement, 0 what chance would give. */
  kappa: number;
}

/** Where the lines labelled twice lie, from the root of the project. */
export const SECOND_PASS = 'data/second-pass.jsonl';

/** Reads the lines labelled twice. */
export const readSecondPass = (root: URL): TwiceLabelled[] =>
  readFileSync(new URL(SECOND_PASS, root), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TwiceLabelled);

/** Compares the two passes. */
export const agreementOf = (lines: readonly TwiceLabelled[]): Agreement => {
  let both = 0;
  let first = 0;
  let second = 0;
  let same = 0;
  for (const line of lines) {
    const shared = line.first.filter((act) => line.second.includes(act)).length;
    both += shared;
    first += line.first.length;
    second += line.second.length;
    if (shared === line.first.length && shared === line.second.length) same++;
  }
  const decisions = lines.length * SPEECH_ACTS.length;
  const agreed = 1 - (first + second - 2 * both) / decisions;
  const chance =
    (first / decisions) * (second / decisions) + (1 - first / decisions) * (1 - second / decisions);
  return {
    lines: lines.length,
    exact: Math.round((same * 1000) / lines.length) / 10,
    f1: Math.round((2000 * both) / (first + second)) / 10,
    kappa: Math.round(((agreed - chance) / (1 - chance)) * 100),
  };
};
