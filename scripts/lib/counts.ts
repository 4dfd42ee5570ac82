/** How many tests of a suite did what. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const figure = (text: string, word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);

/** Reads Vitest's closing line, such as `Tests  1 failed | 3 passed | 2 skipped (6)`; null where there is none. */
export function countVitest(output: string): Counts | null {
  const line = output.split('\n').findLast((l) => /^\s*Tests\s+\d/.test(l));
  if (!line) return null;
  return { passed: figure(line, 'passed'), failed: figure(line, 'failed'), skipped: figure(line, 'skipped') };
}

/** Reads Playwright's closing lines, one a kind; a test that did not run counts as failed. Null where there are none. */
export function countPlaywright(output: string): Counts | null {
  const tail = output.split('\n').slice(-60).join('\n');
  const of = (word: string) => Number(new RegExp(`^\\s+(\\d+) ${word}`, 'm').exec(tail)?.[1] ?? 0);
  const failed = of('failed') + of('did not run') + of('interrupted');
  const counts = { passed: of('passed') + of('flaky'), failed, skipped: of('skipped') };
  return counts.passed + counts.failed + counts.skipped > 0 ? counts : null;
}

/** The tests that Playwright's closing lines call flaky: failed first, passed when tried again. */
export function secondTries(output: string): string[] {
  const block = /^ {2}\d+ flaky\n((?: {4}.*\n)+)/m.exec(output)?.[1] ?? '';
  return block.split('\n').flatMap((line) => line.trim() || []);
}

export function total(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((n, c) => n + c[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The closing line that any reader of logs understands. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
