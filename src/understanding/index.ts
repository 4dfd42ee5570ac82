import { createModel, type Weights } from './model.ts';
import { readerOf } from './read.ts';
import type { Read } from './types.ts';

export type { Weights } from './model.ts';
export type { Exchange } from './topics.ts';
export { openTopics, topicsOf } from './topics.ts';
export type { Context, Read } from './types.ts';

/** Raised whenever a reading may come out differently; transcripts carry it. */
export const READER_VERSION = 1;

/** Acts of at least this sureness may cost a criterion or be a red line; see `ActFound.sure`. */
export const SURE = 80;

/** Reads with the pattern rules alone: no weights to load. */
export const read: Read = readerOf(undefined);

/** A reader with rules and the trained model. Scripts import `weights.json` themselves and stay synchronous. */
export const createReader = (weights: Weights): Read => readerOf(createModel(weights));

/** Loads the committed weights and gives the full reader. For the browser, where typing happens. */
export const loadReader = async (): Promise<Read> => {
  const { default: weights } = await import('./weights.json', { with: { type: 'json' } });
  return createReader(weights);
};
