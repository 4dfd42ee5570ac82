import { ContentError, readContent } from '../src/schemas/reader.ts';
import { loadReader } from '../src/understanding/index.ts';
import { drillProblems } from './lib/drill-bank.ts';
import { bankCounts, bankProblems } from './lib/question-bank.ts';
import { ROOT } from './lib/world.ts';

/** `npm run -s check:questions`: whether the bank of questions and the drills are sound, and what is in them. */
async function main(): Promise<void> {
  const content = readContent(ROOT);
  const read = await loadReader();
  const problems = [...bankProblems(content, read, ROOT), ...drillProblems(content, read)];
  const { kinds, scenarios } = bankCounts(content.questions);
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, n]) => `${name} ${n}`)
      .join(', ');
  console.info(`${content.questions.length} questions: ${list(kinds)}; ${list(scenarios)}`);
  console.info(`${content.drills.length} drills`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
