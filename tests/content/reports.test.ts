import { expect, test } from 'vitest';
import { standingPages } from '../../scripts/lib/prose/content.ts';
import { ROOT } from '../../scripts/lib/world.ts';
import { coverage } from '../../src/course/index.ts';
import { REPORT_SOURCES } from '../../src/schemas/index.ts';
import { readContent } from '../../src/schemas/reader.ts';

const content = readContent(ROOT);
const { forms, survey } = content.reports;
const finalReport = forms.find((form) => form.id === 'final');

test('there is a form for the day, one for what was seen, and one at the end', () => {
  expect(forms.map((form) => form.id)).toEqual(['diary', 'reflection', 'final']);
});

test('the final report asks for all that belongs into it, and only the annex may be left out', () => {
  const fields = finalReport?.fields ?? [];
  expect(fields.filter((f) => !f.optional).map((f) => f.id)).toEqual([
    'overview',
    'work',
    'results',
    'good',
    'lost',
    'problems',
    'business',
    'gained',
    'lacking',
    'advice',
  ]);
  expect(fields.filter((f) => f.optional).map((f) => f.id)).toEqual(['annex']);
  expect(finalReport?.check[0]).toContain('必填的十项');
});

test('each field rests on a page that is there, or on what the trainee saw and wrote', () => {
  const pages = standingPages(ROOT);
  const paths = Object.values(REPORT_SOURCES).flatMap(({ path }) => path ?? []);
  expect(paths.filter((path) => !pages.includes(path))).toEqual([]);
  const used = new Set(forms.flatMap((form) => form.fields.map((f) => f.from)));
  expect(Object.keys(REPORT_SOURCES).filter((id) => !used.has(id as keyof typeof REPORT_SOURCES))).toEqual(
    [],
  );
});

test('the forms answer for what the register asks of notes and reports', () => {
  const { rows } = coverage(content);
  const taught = (id: string) => rows.find((row) => row.id === id)?.taught ?? [];
  expect(taught('S000-5-102')).toContain('form diary');
  expect(taught('S000-5-103')).toContain('form reflection');
  expect(taught('S000-5-104')).toContain('form final');
  expect(taught('S000-5-105')).toContain('form final');
});

test('the pages of forms and survey stand where search and the course lead', () => {
  expect(standingPages(ROOT)).toEqual(expect.arrayContaining(['/course/reports/', '/course/survey/']));
});

test('the survey asks ten questions, three of them in own words, and for no name', () => {
  expect(survey.questions).toHaveLength(10);
  expect(survey.questions.filter((q) => q.kind === 'words').map((q) => q.id)).toEqual([
    'best',
    'worst',
    'missing',
  ]);
  expect(survey.questions.filter((q) => /姓名|名字|学号|手机/.test(q.ask))).toEqual([]);
});
