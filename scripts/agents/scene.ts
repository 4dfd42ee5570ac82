import type { Product } from '../../src/schemas/index.ts';
import type { Action } from '../../src/transcript/index.ts';
import type { Matter } from './matters.ts';
import type { Told } from './told.ts';
import type { Order, View } from './types.ts';

/** What a stretch of an answer does; `must` asks for what no answer can do without, `ask` for what lies behind. An agent leaves out the kinds that it has no skill in. */
export type PartKind = 'care' | 'answer' | 'detail' | 'reason' | 'must' | 'ask' | 'offer';

export interface Part {
  kind: PartKind;
  text: string;
}

/** What an agent would say and do about one matter. */
export interface Answer {
  parts: Part[];
  deeds?: Action[];
}

/** One matter at one moment, with everything that an answer may draw on. */
export interface Scene {
  view: View;
  told: Told;
  /** What the shopper wrote just now. */
  text: string;
  /** The words in which the matter came up. */
  question: string;
  /** The product spoken of; where none is, the shop's whole range is open. */
  product: Product | undefined;
  /** All products the shopper named or was shown. */
  named: readonly Product[];
  order: Order | undefined;
  /** How often this matter has been answered before. */
  attempt: number;
  /** Matters answered so far, the latest last. */
  past: readonly Matter[];
}

export type Answering = (scene: Scene) => Answer;

const part =
  (kind: PartKind) =>
  (text: string): Part => ({ kind, text });
export const care = part('care');
export const answer = part('answer');
export const detail = part('detail');
export const reason = part('reason');
export const must = part('must');
export const ask = part('ask');
export const offer = part('offer');

/** An answer of these parts. */
export const of = (...parts: (Part | undefined | false)[]): Answer => ({
  parts: parts.filter((p): p is Part => Boolean(p) && (p as Part).text !== ''),
});

/** The same answer with something done at the desk. */
export const doing = (given: Answer, ...deeds: (Action | undefined)[]): Answer => ({
  ...given,
  deeds: [...(given.deeds ?? []), ...deeds.filter((d): d is Action => d !== undefined)],
});

/** `20号` of a local time. */
export const dayOf = (local: string): string => `${Number(local.slice(8, 10))}号`;

/** The name by which people call a product: not the longest, not the most general. */
export const shortName = (product: Product): string =>
  product.aliases.find((a) => a.length >= 2 && a.length <= 4) ?? product.name;
