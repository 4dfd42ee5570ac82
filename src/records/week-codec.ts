import * as v from 'valibot';
import { FORM_LENGTH, PROBLEM_NAMES } from './forms.ts';
import { WEEK_LIMITS } from './week.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Twice the limit of characters: one outside the basic plane takes two units. */
const words = (most: number) => v.pipe(v.string(), v.maxLength(2 * most));
const said = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(2 * most));
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** The journal's events about the onboarding week, checked at every border. */
export const weekBodies = [
  v.object({ kind: v.literal('week-ticked'), item: id }),
  v.object({ kind: v.literal('week-unticked'), item: id }),
  v.object({
    kind: v.literal('day-opened'),
    day,
    mentor: said(WEEK_LIMITS.name),
    why: said(WEEK_LIMITS.why),
  }),
  v.object({
    kind: v.literal('day-filed'),
    day,
    reason: v.picklist([...Object.keys(PROBLEM_NAMES), 'none']),
    text: words(FORM_LENGTH),
  }),
  v.object({
    kind: v.literal('card-graded'),
    shop: id,
    product: id,
    grade: v.picklist(['again', 'hard', 'good', 'easy']),
  }),
  v.object({
    kind: v.literal('sheet-signed'),
    mentor: said(WEEK_LIMITS.name),
    marks: v.pipe(
      v.array(
        v.object({ item: id, seen: v.picklist(['yes', 'partly', 'no']), remark: words(WEEK_LIMITS.remark) }),
      ),
      v.maxLength(20),
    ),
    early: v.boolean(),
    says: words(WEEK_LIMITS.why),
  }),
] as const;
