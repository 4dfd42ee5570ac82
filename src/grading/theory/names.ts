import type { QuestionKind } from '../../schemas/index.ts';

/** Kinds of question, and how points are given for them, as learners read it before they answer. */
export const KIND_NAMES: Record<QuestionKind, { name: string; scoring: string }> = {
  single: { name: '单选题', scoring: '选对得满分。' },
  multiple: { name: '多选题', scoring: '选对一个得一分，选错一个扣一分，最少零分。' },
  judge: { name: '判断题', scoring: '判断对得一半，理由也对得满分。' },
  order: { name: '排序题', scoring: '不用再挪动的越多，得分越高。' },
  match: { name: '配对题', scoring: '配对一组得一分。' },
  numeric: { name: '计算题', scoring: '在允许的误差里就得满分，只写数。' },
  'find-line': { name: '找出那句话', scoring: '选中犯规的那一句得满分。' },
  'write-line': { name: '写一句', scoring: '做到一条得一分；说了不该说的或不实的，这题不得分。' },
};
