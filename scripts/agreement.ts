/**
 * Measures how far the grader agrees with two independent passes over the reference conversations.
 * npm run -s agreement [-- --json] [--write] [--gather a=DIR b=DIR] [--differences FILE]; with --write the figures go to src/grading/agreement.json, which the page shows.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PASSES } from '../src/grading/index.ts';
import { agreementTable, collect, differences, fileOf, filesOfPass } from './lib/agreement/index.ts';
import { explainAll, figuresOf, wantedMarks } from './lib/agreement/set.ts';
import { ROOT } from './lib/world.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    gather: { type: 'string', multiple: true },
    differences: { type: 'string' },
  },
});

/** Takes in the files of the readers, one a conversation: `--gather a=DIR --gather b=DIR`. */
for (const given of values.gather ?? []) {
  const pass = PASSES.find((p) => given.startsWith(`${p}=`));
  if (!pass) throw new Error(`--gather is ${given}; expected a=DIR or b=DIR`);
  const { wanted, bounds } = wantedMarks();
  const marks = collect(filesOfPass(given.slice(2)), wanted, bounds);
  writeFileSync(fileOf(pass), marks.map((m) => `${JSON.stringify(m)}\n`).join(''));
}

const all = await explainAll();
const found = figuresOf(all);
process.stdout.write(`${values.json ? JSON.stringify(found, null, 2) : agreementTable(found)}\n`);
if (values.differences) writeFileSync(values.differences, differences(all));
if (values.write)
  writeFileSync(new URL('src/grading/agreement.json', ROOT), `${JSON.stringify(found, null, 2)}\n`);
