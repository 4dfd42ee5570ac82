import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { answeredIn, surveyFile } from '../../src/components/reports/survey-file.ts';
import { readContent } from '../../src/schemas/reader.ts';

const { survey } = readContent(ROOT).reports;

describe('the answers to the survey', () => {
  test('are exported with every question in its order, as it was asked and as the answer reads', () => {
    const file = surveyFile(survey, { worst: ' 打字那一页太窄 ', clear: 'once' });
    expect(file.answers.map(({ id }) => id)).toEqual(survey.questions.map(({ id }) => id));
    expect(file.answers.filter(({ answer }) => answer !== null)).toEqual([
      { id: 'clear', ask: '课文看得懂吗？', answer: '读一遍就懂' },
      { id: 'worst', ask: '哪一样最该改？', answer: '打字那一页太窄' },
    ]);
  });

  test('hold nothing but questions and answers: no name, no time', () => {
    expect(Object.keys(surveyFile(survey, {}))).toEqual(['format', 'version', 'survey', 'answers']);
  });

  test('count what was answered; spaces and a choice that is not there are no answer', () => {
    expect(answeredIn(survey, {})).toBe(0);
    expect(answeredIn(survey, { best: '   ', clear: 'nothing', stage: 'half' })).toBe(1);
  });
});
