import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const row = z.strictObject({
  id: z.string().regex(/^[A-H]\d{1,2}$/, 'a letter and a number such as A1'),
  title: z.string().min(1),
  /** What of it is here. */
  feature: z.string().min(1),
  /** What must be true for it to count. */
  doneWhen: z.string().min(1),
  /** Files or folders that do it, from the project's folder on. */
  files: z.array(z.string().min(1)),
  /** Tests that hold it: a path, then ` › ` and words that stand in the test's name. */
  tests: z.array(z.string().regex(/ › /, 'a path, ` › `, and words of the test’s name')),
  /** What of it is not true yet. */
  missing: z.string().min(1).optional(),
});

/** One thing that the place must be able to do. */
export type Capability = z.output<typeof row>;

const FILE = 'data/capabilities.yaml';

/** All capabilities, in the order of the file. Throws with the field where the file does not fit. */
export function readCapabilities(root: URL): Capability[] {
  const read = z
    .strictObject({ rows: z.array(row).min(1) })
    .safeParse(parse(readFileSync(new URL(FILE, root), 'utf8')));
  if (read.success) return read.data.rows;
  const told = read.error.issues.map((i) => `${FILE}: ${i.path.join('.')}: ${i.message}`);
  throw new Error(told.join('\n'));
}

/** What is wrong with rows, in sentences: twice the same id, a file or test that is not there, one that is neither held nor said to be missing. */
export function capabilityProblems(rows: readonly Capability[], root: URL): string[] {
  const there = (path: string) => existsSync(new URL(path, root));
  return rows.flatMap((r, i) => {
    const problems = r.files.filter((f) => !there(f)).map((f) => `has no file ${f}`);
    if (rows.findIndex((other) => other.id === r.id) < i) problems.push('stands there twice');
    if (r.missing === undefined && (r.files.length === 0 || r.tests.length === 0))
      problems.push('names no file or no test; say what is missing');
    for (const test of r.tests) {
      const [path = '', words = ''] = test.split(' › ');
      if (!there(path)) problems.push(`has no test file ${path}`);
      else if (!readFileSync(new URL(path, root), 'utf8').includes(words))
        problems.push(`finds no test "${words}" in ${path}`);
    }
    return problems.map((p) => `${r.id} ${p}`);
  });
}
