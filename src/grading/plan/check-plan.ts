import type { Plan, PlanField } from '../../schemas/index.ts';
import type { Fraction } from '../fraction.ts';
import { rounded } from '../fraction.ts';
import { readNumber } from '../theory/mark-numeric.ts';
import { checkBound, checkNumber, checkSum, worked } from './numbers.ts';
import { checkText } from './texts.ts';
import type { PlanCheck, PlanNote, Written } from './types.ts';

/** Numbers by field: as somebody wrote them, and as they really come to. */
interface Numbers {
  own: Record<string, Fraction>;
  real: Record<string, Fraction>;
}

function put(numbers: Numbers, field: PlanField, text: string): void {
  if (field.kind === 'text') return;
  const value = readNumber(text, field.unit);
  const key = field.kind === 'sum' ? worked(field.answer, numbers.real) : value;
  // An unfinished sum still lets the next be checked by what it should be.
  const own = value ?? key;
  if (own) numbers.own[field.id] = own;
  if (key) numbers.real[field.id] = field.kind === 'sum' ? rounded(key, field.decimals) : key;
}

function check(field: PlanField, text: string, own: Numbers['own']): PlanNote {
  switch (field.kind) {
    case 'text':
      return checkText(field, text);
    case 'number':
      return checkNumber(field, text);
    case 'sum':
      return checkSum(field, text, own);
  }
}

const total = (notes: readonly { points: number; of: number }[]) => ({
  points: notes.reduce((sum, n) => sum + n.points, 0),
  of: notes.reduce((sum, n) => sum + n.of, 0),
});

/**
 * Checks a shop plan by rule: whether what belongs in it stands there, whether the sums are right, and whether the numbers hold together. How good it is
 * a teacher says. Points are whole; the same words give the same marks.
 */
export function checkPlan(plan: Plan, written: Written): PlanCheck {
  const numbers: Numbers = { own: {}, real: {} };
  const sections = plan.sections.map(({ id, title, fields, bounds }) => {
    const marked = fields.map((field) => {
      const text = written[field.id] ?? '';
      const note = check(field, text, numbers.own);
      put(numbers, field, text);
      return note;
    });
    const notes = [...marked, ...bounds.map((bound) => checkBound(bound, numbers.real))];
    return { id, title, ...total(notes), notes };
  });
  return { ...total(sections), sections };
}
