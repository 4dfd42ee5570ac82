import { beforeAll, describe, expect, test } from 'vitest';
import { bankCounts, bankProblems } from '../../scripts/lib/question-bank.ts';
import { ROOT } from '../../scripts/lib/world.ts';
import { weightsOf } from '../../src/course/index.ts';
import { blueprintOf, drawPaper, ITEM_WORTH, pointsOf } from '../../src/grading/theory/index.ts';
import type { Question } from '../../src/schemas/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { loadReader, type Read } from '../../src/understanding/index.ts';

const content = readContent(ROOT);
const { questions, outline, norms } = content;
const bank = questions.map((q) => ({ id: q.id, scenario: Number(q.task[0]), kind: q.kind }));
let read: Read;

beforeAll(async () => {
  read = await loadReader();
});

const problemsWith = (question: Question) =>
  bankProblems({ ...content, questions: [question] }, read, ROOT).map((p) => p.replace(/^[^:]+: /, ''));
const one = <K extends Question['kind']>(kind: K) =>
  structuredClone(questions.find((q) => q.kind === kind)) as Extract<Question, { kind: K }>;

describe('the bank of questions', () => {
  test('has nothing that check:questions would refuse', () => {
    expect(bankProblems(content, read, ROOT)).toEqual([]);
  });

  test('has six or more of every kind, and four or more of every scenario', () => {
    const { kinds, scenarios } = bankCounts(questions);
    expect(Object.keys(kinds)).toHaveLength(8);
    for (const [kind, count] of Object.entries(kinds)) expect(count, kind).toBeGreaterThanOrEqual(6);
    expect(Object.keys(scenarios)).toHaveLength(9);
    for (const [scenario, count] of Object.entries(scenarios))
      expect(count, scenario).toBeGreaterThanOrEqual(4);
  });

  test('has at least one question for each of the 18 aims', () => {
    const aims = new Set(questions.flatMap((q) => q.aims));
    expect(outline.aims.map((a) => a.id).filter((id) => !aims.has(id))).toEqual([]);
  });

  test('has points that divide the worth of a question, so that papers add up in whole numbers', () => {
    expect(questions.filter((q) => ITEM_WORTH % pointsOf(q) !== 0).map((q) => q.id)).toEqual([]);
  });

  test('gives a full paper by the blueprint, the hours of every scenario within one question (seeds 1 to 20)', () => {
    const items = norms.theory.items.value;
    const weights = weightsOf(outline, bank);
    const rows = blueprintOf(weights, items);
    const halves = weights.reduce((sum, w) => sum + w.halves, 0);
    for (const row of rows) expect(Math.abs(row.items - (items * row.halves) / halves)).toBeLessThan(1);
    for (let seed = 1; seed <= 20; seed++) expect(new Set(drawPaper(bank, rows, seed)).size).toBe(items);
  });
});

describe('check:questions tells', () => {
  test('a catch-all option, a reason that is none, and an option that stands twice', () => {
    const question = one('single');
    const [first, second] = question.options;
    if (!first || !second) throw new Error('a single choice has two options');
    question.options = [
      { ...first, text: '以上都不对', correct: true },
      { ...second, text: '换掉', correct: false, why: '不对。' },
      { ...second, id: 'z', text: '换掉。', correct: false },
    ];
    expect(problemsWith(question)).toEqual([
      'option "以上都不对" speaks of the others. Ask for a decision instead.',
      'option "换掉" says only "不对。". Tell why it is wrong.',
      'option "换掉" stands twice. Change one.',
      'option "换掉。" stands twice. Change one.',
    ]);
  });

  test('a mistake that comes to the key, and a formula that divides by zero', () => {
    const sum = one('numeric');
    const mistaken = { ...sum, mistakes: [{ answer: sum.answer, why: '同一个数。' }] };
    expect(problemsWith(mistaken)[0]).toMatch(/^mistake ".+" comes to the key with .+ Change the mistake/);
    const [name] = Object.keys(sum.parameters);
    expect(problemsWith({ ...sum, answer: `1 / (${name} - ${name})` })[0]).toMatch(/divides by zero$/);
  });

  test('a model line that the reader does not take for one, and a poor line that it does', () => {
    const line = one('write-line');
    const [model = ''] = line.models;
    const found = problemsWith({ ...line, models: ['嗯', model], poor: [model, '嗯'] });
    expect(found[0]).toMatch(/^model "嗯" earns 0 of \d; lacks /);
    expect(found[1]).toMatch(/^poor line ".+" earns all points\. Make the requirements stricter/);
  });

  test('a paragraph that the lesson does not have, and a stem that is asked twice', () => {
    const question = questions.find((q) => q.task === '5-2');
    if (!question) throw new Error('no question of 5-2');
    expect(problemsWith({ ...question, part: '没有这一段' })[0]).toMatch(
      /^part "没有这一段" is no heading of lesson 5-2/,
    );
    const twice = { ...question, id: 'again' };
    expect(bankProblems({ ...content, questions: [question, twice] }, read, ROOT)).toEqual([
      `again: asks the same as ${question.id}. Change or drop one.`,
    ]);
  });

  test('a bank in which the longest option is right too often', () => {
    const longest = questions.flatMap((q): Question[] => {
      if (q.kind !== 'single') return [];
      const options = q.options.map((o) => ({
        ...o,
        text: o.correct ? `${o.text}${'，这样最稳妥'.repeat(9)}` : o.text,
      }));
      return [{ ...q, options }];
    });
    expect(bankProblems({ ...content, questions: longest }, read, ROOT)).toEqual([
      expect.stringMatching(/^bank: the longest option is right \d+\.0 times where chance gives [\d.]+\./),
    ]);
  });
});
