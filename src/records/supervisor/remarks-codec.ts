import * as v from 'valibot';
import { REMARK_LIMITS, type RemarkStep } from './remark-types.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const remark = v.strictObject({
  id,
  learner: id,
  conversation: id,
  event: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  quote: v.pipe(v.string(), v.maxLength(REMARK_LIMITS.quote)),
  says: words(REMARK_LIMITS.says),
  by: words(REMARK_LIMITS.by),
  at: v.pipe(v.string(), v.isoTimestamp()),
  file: v.optional(id),
});
const step = v.variant('step', [
  v.strictObject({ step: v.literal('written'), remark }),
  v.strictObject({ step: v.literal('removed'), id }),
]);

/** One step as the journal keeps it, checked; null where it cannot be read. */
export function readRemarkStep(text: string): RemarkStep | null {
  try {
    const read = v.safeParse(step, JSON.parse(text));
    return read.success ? (read.output as RemarkStep) : null;
  } catch {
    return null;
  }
}
