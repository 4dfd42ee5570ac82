import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

const word = () => text(12);

/** What is said of the product and is not so. */
const untrue = z.strictObject({ words: z.array(word()).min(1), why: text(120) });

/** `tools/titles/ID.yaml`: goods for which a title is composed. The file's name is the id. */
export const titleTaskSchema = z.strictObject({
  /** Permanent id; equals the file's name. */
  id: slug(),
  shop: slug(),
  /** A product of the shop. */
  product: slug(),
  /** What lies on the table about the goods: all that is true of them. */
  facts: text(500),
  /** What shoppers type; a title is found when it has all the words. `share`: of 100 searches for such goods so many are this one. */
  searches: z
    .array(
      z.strictObject({
        id: slug(),
        words: z.array(word()).min(1).max(4),
        share: z.number().int().min(1).max(100),
      }),
    )
    .min(4)
    .max(10),
  /** Words for the thing itself; a title without one of them names nothing. */
  names: z.array(word()).min(1),
  /** What sets it apart: one of them belongs on the first line. */
  selling: z.array(word()).min(1),
  /** Words that mean something only side by side, in this order. */
  together: z.array(z.tuple([word(), word()])).min(1),
  /** Words to choose from, in the order in which they are shown. */
  words: z.array(word()).min(8).max(24),
  /** What is not so, found only when the title is handed in. */
  untrue: z.array(untrue).min(1),
  /** A title that earns all points. */
  good: text(60),
  /** Titles that people really write, and that earn at most half. */
  poor: z.array(text(80)).min(2),
});
/** Goods for which a title is composed. */
export type TitleTask = z.output<typeof titleTaskSchema>;
