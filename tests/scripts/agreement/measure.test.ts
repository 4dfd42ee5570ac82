import { expect, test } from 'vitest';
import { type Mark, type Marked, measure } from '../../../scripts/lib/agreement/index.ts';

const bounds = { pass: 60, good: 80 };

const mark = (
  id: string,
  total: number,
  criteria: Mark['criteria'],
  redLines: Mark['redLines'] = [],
): Mark => ({
  id,
  criteria,
  redLines,
  total,
  band: total >= 80 ? 'good' : total >= 60 ? 'pass' : 'fail',
});

const marked = (id: string, grader: Mark, a: Mark, b: Mark): Marked => ({ id, grader, a, b });

const set: Marked[] = [
  marked(
    'r01',
    mark('r01', 90, { opened: 'met', 'technique-gift': 'met' }),
    mark('r01', 85, { opened: 'met', 'technique-gift': 'met' }),
    mark('r01', 70, { opened: 'met', 'technique-gift': 'partly' }),
  ),
  marked(
    'r02',
    mark('r02', 30, { opened: 'not-met', 'technique-size': 'not-met' }, ['insult']),
    mark('r02', 85, { opened: 'met', 'technique-size': 'not-met' }),
    mark('r02', 95, { opened: 'met', 'technique-size': 'not-met' }, ['insult']),
  ),
  marked(
    'r03',
    mark('r03', 65, { opened: 'met', 'technique-choice': 'not-assessed' }),
    mark('r03', 62, { opened: 'not-met', 'technique-choice': 'not-assessed' }),
    mark('r03', 61, { opened: 'not-met', 'technique-choice': 'not-assessed' }),
  ),
];
const found = measure(set, ['opened', 'technique'], bounds, 1);
const row = (id: string) => found.criteria.find((c) => c.id === id);

test('the consensus is what both passes say; where they differ the conversation is left out of it', () => {
  expect(row('technique')?.consensus.of).toBe(2);
  expect(row('technique')?.consensus.exact?.value).toBe(100);
  expect(row('technique')?.b.exact?.value).toBe(67);
  expect(row('opened')?.passes.exact?.value).toBe(100);
  expect(row('opened')?.consensus.exact?.value).toBe(33);
});

test('what the grader gave less, more or nothing for is counted against the consensus', () => {
  expect(row('opened')?.apart).toEqual({ harsher: 1, milder: 1, silent: 0, forward: 0 });
});

test('techniques of all families are one row, and answers that assess nothing are told apart', () => {
  expect(row('technique')?.a.of).toBe(3);
  expect(row('technique')?.a.assessed).toBe(2);
});

test('a mark two bands from the mean of both passes is far off, and red lines that both name count', () => {
  expect(found.bands.consensus).toEqual({ same: 1, farOff: ['r02'] });
  expect(found.bands.passes).toEqual({ same: 2, farOff: [] });
  expect(found.redLines).toEqual({
    a: { same: 2 },
    b: { same: 3 },
    consensus: { same: 2 },
    passes: { same: 2 },
  });
});

test('even numbers are the locked half', () => {
  expect([found.halves.open.conversations, found.halves.locked.conversations]).toEqual([2, 1]);
});

test('the same set and seed give the same figures', () => {
  expect(measure(set, ['opened', 'technique'], bounds, 1)).toEqual(found);
});
