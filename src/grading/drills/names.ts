import type { DrillPart } from '../../schemas/index.ts';
import { KIND_NAMES } from '../theory/index.ts';

/** Kinds of part, and how points are given for them, as learners read it before they answer. */
export const PART_NAMES: Record<DrillPart['kind'], { name: string; scoring: string }> = {
  ...KIND_NAMES,
  sort: { name: '分类', scoring: '放对一个得一分。' },
  date: { name: '算日子', scoring: '哪一天选对得分。' },
  table: { name: '填表', scoring: '填对一格得一分，只写数。' },
};
