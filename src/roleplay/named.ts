import { productsNamedIn } from '../shop/index.ts';
import { ownWords, quotedWords } from './conditions.ts';
import type { World } from './types.ts';

/**
 * Products that a line of the shopper brings into the talk, by id: what is said next of 这款 is said of them. Only of who came to buy: where something went
 * wrong the goods are the trouble, and the sums that follow are no prices.
 */
export const namedByShopper = (
  { case: { buys }, shop }: Pick<World, 'case' | 'shop'>,
  text: string,
): string[] => (buys ? productsNamedIn(shop, text).map(({ id }) => id) : []);

/** Those of the products that an agent's text names which it puts before the shopper itself: 您说“套了三件毛衣” offers no sweater. A bare name in quotes, 您说的“毛衣”, still speaks of the goods. */
export function ownProducts(
  { shop }: Pick<World, 'shop'>,
  text: string,
  products: readonly string[],
): string[] {
  if (products.length === 0 || !text.includes('“')) return [...products];
  const namedIn = (part: string) => productsNamedIn(shop, part);
  const given = quotedWords(text).flatMap((quote) =>
    namedIn(quote).flatMap(({ id, start, end }) => (end - start < quote.length ? [id] : [])),
  );
  const own = namedIn(ownWords(text)).map(({ id }) => id);
  return products.filter((id) => !given.includes(id) || own.includes(id));
}
