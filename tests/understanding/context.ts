import type { Context } from '../../src/understanding/index.ts';
import { shop } from './shop.ts';

/** A context in which nothing was said yet, with what a test changes. */
export const contextOf = (over: Partial<Context> = {}): Context => ({
  shopper: [],
  earlier: [],
  open: [],
  shop,
  products: [],
  now: '2026-11-23T10:12',
  slang: ['yyds', '绝绝子'],
  ...over,
});
