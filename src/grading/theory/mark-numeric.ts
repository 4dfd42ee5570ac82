import { type Fraction, parseDecimal, show } from '../fraction.ts';
import { filled, keyOf, type Numeric, parametersOf, within } from './draw.ts';
import { evaluate } from './formula.ts';
import type { ItemMark, Note } from './types.ts';

/** The number that somebody typed, with or without unit, spaces, commas or full-width figures; undefined where it is none. */
export function readNumber(text: string, unit: string): Fraction | undefined {
  const plain = text
    .replace(/[０-９．－，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(unit, '')
    .replace(/[\s,¥￥]/g, '');
  return parseDecimal(plain);
}

/** 1 point within the tolerance of the key. A result that a known mistake leads to is told which. */
export function markNumeric(question: Numeric, text: string, seed: number): ItemMark {
  const values = parametersOf(question, seed);
  const answer = keyOf(question, values);
  const given = readNumber(text, question.unit);
  const right = given !== undefined && within(given, answer, question.tolerance);
  const key = `${show(answer, question.decimals)} ${question.unit}`;
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
            about: `${show(given, 3)} ${question.unit}`,
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
