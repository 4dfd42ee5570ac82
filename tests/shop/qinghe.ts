import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Product, type Shop, shopSchema } from '../../src/schemas/index.ts';
import { getProduct } from '../../src/shop/index.ts';

/** The real shop: the arithmetic is tested on the numbers that shoppers are told. */
export const qinghe: Shop = shopSchema.parse(parse(readFileSync('src/content/shops/qinghe.yaml', 'utf8')));

export function product(id: string): Product {
  return getProduct(qinghe, id);
}

/** The shop with other promotions. */
export function withPromotions(promotions: Shop['promotions']): Shop {
  return { ...qinghe, promotions };
}
