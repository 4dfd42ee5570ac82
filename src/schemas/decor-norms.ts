import { z } from 'astro/zod';
import { number, origin } from './course-norms.ts';
import { text } from './fields.ts';

/** What a shop's look is held against: rules of the fictitious platform 橙市, the accessibility standard, and ours. */
export const decorNorms = z.strictObject({
  /** Contrast that small and large words need, in hundredths: 450 is 4.5 to 1. */
  contrastText: number('hundredths'),
  contrastLarge: number('hundredths'),
  /** So many rows of the layout board are seen without scrolling. */
  firstScreen: number('rows'),
  /** Characters on a sign, and on both lines of a banner. */
  signChars: number('chars'),
  bannerChars: number('chars'),
  /** Height of a character where the sign is shown smallest, and on the banner. */
  signGlyph: number('px'),
  bannerGlyph: number('px'),
  /** Characters of a notice. */
  noticeChars: number('chars'),
  /** Words that a sign or banner may not have, beside those that no listing may. */
  banned: z.array(z.strictObject({ words: z.array(text(8)).min(1), why: text(120), ...origin })).min(1),
});
/** What a shop's look is held against. */
export type DecorNorms = z.output<typeof decorNorms>;
