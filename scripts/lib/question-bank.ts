import { readFileSync } from 'node:fs';
import {
  compare,
  contextOf,
  evaluate,
  fraction,
  keyOf,
  markItem,
  type Numeric,
  parametersOf,
  pointsOf,
  type Values,
  type Written,
  within,
} from '../../src/grading/theory/index.ts';
import type { Content, Question } from '../../src/schemas/index.ts';
import type { Read } from '../../src/understanding/index.ts';

/** So many draws of a numeric question are worked out. */
export const DRAWS = 300;
const CATCH_ALL = /以上(都|皆|全)|都(对|不对|正确|不正确)$|全部(正确|错误)/;

const plain = (text: string) => text.replace(/[\s\p{P}]/gu, '');

/** Notes what is wrong with something, by its id. */
export type Say = (id: string, what: string) => void;
type Option = Extract<Question, { kind: 'single' }>['options'][number];

/** The lists of options of which exactly one is right. */
function singleLists(question: Question): Option[][] {
  if (question.kind === 'single') return [question.options];
  return question.kind === 'judge' ? [question.reasons] : [];
}

/** Options that decide nothing, reasons that are none, options that stand twice. */
export function checkTexts(question: Question, say: Say): void {
  const lists = 'options' in question ? [question.options] : [];
  if (question.kind === 'judge') lists.push(question.reasons);
  for (const options of lists) {
    const texts = options.map((o) => plain(o.text));
    for (const { text, why, correct } of options) {
      if (CATCH_ALL.test(plain(text)) && question.kind !== 'judge')
        say(question.id, `option "${text}" speaks of the others. Ask for a decision instead.`);
      if (!correct && plain(why).length < 8)
        say(question.id, `option "${text}" says only "${why}". Tell why it is wrong.`);
      if (texts.filter((t) => t === plain(text)).length > 1)
        say(question.id, `option "${text}" stands twice. Change one.`);
    }
  }
}

function checkNumeric(question: Numeric, say: Say): void {
  const tried = new Set<string>();
  for (let seed = 0; seed < DRAWS; seed++) {
    const values: Values = parametersOf(question, seed);
    const drawn = Object.entries(values)
      .map(([name, v]) => `${name}=${Number(v.top) / Number(v.bottom)}`)
      .join(' ');
    if (tried.has(drawn)) continue;
    tried.add(drawn);
    try {
      const key = keyOf(question, values);
      if (compare(key, fraction(0n)) <= 0) say(question.id, `comes to nothing or less with ${drawn}.`);
      for (const { answer } of question.mistakes)
        if (within(evaluate(answer, values), key, question.tolerance))
          say(
            question.id,
            `mistake "${answer}" comes to the key with ${drawn}. Change the mistake or the parameters.`,
          );
      markItem(question, seed, { kind: 'numeric', text: '1' });
    } catch (error) {
      say(
        question.id,
        `cannot be worked out with ${drawn}: ${error instanceof Error ? error.message : error}`,
      );
      return;
    }
  }
}

/** Model lines earn all points, poor lines do not. */
export function checkWritten(question: Written, content: Content, read: Read, say: Say): void {
  const shop = content.shops.find((s) => s.id === question.shop);
  if (!shop) return;
  const context = contextOf(question, shop, content.norms.slang);
  const mark = (text: string) => markItem(question, 1, { kind: 'write-line', text }, read(text, context));
  for (const text of question.models) {
    const { points, of, notes } = mark(text);
    const lacks = notes.filter((n) => n.verdict !== 'right').map((n) => n.about);
    if (points < of) say(question.id, `model "${text}" earns ${points} of ${of}; lacks ${lacks.join(', ')}.`);
  }
  for (const text of question.poor)
    if (mark(text).points === pointsOf(question))
      say(
        question.id,
        `poor line "${text}" earns all points. Make the requirements stricter or the line worse.`,
      );
}

/** Whether the right option is the longest, or the shortest, more often than chance would have it (two standard errors). */
function checkLengths(questions: readonly Question[], say: Say): void {
  for (const [word, best] of [
    ['longest', Math.max],
    ['shortest', Math.min],
  ] as const) {
    let [hits, expected, variance] = [0, 0, 0];
    for (const options of questions.flatMap(singleLists)) {
      const lengths = options.map((o) => plain(o.text).length);
      const top = lengths.filter((l) => l === best(...lengths)).length;
      const p = 1 / options.length;
      // Where several are equally long, picking one of them at random is what a guesser can do.
      const right = options.findIndex((o) => o.correct);
      hits += lengths[right] === best(...lengths) ? 1 / top : 0;
      expected += p;
      variance += p * (1 - p);
    }
    if (hits > expected + 2 * Math.sqrt(variance))
      say(
        'bank',
        `the ${word} option is right ${hits.toFixed(1)} times where chance gives ${expected.toFixed(1)}. Lengthen or shorten options.`,
      );
  }
}

function checkStems(questions: readonly Question[], say: Say): void {
  const seen = new Map<string, string>();
  for (const { id, stem, chat } of questions) {
    const key = plain(stem + chat.map((l) => l.text).join(''));
    const other = seen.get(key);
    if (other) say(id, `asks the same as ${other}. Change or drop one.`);
    seen.set(key, id);
  }
}

/** The headings of a lesson's file; undefined where it is not written. */
function headingsOf(root: URL, task: string): string[] | undefined {
  try {
    const text = readFileSync(new URL(`src/content/lessons/${task}.mdx`, root), 'utf8');
    return [...text.matchAll(/^#{2,3} (.+)$/gm)].map((m) => (m[1] ?? '').trim());
  } catch {
    return undefined;
  }
}

/** Everything wrong with the bank of questions, in sentences; the reader judges the lines that were written as examples. */
export function bankProblems(content: Content, read: Read, root: URL): string[] {
  const problems: string[] = [];
  const say: Say = (id, what) => {
    problems.push(`${id}: ${what}`);
  };
  const { questions } = content;
  for (const question of questions) {
    checkTexts(question, say);
    if (question.kind === 'numeric') checkNumeric(question, say);
    if (question.kind === 'write-line') checkWritten(question, content, read, say);
    const headings = question.part === undefined ? undefined : headingsOf(root, question.task);
    if (headings && question.part !== undefined && !headings.includes(question.part))
      say(
        question.id,
        `part "${question.part}" is no heading of lesson ${question.task}: ${headings.join(' / ')}.`,
      );
  }
  checkStems(questions, say);
  checkLengths(questions, say);
  return problems;
}

/** How many questions there are of each kind and scenario. */
export function bankCounts(questions: readonly Question[]): {
  kinds: Record<string, number>;
  scenarios: Record<string, number>;
} {
  const count = (keys: readonly string[]) =>
    Object.fromEntries([...new Set(keys)].sort().map((k) => [k, keys.filter((x) => x === k).length]));
  return {
    kinds: count(questions.map((q) => q.kind)),
    scenarios: count(questions.map((q) => `sc${q.task[0]}`)),
  };
}
