import type { Question } from '../../schemas/index.ts';
import type { Reading } from '../../transcript/index.ts';
import { markNumeric } from './mark-numeric.ts';
import { markOrder } from './mark-order.ts';
import { markWritten } from './mark-written.ts';
import type { Answer, ItemMark, Note } from './types.ts';

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;
type Option = Of<'single'>['options'][number];

const QUOTES = /^“.*”$/;
const quoted = (text: string) => (QUOTES.test(text) ? text : `“${text}”`);
const rightOnes = (options: readonly Option[]) => options.filter((o) => o.correct);
const keyOf = (options: readonly Option[]) =>
  rightOnes(options)
    .map((o) => quoted(o.text))
    .join('、');

/** What is said of the picks: each with its reason, then what was right and not picked. */
function notesOn(options: readonly Option[], picks: readonly string[]): Note[] {
  const picked = options.filter((o) => picks.includes(o.id));
  const missed = rightOnes(options).filter((o) => !picks.includes(o.id));
  return [
    ...picked.map((o): Note => ({ verdict: o.correct ? 'right' : 'wrong', about: o.text, why: o.why })),
    ...missed.map((o): Note => ({ verdict: 'missed', about: o.text, why: o.why })),
  ];
}

const isRight = (options: readonly Option[], pick: string | undefined) =>
  options.some((o) => o.correct && o.id === pick);

function markMultiple({ options }: Of<'multiple'>, picks: readonly string[]): ItemMark {
  const own = options.filter((o) => picks.includes(o.id));
  const right = rightOnes(own).length;
  return {
    points: Math.max(0, right - (own.length - right)),
    of: rightOnes(options).length,
    notes: notesOn(options, picks),
    key: keyOf(options),
  };
}

function markJudge({ options, reasons }: Of<'judge'>, pick: string, reason: string | undefined): ItemMark {
  const verdict = isRight(options, pick);
  return {
    points: verdict ? (isRight(reasons, reason) ? 2 : 1) : 0,
    of: 2,
    notes: [...notesOn(options, [pick]), ...notesOn(reasons, reason === undefined ? [] : [reason])],
    key: `${keyOf(options)}，因为：${keyOf(reasons)}`,
  };
}

function markMatch({ pairs, spare }: Of<'match'>, chosen: Readonly<Record<string, string>>): ItemMark {
  const sides = [...pairs.map((p) => ({ id: p.id, text: p.right, why: '' })), ...spare];
  const notes = pairs.map(({ id, left, right, why }): Note => {
    const own = sides.find((s) => s.id === chosen[id]);
    if (own?.id === id) return { verdict: 'right', about: `${left} — ${right}`, why };
    if (own)
      return { verdict: 'wrong', about: `${left} — ${own.text}`, why: `${own.why}应当是“${right}”：${why}` };
    return { verdict: 'missed', about: `${left} — ${right}`, why };
  });
  return {
    points: notes.filter((n) => n.verdict === 'right').length,
    of: pairs.length,
    notes,
    key: pairs.map((p) => `${p.left} — ${p.right}`).join('；'),
  };
}

function markLine({ lines }: Of<'find-line'>, pick: string): ItemMark {
  const options = lines.flatMap(({ id, text, correct = false, why = '' }) =>
    id === undefined ? [] : [{ id, text, correct, why }],
  );
  return {
    points: isRight(options, pick) ? 1 : 0,
    of: 1,
    notes: notesOn(options, [pick]),
    key: keyOf(options),
  };
}

/** How many points a question has: between 1 and 6. */
export function pointsOf(question: Question): number {
  switch (question.kind) {
    case 'multiple':
      return rightOnes(question.options).length;
    case 'judge':
      return 2;
    case 'order':
      return question.items.length - 1;
    case 'match':
      return question.pairs.length;
    case 'write-line':
      return question.require.length;
    default:
      return 1;
  }
}

function markOne(question: Question, answer: Answer, seed: number, reading?: Reading): ItemMark | undefined {
  switch (question.kind) {
    case 'single':
      if (answer.kind !== 'single') return undefined;
      return {
        points: isRight(question.options, answer.pick) ? 1 : 0,
        of: 1,
        notes: notesOn(question.options, [answer.pick]),
        key: keyOf(question.options),
      };
    case 'multiple':
      return answer.kind === 'multiple' ? markMultiple(question, answer.picks) : undefined;
    case 'judge':
      return answer.kind === 'judge' ? markJudge(question, answer.pick, answer.reason) : undefined;
    case 'order':
      return answer.kind === 'order' ? markOrder(question, answer.ids) : undefined;
    case 'match':
      return answer.kind === 'match' ? markMatch(question, answer.pairs) : undefined;
    case 'numeric':
      return answer.kind === 'numeric' ? markNumeric(question, answer.text, seed) : undefined;
    case 'find-line':
      return answer.kind === 'find-line' ? markLine(question, answer.line) : undefined;
    case 'write-line':
      return answer.kind === 'write-line' ? markWritten(question, answer.text, reading) : undefined;
  }
}

/** An answer that stands for none given. */
const NONE: { [K in Answer['kind']]: Extract<Answer, { kind: K }> } = {
  single: { kind: 'single', pick: '' },
  multiple: { kind: 'multiple', picks: [] },
  judge: { kind: 'judge', pick: '' },
  order: { kind: 'order', ids: [] },
  match: { kind: 'match', pairs: {} },
  numeric: { kind: 'numeric', text: '' },
  'find-line': { kind: 'find-line', line: '' },
  'write-line': { kind: 'write-line', text: '' },
};

/**
 * Marks one answer to a question as the seed drew it. An answer that is missing, or of another kind, earns nothing.
 * A line that was written needs its `reading`; without one it earns nothing.
 */
export function markItem(question: Question, seed: number, answer?: Answer, reading?: Reading): ItemMark {
  const mark = answer && markOne(question, answer, seed, reading);
  const fallback = () => markOne(question, NONE[question.kind], seed) as ItemMark;
  return mark ?? fallback();
}

/** Whether everything that the question asks for has been answered. */
export function isComplete(question: Question, answer: Answer | undefined): boolean {
  if (answer?.kind !== question.kind) return false;
  switch (answer.kind) {
    case 'single':
      return answer.pick !== '';
    case 'multiple':
      return answer.picks.length > 0;
    case 'judge':
      return answer.pick !== '' && answer.reason !== undefined;
    case 'order':
      return answer.ids.length > 0;
    case 'match':
      return question.kind === 'match' && question.pairs.every((p) => answer.pairs[p.id] !== undefined);
    case 'numeric':
    case 'write-line':
      return answer.text.trim() !== '';
    case 'find-line':
      return answer.line !== '';
  }
}
