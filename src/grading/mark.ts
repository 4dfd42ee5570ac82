import type { Norms } from '../schemas/index.ts';
import type { CriterionResult } from './types.ts';

/** What of a criterion the mark needs. */
export type Weighed = Pick<CriterionResult, 'status' | 'points' | 'of'>;

/** Per cent of the points that could be assessed, rounded half up on integers; capped by a red line. 0–100. */
export function markOf(criteria: readonly Weighed[], crossed: boolean, norms: Norms): number {
  const judged = criteria.filter((c) => c.status !== 'not-assessed');
  const got = judged.reduce((sum, c) => sum + c.points, 0);
  const of = judged.reduce((sum, c) => sum + c.of, 0);
  const mark = of === 0 ? 0 : Math.floor((200 * got + of) / (2 * of));
  return crossed ? Math.min(mark, norms.redLineCap.value) : mark;
}
