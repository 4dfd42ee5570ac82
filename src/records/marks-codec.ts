import * as v from 'valibot';
import { PLAN_LENGTH } from './plan.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const marked = { points: whole, of: v.pipe(whole, v.minValue(1)) };
const TOO_MANY = 'more points than there are';

const line = v.pipe(
  v.strictObject({ id, title: words(20), ...marked, says: v.optional(words(200)) }),
  v.check(({ points, of }) => points <= of, TOO_MANY),
);

/** A feedback file as it was taken in; the schema of the file itself, with errors that teach, is `src/schemas/feedback.ts`. */
const feedback = v.strictObject({
  format: v.literal('jinpai-feedback'),
  version: v.literal(1),
  id,
  learner: v.strictObject({ name: words(40), id: v.optional(id) }),
  teacher: words(40),
  issuedAt: v.pipe(v.string(), v.isoTimestamp()),
  marks: v.pipe(
    v.array(
      v.strictObject({
        row: v.picklist(['plan', 'conduct']),
        lines: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
        says: v.optional(words(400)),
      }),
    ),
    v.minLength(1),
    v.maxLength(2),
  ),
});

/** The journal's events about drills, plans and a teacher's marks, checked at every border. */
export const marksBodies = [
  v.pipe(
    v.object({ kind: v.literal('drill-done'), drill: id, ...marked }),
    v.check(({ points, of }) => points <= of, TOO_MANY),
  ),
  v.object({
    kind: v.literal('plan-written'),
    plan: id,
    field: id,
    text: v.pipe(v.string(), v.maxLength(PLAN_LENGTH)),
  }),
  v.pipe(
    v.object({ kind: v.literal('plan-checked'), plan: id, ...marked }),
    v.check(({ points, of }) => points <= of, TOO_MANY),
  ),
  v.object({ kind: v.literal('market-step'), run: id, text: words(4000) }),
  v.object({ kind: v.literal('remark-step'), text: words(4000) }),
  v.object({ kind: v.literal('feedback-received'), feedback }),
] as const;
