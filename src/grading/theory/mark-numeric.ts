import { type Fraction, parseDecimal, show } from '../fraction.ts';
import { filled, keyOf, type Numeric, parametersOf, within } from './draw.ts';
import { evaluate, type Values } from './formula.ts';
import type { ItemMark, Note } from './types.ts';

/** A number as people write it, and what stands behind it. */
const NUMBER = /^[约≈=]*(-?[0-9.]+)(.*)$/u;

/**
 * The number that somebody typed, with or without its unit or a part of it (元, 元/只; 万 of 万元), spaces, commas, “about” or full-width figures;
 * undefined where it is none, or where another unit stands behind it.
 */
export function readNumber(text: string, unit: string): Fraction | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[\s,¥]/g, '');
  const [, number = '', tail = ''] = NUMBER.exec(plain) ?? [];
  const fits = tail === '' || unit.startsWith(tail) || (unit !== '' && tail.startsWith(unit));
  return fits ? parseDecimal(number) : undefined;
}

/** A number that is asked for: its formula, how exactly, and what people get wrong. */
type Asked = Pick<Numeric, 'answer' | 'unit' | 'decimals' | 'tolerance' | 'why' | 'mistakes'>;

/** 1 point within the tolerance of the key. A result that a known mistake leads to is told which. The unit may be empty. */
export function markNumber(question: Asked, text: string, values: Values): ItemMark {
  const answer = keyOf(question, values);
  const withUnit = (number: string) => `${number} ${question.unit}`.trim();
  const given = readNumber(text, question.unit);
  const right = given !== undefined && within(given, answer, question.tolerance);
  const key = withUnit(show(answer, question.decimals));
  const way: Note = {
    verdict: right ? 'right' : 'missed',
    about: key,
    why: filled(question.why, { ...values, answer }),
  };
  const mistake = question.mistakes.find(
    (m) => given && !right && within(given, evaluate(m.answer, values), Math.max(question.tolerance, 0.01)),
  );
  const wrong: Note[] =
    given === undefined || right
      ? []
      : [
          {
            verdict: 'wrong',
            about: withUnit(show(given, 3)),
            why: mistake?.why ?? '这个数和算出来的对不上，看看下面的算法。',
          },
        ];
  const unread: Note[] =
    given === undefined && text.trim() !== ''
      ? [
          {
            verdict: 'wrong',
            about: text.trim().slice(0, 40),
            why: '这里没有读到一个数。只写数字就行，比如 12.5。',
          },
        ]
      : [];
  return { points: right ? 1 : 0, of: 1, notes: [...wrong, ...unread, way], key };
}

/** A numeric question as the seed drew it: 1 point within the tolerance. */
export const markNumeric = (question: Numeric, text: string, seed: number): ItemMark =>
  markNumber(question, text, parametersOf(question, seed));
