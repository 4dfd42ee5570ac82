import type { Read } from './types.ts';

export { ACT_GROUPS, ACT_NAMES } from './act-names.ts';
export { standardWords } from './dialect.ts';
export { type ActFigures, figures, type ReadingFigures, type Share } from './figures.ts';
export { stepsTaught } from './guided-steps.ts';
export type { Weights } from './model/index.ts';
export { normalise, plainWord } from './normalise.ts';
export { type Pledge, pledgesOf } from './pledges.ts';
export { isSentence } from './sentence.ts';
export type { Exchange } from './topics.ts';
export { openTopics, topicsOf } from './topics.ts';
export type { Context, Read } from './types.ts';
export { wilson } from './wilson.ts';

/** Raised whenever a reading may come out differently; transcripts carry it. */
export const READER_VERSION = 15;

/** Acts of at least this sureness may cost a criterion or be a red line; see `ActFound.sure`. */
export const SURE = 80;

/** Loads the reader's code and its committed weights, and gives the full reader. For the browser, where typing happens. */
export const loadReader = async (): Promise<Read> => {
  const [{ createReader }, { default: weights }] = await Promise.all([
    import('./reader.ts'),
    import('./weights.json', { with: { type: 'json' } }),
  ]);
  return createReader(weights);
};
