import { spawnSync } from 'node:child_process';
import { ensureChromium } from './lib/chromium.ts';
import { type Counts, countPlaywright, countVitest, secondTries, summaryLine, total } from './lib/counts.ts';

const ONE: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

interface Suite {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the counts from what the suite printed; without it the suite counts as one. */
  count?: (output: string) => Counts | null;
}

const SUITES: Suite[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'core without the DOM library', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'unit and content', command: ['vitest', 'run'], count: countVitest },
  { name: 'build', command: ['astro', 'build'] },
  {
    name: 'build below a sub-folder',
    command: ['astro', 'build', '--outDir', 'dist-sub'],
    env: { SITE_BASE: '/sub/' },
  },
  { name: 'budgets', command: ['node', 'scripts/budgets.ts'] },
  // A second try for what a busy machine made miss; what needed one is named. `npm run e2e` gives none, so that races show.
  { name: 'browser', command: ['playwright', 'test', '--retries=1'], count: countPlaywright },
];

/** Runs one suite; its output is shown where it failed, and for the suites that count their tests. */
function run(suite: Suite): Counts {
  const started = performance.now();
  const [command = '', ...args] = suite.command;
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...suite.env },
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  const counted = suite.count?.(output);
  const ok = done.status === 0;
  const counts = counted ?? (ok && !suite.count ? ONE : FAILED);
  // A runner that failed without a failed test (a crash, a bad setup) still failed.
  const judged = !ok && counts.failed === 0 ? total([counts, FAILED]) : counts;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.info(`${ok ? '✓' : '✗'} ${suite.name}  ${summaryLine(judged)}  (${seconds} s)`);
  if (!ok) console.info(output);
  for (const name of secondTries(output))
    console.info(`  passed only at the second try, a race to mend: ${name}`);
  return judged;
}

function browser(): boolean {
  try {
    console.info(`Chromium: ${ensureChromium()}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const hasBrowser = browser();
const results = SUITES.map((suite) => (suite.name === 'browser' && !hasBrowser ? FAILED : run(suite)));
const all = total(results);
console.info(summaryLine(all));
process.exitCode = all.failed > 0 ? 1 : 0;
