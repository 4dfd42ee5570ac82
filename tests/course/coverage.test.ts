import { expect, test } from 'vitest';
import { coverageTable } from '../../scripts/lib/coverage-table.ts';
import { coverage, feedTotals, isOpen, isUncovered } from '../../src/course/index.ts';
import { contentWith } from '../schemas/fixture.ts';
import { conversation } from '../schemas/fixture-handbook.ts';

const found = coverage(
  contentWith(
    // What the handbook and the week teach has its own test; here they keep to the first entry.
    ['handbook/guide.yaml', 'cards[0].register', []],
    ['handbook/rules/seven-days.yaml', 'register', []],
    ['norms.yaml', 'rubric.criteria[1].register', ['S000-1-05']],
    ['norms.yaml', 'redLines[0].register', ['S000-1-07']],
    ['norms.yaml', 'timing.firstReply.register', ['S000-1-08']],
    ['register.yaml', 'entries[1].feeds', ['sc5', 'week']],
    ['register.yaml', 'entries[3].feeds', ['sc5']],
    ['register.yaml', 'entries[4]', { id: 'S000-1-09', kind: 'norm', title: '旧做法', excluded: '法律不许' }],
    ['register.yaml', 'entries[5]', { id: 'S000-1-10', kind: 'norm', title: '还没写', feeds: ['sc5'] }],
  ),
);
const row = (id: string) => found.rows.find((r) => r.id === id);

test('every entry names the lessons, questions, cases, criteria and red lines that cover it', () => {
  expect(row('S000-1-05')).toMatchObject({
    kind: 'technique',
    title: '先问需要',
    drilled: [],
    simulated: ['case hot-cup'],
    graded: ['criterion opened'],
  });
  expect(row('S000-1-05')?.taught[0]).toBe('lesson 5-2');
  expect(row('S000-1-06')?.drilled).toEqual(['question say-hello']);
  expect(row('S000-1-07')?.graded).toEqual(['red line off-platform']);
});

test('roles, norms, rule cards, templates, terms and conversations of the handbook teach, and so do the steps of the week', () => {
  const taught = coverage(
    contentWith(
      ['handbook/roles.yaml', 'roles[0].duties[1].register', ['S000-1-06']],
      ['handbook/guide.yaml', 'cards[0].register', ['S000-1-06']],
      ['handbook/rules/seven-days.yaml', 'register', ['S000-1-06']],
      ['handbook/templates/refund.yaml', 'register', ['S000-1-06']],
      ['handbook/glossary.yaml', 'terms[0].register', ['S000-1-06']],
      ['library/warm-cup.yaml', '', { ...conversation(), register: ['S000-1-06'] }],
      ['onboarding.yaml', 'steps[3].register', ['S000-1-06']],
    ),
  ).rows.find((r) => r.id === 'S000-1-06')?.taught;
  expect(taught).toEqual([
    'role presale',
    'norm first-reply',
    'rule seven-days',
    'template refund',
    expect.stringMatching(/^term /),
    'transcript warm-cup',
    'step 4',
  ]);
});

test('what the outline or a bare number of the norms names is not covered by that', () => {
  expect(found.rows.filter(isUncovered).map((r) => r.id)).toEqual(['S000-1-08', 'S000-1-09', 'S000-1-10']);
});

test('what asks for nothing and what is left out say why; what is neither is open', () => {
  expect(row('S000-1-08')?.excluded).toMatch(/^背景说明/);
  expect(row('S000-1-09')?.excluded).toBe('法律不许');
  expect(found.rows.filter(isOpen).map((r) => r.id)).toEqual(['S000-1-10']);
  expect(feedTotals(found, ['sc5', 'week'])).toEqual([
    { feed: 'sc5', entries: 3, taught: 0, drilled: 1, excluded: 1, open: ['S000-1-10'] },
    { feed: 'week', entries: 1, taught: 0, drilled: 1, excluded: 0, open: [] },
  ]);
});

test('totals count entries once a way, by kind and in all', () => {
  expect(found.totals).toEqual([
    { kind: 'technique', entries: 2, taught: 1, drilled: 1, simulated: 1, graded: 1, excluded: 0, none: 0 },
    { kind: 'norm', entries: 3, taught: 0, drilled: 0, simulated: 0, graded: 1, excluded: 1, none: 1 },
    { kind: 'context', entries: 1, taught: 0, drilled: 0, simulated: 0, graded: 0, excluded: 1, none: 0 },
    { kind: 'all', entries: 6, taught: 1, drilled: 1, simulated: 1, graded: 2, excluded: 2, none: 1 },
  ]);
});

test('the table lines up Chinese titles, says why something is left out and lists what is open', () => {
  const [head, ...lines] = coverageTable(found).split('\n');
  expect(head).toMatch(/^id +kind +title +taught +drilled +simulated +graded$/);
  expect(lines[1]).toMatch(/^S000-1-06 {2}technique {2}再给建议 {2}- +say-hello {2}- +-$/);
  expect(lines.slice(3)).toEqual([
    '',
    'Left out: 2',
    'S000-1-08  context  背景    背景说明，没有要教的规矩或做法',
    'S000-1-09  norm     旧做法  法律不许',
    '',
    'Open: 1',
    'S000-1-10  norm  还没写  sc5',
    '',
    'kind       entries  taught  drilled  simulated  graded  excluded  open',
    'technique  2        1       1        1          1       0         0',
    'norm       3        0       0        0          1       1         1',
    'context    1        0       0        0          0       1         0',
    'all        6        1       1        1          2       2         1',
    '',
    'feeds  entries  taught  drilled  excluded  open',
    'sc5    3        0       1        1         1',
    'week   1        0       1        0         0',
  ]);
});
