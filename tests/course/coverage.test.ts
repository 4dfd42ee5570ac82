import { expect, test } from 'vitest';
import { coverageTable } from '../../scripts/lib/coverage-table.ts';
import { coverage, isUncovered } from '../../src/course/index.ts';
import { contentWith } from '../schemas/fixture.ts';

const found = coverage(
  contentWith(
    ['norms.yaml', 'rubric.criteria[1].register', ['S000-1-05']],
    ['norms.yaml', 'redLines[0].register', ['S000-1-07']],
    ['norms.yaml', 'timing.firstReply.register', ['S000-1-08']],
  ),
);

test('every entry names the lessons, questions, cases, criteria and red lines that cover it', () => {
  expect(found.rows[0]).toEqual({
    id: 'S000-1-05',
    kind: 'technique',
    title: '先问需要',
    taught: ['lesson 5-2'],
    drilled: [],
    simulated: ['case hot-cup'],
    graded: ['criterion opened'],
  });
  expect(found.rows[1]?.drilled).toEqual(['question say-hello']);
  expect(found.rows[2]?.graded).toEqual(['red line off-platform']);
});

test('what the outline, the onboarding week or a bare number of the norms names is not covered by that', () => {
  expect(found.rows.filter(isUncovered).map((row) => row.id)).toEqual(['S000-1-08']);
});

test('totals count entries once a way, by kind and in all', () => {
  expect(found.totals).toEqual([
    { kind: 'technique', entries: 2, taught: 1, drilled: 1, simulated: 1, graded: 1, none: 0 },
    { kind: 'norm', entries: 1, taught: 0, drilled: 0, simulated: 0, graded: 1, none: 0 },
    { kind: 'context', entries: 1, taught: 0, drilled: 0, simulated: 0, graded: 0, none: 1 },
    { kind: 'all', entries: 4, taught: 1, drilled: 1, simulated: 1, graded: 2, none: 1 },
  ]);
});

test('the table lines up Chinese titles and lists what is open', () => {
  expect(coverageTable(found).split('\n')).toEqual([
    'id         kind       title     taught  drilled    simulated  graded',
    'S000-1-05  technique  先问需要  5-2     -          hot-cup    opened',
    'S000-1-06  technique  再给建议  -       say-hello  -          -',
    'S000-1-07  norm       守住价格  -       -          -          off-platform',
    '',
    'Covered by nothing: 1',
    'S000-1-08  context  背景',
    '',
    'kind       entries  taught  drilled  simulated  graded  none',
    'technique  2        1       1        1          1       0',
    'norm       1        0       0        0          1       0',
    'context    1        0       0        0          0       1',
    'all        4        1       1        1          2       1',
  ]);
});
