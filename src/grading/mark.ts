import type { Norms } from '../schemas/index.ts';
import type { Cap, CriterionResult } from './types.ts';

/** What of a criterion the mark needs. */
export type Weighed = Pick<CriterionResult, 'status' | 'points' | 'of'>;

/** What holds the mark down: a red line crossed, and caps. */
export interface Held {
  crossed: boolean;
  caps: readonly Pick<Cap, 'value'>[];
}

/** Per cent of the points that could be assessed, rounded half up; halves of points times 200 are whole, so the sum is exact; at most the lowest cap. 0–100. */
export function markOf(criteria: readonly Weighed[], { crossed, caps }: Held, norms: Norms): number {
  const judged = criteria.filter((c) => c.status !== 'not-assessed');
  const got = judged.reduce((sum, c) => sum + c.points, 0);
  const of = judged.reduce((sum, c) => sum + c.of, 0);
  const mark = of === 0 ? 0 : Math.floor((200 * got + of) / (2 * of));
  return Math.min(mark, ...(crossed ? [norms.redLineCap.value] : []), ...caps.map((c) => c.value));
}
