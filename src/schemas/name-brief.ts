import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** `tools/shop-names/ID.yaml`: a shop that wants a name. The file's name is the id. */
export const nameBriefSchema = z.strictObject({
  /** Permanent id; equals the file's name. */
  id: slug(),
  /** The shop, in a sentence: for whom it sells what. */
  about: text(80),
  /** Any of these in the name says what is sold. */
  sells: z.array(text(4)).min(1),
  /** Names that others have and many people know; invented like all names. */
  others: z.array(text(20)).min(1),
});
/** Whom a shop is named for: what it sells and which names stand next door. */
export type NameBrief = z.output<typeof nameBriefSchema>;
