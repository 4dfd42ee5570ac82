import { expect, test } from 'vitest';
import { collect, readMark, type Wanted } from '../../../scripts/lib/agreement/index.ts';

const bounds = { pass: 60, good: 80 };
const wanted: Wanted = new Map([
  ['r01', ['opened', 'settled']],
  ['r02', ['opened']],
]);
const line = (mark: object) => JSON.stringify(mark);
const first = {
  id: 'r01',
  criteria: { opened: 'met', settled: 'partly' },
  redLines: [],
  total: 70,
  band: 'pass',
};
const second = {
  id: 'r02',
  criteria: { opened: 'not-met' },
  redLines: ['insult'],
  total: 20,
  band: 'fail',
};
const problems = (mark: object) => {
  const read = readMark(line(mark), 'pass-a, line 1', wanted, bounds);
  return 'problems' in read ? read.problems : [];
};

test('a mark that fits is taken as it is', () => {
  expect(readMark(line(first), 'here', wanted, bounds)).toEqual({ mark: first });
});

test('what is wrong with a mark is said with place, field, value and remedy', () => {
  expect(problems({ ...first, id: 'r77' })).toEqual([
    'pass-a, line 1: "id" is "r77"; there is no such conversation in data/reference/conversations',
  ]);
  expect(problems({ ...first, criteria: { opened: 'met' } })).toEqual([
    'pass-a, line 1: "criteria" lacks "settled"; answer it with one of met, partly, not-met, not-assessed',
  ]);
  expect(problems({ ...second, criteria: { opened: 'met', settled: 'met' } })).toEqual([
    'pass-a, line 1: "criteria" has "settled", which this conversation is not marked by; take it out',
  ]);
  expect(problems({ ...first, band: 'good' })).toEqual([
    'pass-a, line 1: "band" is "good", but a total of 70 is "pass"; correct one of them',
  ]);
  expect(problems({ ...second, criteria: { opened: 'half' } })[0]).toMatch(/"criteria\.opened": .*"met"/);
  expect(problems({ ...second, redLines: ['rude'] })[0]).toMatch(/"redLines\.0": .*"insult"/);
  expect(problems({ ...first, mood: 'good' })[0]).toMatch(/mood/);
});

test('a pass is whole, each conversation once, in the order of the set', () => {
  const entries = [
    { where: '2', text: line(second) },
    { where: '1', text: line(first) },
  ];
  expect(collect(entries, wanted, bounds).map((m) => m.id)).toEqual(['r01', 'r02']);
  expect(() => collect(entries.slice(1), wanted, bounds)).toThrow('"r02" is not marked');
  expect(() => collect([...entries, { where: '3', text: line(first) }], wanted, bounds)).toThrow(
    '3: "r01" is marked twice; keep one',
  );
  expect(() => collect([{ where: '4', text: '{' }], wanted, bounds)).toThrow('4: not JSON; write one object');
});
