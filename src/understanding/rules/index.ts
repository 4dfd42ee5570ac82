import { ANSWER_RULES } from './answers.ts';
import { MANNER_RULES } from './breaking.ts';
import { CARE_RULES } from './care.ts';
import { FLOW_RULES } from './flow.ts';
import { SUBSTANCE_RULES } from './red-lines.ts';
import type { Rule } from './types.ts';

export type { Rule } from './types.ts';

/** All rules, in the order of the vocabulary. */
export const RULES: readonly Rule[] = [
  ...FLOW_RULES,
  ...ANSWER_RULES,
  ...CARE_RULES,
  ...MANNER_RULES,
  ...SUBSTANCE_RULES,
];
