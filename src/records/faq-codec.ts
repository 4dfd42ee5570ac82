import * as v from 'valibot';
import { FAQ_LIMITS } from './faq.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Twice the limit of characters: one outside the basic plane takes two units. */
const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(2 * most));

const entry = {
  entry: id,
  question: words(FAQ_LIMITS.question),
  answer: words(FAQ_LIMITS.answer),
  tags: v.pipe(v.array(words(FAQ_LIMITS.tag)), v.maxLength(FAQ_LIMITS.tags)),
};

/** The journal's events about the notebook of questions and answers, checked at every border. */
export const faqBodies = [
  v.object({
    kind: v.literal('faq-noted'),
    ...entry,
    from: v.optional(v.object({ conversation: id, event: whole })),
  }),
  v.object({ kind: v.literal('faq-edited'), ...entry }),
  v.object({ kind: v.literal('faq-removed'), entry: id }),
  v.object({ kind: v.literal('faq-restored'), entry: id }),
] as const;
