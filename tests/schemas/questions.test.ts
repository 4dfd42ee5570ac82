import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../grading/theory/questions.ts';
import { contentWith, type Edit, problemsOf } from './fixture.ts';

const FILE = 'questions/say-hello.yaml';

/** A course whose one question is of this kind, with edits of its fields. */
const edited = (kind: keyof typeof QUESTIONS, ...edits: [string, unknown][]): Edit[] => {
  const shop = kind === 'write-line' ? { shop: 'corner' } : {};
  const whole = { id: 'say-hello', kind, ...structuredClone(QUESTIONS[kind]), ...shop };
  return [[FILE, '', whole], ...edits.map(([path, value]): Edit => [FILE, path, value])];
};
const problems = (...args: Parameters<typeof edited>) =>
  problemsOf(...edited(...args)).map((p) => p.replace(/^[^ ]+ line \d+, /, ''));

describe('a question', () => {
  test('of an unknown kind is told the kinds there are', () => {
    expect(problemsOf([FILE, 'kind', 'multple'])).toEqual([
      `${FILE}: line 2, kind: found "multple"; expected one of 8, among them "multiple", "single", "judge", "match", "numeric", "order". Did you mean "multiple"?`,
    ]);
  });

  test('that nothing decides is told where to say so', () => {
    expect(problemsOf([FILE, 'teaches', []])[0]).toContain(
      'nothing says what decides the answer. Name a register id in teaches, or a law or rule in sources.',
    );
  });

  test('whose task is not in the outline is told the nearest', () => {
    expect(problemsOf([FILE, 'task', '5-9'])[0]).toContain(
      'task: found "5-9", which is not a task of src/content/course.yaml.',
    );
  });

  test('is read in each of the eight kinds', () => {
    for (const kind of Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])
      expect(contentWith(...edited(kind)).questions[0]?.kind).toBe(kind);
  });

  test('of numbers is told a name that is no parameter, and a range with one value', () => {
    expect(problems('numeric', ['answer', 'cots * 2'])[0]).toBe(
      'answer: found "cots", which is not a parameter of this question. Did you mean "cost"?',
    );
    expect(problems('numeric', ['parameters.cost', { from: 8, to: 8, step: 1 }])[0]).toContain(
      'runs from 8 to 8 in steps of 1; expected more than one value.',
    );
  });

  test('in a chat is told a line without reason, and two lines that break the rule', () => {
    const [shopper, ...lines] = structuredClone(QUESTIONS['find-line'].lines);
    const both = [shopper, ...lines.map((l) => ({ ...l, correct: true }))];
    expect(problems('find-line', ['lines', both])).toEqual([
      'lines: found 2 right for kind "find-line"; expected one. Mark exactly one line correct: true.',
    ]);
    const bare = [shopper, ...lines.map(({ why: _, ...l }) => l)];
    expect(problems('find-line', ['lines', bare])[0]).toContain(
      'lacks id or why. Add both: each can be picked.',
    );
  });

  test('that asks for a line is told a requirement that nothing meets, and a chat without shopper', () => {
    expect(problems('write-line', ['require[0].acts', []])[0]).toContain(
      'is empty, so nothing meets it. Write at least one of acts, asks, answers and says.',
    );
    expect(problems('write-line', ['chat', []])).toEqual([
      'chat: has no line of the shopper; expected what is answered. Write it.',
    ]);
  });
});
