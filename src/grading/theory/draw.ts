import { type Draw, drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import type { Question } from '../../schemas/index.ts';
import { add, compare, type Fraction, fraction, parseDecimal, rounded, show, times } from '../fraction.ts';
import { evaluate, type Values } from './formula.ts';
import type { Choice, Shown } from './types.ts';

/** A question whose key is worked out from parameters. */
export type Numeric = Extract<Question, { kind: 'numeric' }>;

const exact = (number: number): Fraction => parseDecimal(String(number)) ?? fraction(0n);
const choice = ({ id, text }: Choice): Choice => ({ id, text });

/** Everything that a parameter may be. */
export function rangeOf(range: Numeric['parameters'][string]): Fraction[] {
  if (Array.isArray(range)) return range.map(exact);
  const [to, step] = [exact(range.to), exact(range.step)];
  const values: Fraction[] = [];
  for (let v = exact(range.from); compare(v, to) <= 0; v = add(v, step)) values.push(v);
  return values;
}

/** One value for each parameter, drawn in the order of their names. */
export function drawValues(parameters: Numeric['parameters'], draw: Draw): Values {
  const names = Object.keys(parameters).sort();
  return Object.fromEntries(
    names.map((name) => {
      const range = rangeOf(parameters[name] ?? []);
      return [name, range[draw(range.length)] ?? fraction(0n)];
    }),
  );
}

/** The parameters as a seed draws them, in the order of their names. */
export const parametersOf = (question: Numeric, seed: number): Values =>
  drawValues(question.parameters, drawFrom(seedOf(seed, question.id)));

/** The key of a number that is asked for, rounded half up to the places that are asked for. */
export const keyOf = (question: Pick<Numeric, 'answer' | 'decimals'>, values: Values): Fraction =>
  rounded(evaluate(question.answer, values), question.decimals);

/** Text with its {formulas} worked out. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{([^}]*)\}/g, (_, formula: string) => show(evaluate(formula, values)));

/** Out of order for certain: as drawn, or turned by one where the drawing left it in order. */
function disordered(items: readonly Choice[], draw: Draw): Choice[] {
  const drawn = shuffled(items, draw).map(choice);
  const inOrder = drawn.every((item, i) => item.id === items[i]?.id);
  return inOrder ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}

/** Shows a question as a seed draws it. The same seed shows the same. */
export function showQuestion(question: Question, seed: number): Shown {
  const { id, stem, chat } = question;
  const draw = drawFrom(seedOf(seed, id) ^ 0x5bd1e995);
  const base = { id, stem, chat };
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...base, kind: question.kind, options: shuffled(question.options, draw).map(choice) };
    case 'judge':
      return {
        ...base,
        kind: 'judge',
        options: question.options.map(choice),
        reasons: shuffled(question.reasons, draw).map(choice),
      };
    case 'order':
      return { ...base, kind: 'order', items: disordered(question.items, draw) };
    case 'match': {
      const lefts = shuffled(question.pairs, draw).map((p) => ({ id: p.id, text: p.left }));
      const rights = [...question.pairs.map((p) => ({ id: p.id, text: p.right })), ...question.spare];
      return { ...base, kind: 'match', lefts, rights: shuffled(rights, draw).map(choice) };
    }
    case 'numeric': {
      const values = parametersOf(question, seed);
      const { unit, decimals } = question;
      return { ...base, kind: 'numeric', stem: filled(stem, values), unit, decimals };
    }
    case 'find-line':
      return {
        ...base,
        kind: 'find-line',
        lines: question.lines.map((l) => ({ from: l.from, text: l.text, id: l.id })),
      };
    case 'write-line':
      return { ...base, kind: 'write-line' };
  }
}

/** Whether two numbers are at most `tolerance` apart. */
export function within(a: Fraction, b: Fraction, tolerance: number): boolean {
  const apart = add(a, times(b, fraction(-1n)));
  const size = apart.top < 0n ? times(apart, fraction(-1n)) : apart;
  return compare(size, exact(tolerance)) <= 0;
}
