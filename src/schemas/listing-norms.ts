import { z } from 'astro/zod';
import { number, origin } from './course-norms.ts';
import { text } from './fields.ts';

/** Words that a title may not or need not have, with the reason that is told. */
const words = z.strictObject({ words: z.array(text(8)).min(1), why: text(120), ...origin });

/** What a listing is held against: rules of the fictitious platform 橙市, and ours. */
export const listingNorms = z.strictObject({
  /** A title has at most so many characters; two letters or digits count as one. */
  titleChars: number('chars'),
  /** From so many on a title has used its room. */
  titleUsed: number('chars'),
  /** So much of it stands on the first line of a phone's list of goods. */
  titleFirstLine: number('chars'),
  /** Main pictures of a listing. */
  mainPictures: number('pictures'),
  /** Their side, at least. */
  pictureSide: number('px'),
  /** The goods take at least and at most so much of the picture's side … */
  pictureFill: z.strictObject({ least: number('%'), most: number('%') }),
  /** … and their centre is off the picture's by at most so much of it. */
  pictureOff: number('%'),
  /** The platform stops a title with one of these. */
  banned: z.array(words).min(1),
  /** Nobody searches for these: they take room. */
  filler: z.array(words).min(1),
});
/** What a listing is held against. */
export type ListingNorms = z.output<typeof listingNorms>;
