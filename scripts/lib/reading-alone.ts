import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Shop, shopSchema } from '../../src/schemas/index.ts';
import type { Context } from '../../src/understanding/index.ts';

const shopFile = new URL('../../src/content/shops/qinghe.yaml', import.meta.url);
const shop: Shop = shopSchema.parse(parse(readFileSync(shopFile, 'utf8')));

/** What a message that stands alone is read against: the shop, and nothing said before. */
export const readingAlone: Context = {
  shopper: [],
  earlier: [],
  open: [],
  shop,
  products: [],
  now: '2026-11-23T10:12',
  slang: [],
};
