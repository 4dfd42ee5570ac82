import { expect, test } from 'vitest';
import { problemsOf } from './fixture.ts';

const REPORTS = 'reports.yaml';
const said = (...edits: Parameters<typeof problemsOf>) =>
  problemsOf(...edits).map((p) => p.replace(/ line \d+,/, ''));

test('a field that does not say how much to write is refused by its name', () => {
  expect(said([REPORTS, 'forms[0].fields[1].amount', undefined]).join()).toMatch(
    /^reports\.yaml: forms\[0\]\.fields\[1\]\.amount: is missing/,
  );
});

test('a record that the trainee does not have is refused with the nearest that there is', () => {
  const problem = said([REPORTS, 'forms[0].fields[0].from', 'record']).join();
  expect(problem).toMatch(/forms\[0\]\.fields\[0\]\.from: found "record"/);
  expect(problem).toContain('"records"');
});

test('a form without a self-check is refused', () => {
  expect(said([REPORTS, 'forms[0].check', []]).join()).toMatch(/forms\[0\]\.check: /);
});

test('a survey of fewer than eight questions is refused', () => {
  expect(said([REPORTS, 'survey.questions', []]).join()).toMatch(/survey\.questions: /);
});

test('two fields of one id are refused, as are two choices', () => {
  expect(said([REPORTS, 'forms[0].fields[1].id', 'did'])).toEqual([
    `${REPORTS}: forms[0].fields[1].id: found "did", which the entry before is called already. Give each its own.`,
  ]);
  expect(said([REPORTS, 'survey.questions[2].choices[1].id', 'good']).join()).toMatch(
    /survey\.questions\[2\]\.choices\[1\]\.id: found "good"/,
  );
});
