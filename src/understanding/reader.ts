import { createModel, type Weights } from './model/index.ts';
import { readerOf } from './read.ts';
import type { Read } from './types.ts';

/** Reads with the pattern rules alone: no weights to load. */
export const read: Read = readerOf(undefined);

/** A reader with rules and the trained model. Scripts import `weights.json` themselves and stay synchronous. */
export const createReader = (weights: Weights): Read => readerOf(createModel(weights));
