import type { Product, Shop } from '../schemas/index.ts';
import { productById, productsNamedIn } from '../shop/index.ts';

/** A product named in a message, by its place in plain text. */
export interface Mention {
  product: Product;
  start: number;
  end: number;
}

/** Every place where a product of the shop is named. */
export const mentions = (plainText: string, shop: Shop): Mention[] =>
  productsNamedIn(shop, plainText).flatMap(({ id, start, end }) => {
    const product = productById(shop, id);
    return product ? [{ product, start, end }] : [];
  });
