import { SPEECH_ACTS } from '../../schemas/vocabulary.ts';
import { type Core, jointSums, openCore } from '../model/predict.ts';
import { netText } from '../model/tokens.ts';
import { normalise } from '../normalise.ts';
import type { Line } from './data.ts';
import { quantiseNet, quantiseRegression } from './quantise.ts';
import { rowsOf, trainRegression } from './regression.ts';
import { trainNet } from './train-net.ts';

/** Fewer lines than this teach nothing about a character, or about a feature. */
const LEAST_LINES = { character: 3, feature: 4 } as const;

const vocabularyOf = (lines: readonly Line[]): string => {
  const counts = new Map<string, number>();
  for (const { text, shopper } of lines)
    for (const char of netText(normalise(text).text) + netText(normalise(shopper).text))
      counts.set(char, (counts.get(char) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= LEAST_LINES.character).map(([char]) => char);
  return known.sort().join('');
};

/** Trains both models on lines and quantises them. */
export const trainCore = (lines: readonly Line[]): Core => {
  const vocabulary = vocabularyOf(lines);
  return {
    vocabulary,
    sparse: quantiseRegression(trainRegression(lines, SPEECH_ACTS, rowsOf(lines, LEAST_LINES.feature))),
    net: quantiseNet(trainNet(lines, SPEECH_ACTS, vocabulary)),
  };
};

/** What a core says of a line that it was not trained on. */
export interface Held {
  line: Line;
  /** Joint sum of each act. */
  sums: number[];
}

/** Joint sums of lines. */
export const sumsOf = (core: Core, lines: readonly Line[]): Held[] => {
  const opened = openCore(core);
  return lines.map((line) => ({
    line,
    sums: [...(jointSums(opened, normalise(line.text).text, [normalise(line.shopper).text])[0] ?? [])],
  }));
};
