import type { PlanField, PlanSection } from '../../schemas/index.ts';
import { compare, type Fraction, fraction, parseDecimal, rounded, show } from '../fraction.ts';
import { filled, within } from '../theory/draw.ts';
import { evaluate, type Values } from '../theory/formula.ts';
import { readNumber } from '../theory/mark-numeric.ts';
import type { PlanNote } from './types.ts';

type Entered = Extract<PlanField, { kind: 'number' }>;
type Sum = Extract<PlanField, { kind: 'sum' }>;
type Bound = PlanSection['bounds'][number];

const WORTH = { number: 1, sum: 2, bound: 1 } as const;

const exact = (n: number): Fraction => parseDecimal(String(n)) ?? fraction(0n);

/** What a formula comes to; undefined where a number is missing or it divides by zero. */
export function worked(formula: string, values: Values): Fraction | undefined {
  try {
    return evaluate(formula, values);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Marks an entered number: a point within its bounds. */
export function checkNumber(field: Entered, text: string): PlanNote {
  const note = { id: field.id, title: field.title, of: WORTH.number, points: 0 };
  if (text.trim() === '') return { ...note, state: 'open', says: '还没填。' };
  const value = readNumber(text, field.unit);
  if (!value) return { ...note, state: 'not-met', says: `“${text}”不是一个数。只写数字，比如 12.50。` };
  const outside = compare(value, exact(field.least)) < 0 || compare(value, exact(field.most)) > 0;
  if (outside)
    return {
      ...note,
      state: 'not-met',
      says: `${show(value)} ${field.unit}不在 ${field.least} 到 ${field.most} 之间，再看一眼单位。`,
    };
  return { ...note, points: WORTH.number, state: 'met', says: '填好了。' };
}

/** Marks a sum by what stands before it, `own`: an earlier slip is not held against what was then worked out rightly. */
export function checkSum(field: Sum, text: string, own: Values): PlanNote {
  const note = { id: field.id, title: field.title, of: WORTH.sum, points: 0 };
  const key = worked(field.answer, own);
  if (!key) return { ...note, state: 'open', says: '前面还有数没填好，这里算不出来。' };
  if (text.trim() === '') return { ...note, state: 'open', says: '还没算。' };
  const answer = rounded(key, field.decimals);
  const value = readNumber(text, field.unit);
  const why = filled(field.why, { ...own, answer });
  if (!value) return { ...note, state: 'not-met', says: `“${text}”不是一个数。${why}。` };
  if (!within(value, key, field.tolerance) && !within(value, answer, field.tolerance))
    return { ...note, state: 'not-met', says: `写了 ${show(value)}，应当是：${why}。` };
  return { ...note, points: WORTH.sum, state: 'met', says: `算对了：${why}。` };
}

/** Whether the numbers keep to a bound, by what they really come to. */
export function checkBound(bound: Bound, values: Values): PlanNote {
  const note = { id: bound.id, title: bound.title, of: WORTH.bound, points: 0 };
  const left = worked(bound.holds, values);
  if (!left) return { ...note, state: 'open', says: '前面的数填齐了，这里就能核对。' };
  if (compare(left, exact(0)) < 0) return { ...note, state: 'not-met', says: filled(bound.why, values) };
  return { ...note, points: WORTH.bound, state: 'met', says: '站得住。' };
}
