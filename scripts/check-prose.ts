import { ContentError, readContent } from '../src/schemas/reader.ts';
import { proseReport } from './lib/prose/index.ts';
import { ROOT } from './lib/world.ts';

/**
 * `npm run -s check:prose`: whether lessons, drills, questions, handbook and case library are in our own words, short enough, teach nothing banned, explain their
 * terms, lead where they say, tell their pictures and agree with the norms.
 */
try {
  const { problems, files, passages } = proseReport(ROOT, readContent(ROOT));
  console.info(`${files} files, ${passages} passages`);
  for (const { file, line, rule, value, remedy } of problems)
    console.error(`${file}:${line}: ${rule}: “${value}” ${remedy}`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
