import lost from './hardness.json' with { type: 'json' };
import type { Story } from './returns.ts';

const measured: Readonly<Record<string, number>> = lost;

/** How hard a case is for the draw of a shift where nothing was measured: by its author's step of difficulty, on the same scale. */
const BY_STEP = 25;

/**
 * How hard a case is for the draw of a shift, 0 (nobody loses it) to 100: the share of it that the scripted agents expert, competent and hurried lost,
 * as `npm run bench:ladder -- --hardness` measured and wrote it to `hardness.json`. It is not `difficulty`, the step on which a trainee should meet the case:
 * that orders what there is to learn, and scripted agents stumble over other things. A new measurement draws other shifts: it raises `ENGINE_VERSION`.
 */
export const hardnessOf = ({ id, difficulty }: Pick<Story, 'id' | 'difficulty'>): number =>
  measured[id] ?? (difficulty - 1) * BY_STEP;
