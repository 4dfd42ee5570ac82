import { expect, test } from 'vitest';
import { apartSaid, titleOf, wantedOf, weakOf } from '../../../src/components/agreement/rows.ts';
import type { AgreementFigures, Compared } from '../../../src/grading/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { norms } = readContent(new URL('../../../', import.meta.url));
const none = { harsher: 0, milder: 0, silent: 0, forward: 0 };
const exact = (value: number) => ({ value, low: value - 5, high: value + 5 });
const compared = (assessed: number, value: number): Compared => ({
  of: 80,
  assessed,
  exact: exact(value),
  kappa: exact(value),
});
const each = <T>(thing: T) => ({ a: thing, b: thing, consensus: thing, passes: thing });
const half = { conversations: 42, pooled: compared(80, 90), ordering: exact(90), farOff: 0 };
const agreement: AgreementFigures = {
  rubric: 1,
  reader: 1,
  data: 'invented',
  conversations: 84,
  kinds: { good: 84 },
  criteria: [],
  pooled: each(compared(80, 90)),
  ordering: each(exact(90)),
  bands: each({ same: 84, farOff: [] }),
  farOff: [],
  redLines: each({ same: 84 }),
  halves: { open: half, locked: half },
};

test('every row has a title in words, techniques together one', () => {
  for (const { id, title } of norms.rubric.criteria) expect(titleOf(id, norms)).toBe(title);
  expect(titleOf('technique', norms)).toBe('沟通技巧（各类案例的做法）');
});

test('how the grader stands apart is said only where it does', () => {
  expect(apartSaid(none)).toBe('');
  expect(apartSaid({ ...none, milder: 3, silent: 1 })).toBe('偏宽 3，该评没评 1');
});

test('what is wanted is reached at its bound and not under it', () => {
  const { exact: least } = norms.agreement;
  const at = (value: number) => {
    const consensus = { ...agreement.pooled.consensus, exact: exact(value) };
    return wantedOf({ ...agreement, pooled: { ...agreement.pooled, consensus } }, norms).exact;
  };
  expect([at(least.value - 1), at(least.value)]).toEqual([false, true]);
});

test('conversations off by two bands are counted as of eighty', () => {
  const far = (count: number, conversations: number) => {
    const farOff = Array.from({ length: count }, () => ({
      id: 'r01',
      case: 'choice-bag',
      grader: 90,
      passes: [40, 50],
    }));
    return wantedOf({ ...agreement, farOff, conversations }, norms).farOff;
  };
  expect([far(2, 84), far(3, 84), far(4, 160)]).toEqual([true, false, true]);
});

test('only criteria assessed often enough are called weak, the weakest first', () => {
  const row = (id: string, assessed: number, value: number) => {
    return { id, apart: none, ...each(compared(assessed, value)) };
  };
  const { assessed, criterion } = norms.agreement;
  const criteria = [
    row('tone', assessed.value, criterion.value),
    row('closed', assessed.value, criterion.value - 1),
    row('opened', assessed.value - 1, 10),
    row('invited', assessed.value, 20),
  ];
  expect(weakOf({ ...agreement, criteria }, norms).map((r) => r.id)).toEqual(['invited', 'closed']);
});
