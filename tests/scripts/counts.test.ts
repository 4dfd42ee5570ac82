import { expect, test } from 'vitest';
import { countPlaywright, countVitest, secondTries, summaryLine, total } from '../../scripts/lib/counts.ts';

test("Vitest's closing line is read, whatever of it is there", () => {
  const output =
    ' Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 30 passed | 2 skipped (33)\n   Duration  1.2s\n';
  expect(countVitest(output)).toEqual({ passed: 30, failed: 1, skipped: 2 });
  expect(countVitest('      Tests  3 passed (3)\n')).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test('a runner that died before counting gives no counts', () => {
  expect(countVitest('Error: cannot start')).toBeNull();
  expect(countPlaywright('Error: no browser')).toBeNull();
});

test("Playwright's closing lines are read, and tests that did not run count as failed", () => {
  const output =
    '\n  1 failed\n    [desktop] › a.spec.ts\n  2 skipped\n  3 did not run\n  12 passed (26.2s)\n';
  expect(countPlaywright(output)).toEqual({ passed: 12, failed: 4, skipped: 2 });
});

test('a test that needed a second try passed, and is named', () => {
  const output = '\n  1 flaky\n    [phone] › b.spec.ts:3:1 › waits \n  2 skipped\n  12 passed (26.2s)\n';
  expect(countPlaywright(output)).toEqual({ passed: 13, failed: 0, skipped: 2 });
  expect(secondTries(output)).toEqual(['[phone] › b.spec.ts:3:1 › waits']);
  expect(secondTries('\n  12 passed (26.2s)\n')).toEqual([]);
});

test('the summary adds up all suites and is one plain line', () => {
  const all = total([
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);
  expect(summaryLine(all)).toBe('5 passed, 1 failed, 1 skipped');
});
