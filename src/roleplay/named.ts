import { productsNamedIn } from '../shop/index.ts';
import type { World } from './types.ts';

/**
 * Products that a line of the shopper brings into the talk, by id: what is said next of 这款 is said of them. Only of who came to buy: where something went
 * wrong the goods are the trouble, and the sums that follow are no prices.
 */
export const namedByShopper = (
  { case: { buys }, shop }: Pick<World, 'case' | 'shop'>,
  text: string,
): string[] => (buys ? productsNamedIn(shop, text).map(({ id }) => id) : []);
