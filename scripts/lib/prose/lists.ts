import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const pattern = z.string().refine((source) => {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}, 'a regular expression');

const schema = z.strictObject({
  banned: z.array(
    z.strictObject({
      /** Regular expression over a sentence. */
      words: pattern,
      /** Why it must not be taught, to go on after "because". */
      why: z.string(),
      /** What to write instead. */
      instead: z.string(),
    }),
  ),
  /** Ids of the glossary that need no explanation, in rows. */
  everyday: z.array(z.array(z.string())),
  figures: z.array(
    z.strictObject({
      /** Where the number lies in norms.yaml; conversion.NAME is the band of that id. */
      path: z.string(),
      unit: z.string(),
      /** The norm's unit is so many times smaller than the one written: 60 where seconds are written as minutes. */
      per: z.number().int().min(1).default(1),
      /** Regular expression over a sentence; the group n (or n2) is the number. */
      beside: pattern,
    }),
  ),
  exceptions: z.array(
    z.strictObject({
      rule: z.enum(['copied', 'long', 'banned', 'undefined', 'link', 'picture', 'figure']),
      /** File, from the project's folder on. */
      file: z.string(),
      /** What stands there, or a part of it. */
      text: z.string(),
      /** Why it is right all the same. */
      why: z.string(),
    }),
  ),
});

/** What the checks of prose go by. */
export type ProseLists = z.output<typeof schema>;

/** Reads `data/prose/lists.yaml`. */
export const proseLists = (root: URL): ProseLists =>
  schema.parse(parse(readFileSync(new URL('data/prose/lists.yaml', root), 'utf8')));
