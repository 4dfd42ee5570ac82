import { z } from 'astro/zod';
import { text } from './fields.ts';

/** `synonyms.yaml`: words of the trade that mean the same, for the search. */
export const synonymsSchema = z.strictObject({
  /** Groups of words, each found by any of its words. The first is the word of the course; a word stands in one group only. */
  groups: z
    .array(z.array(text(12)).min(2))
    .min(1)
    .superRefine((groups, context) => {
      const seen = new Map<string, number>();
      groups.forEach((group, at) => {
        group.forEach((word, place) => {
          const other = seen.get(word);
          if (other === undefined) seen.set(word, at);
          else
            context.addIssue({
              code: 'custom',
              path: [at, place],
              message: `a word in one group only; it stands in groups[${other}] as well. Take one out or join the groups`,
            });
        });
      });
    }),
});
/** Words that mean the same. */
export type Synonyms = z.output<typeof synonymsSchema>;
