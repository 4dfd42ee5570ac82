import type { z } from 'astro/zod';
import type { Path, Problem } from './content-error.ts';
import { messageOf } from './issue-message.ts';
import { keysAt } from './schema-keys.ts';
import type { Source } from './source.ts';
import { oneOf, remedy } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** The path of an issue in plain keys. */
export const pathOf = (issue: Issue): Path =>
  issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** What stands at a path; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
  }
  return value;
}

/** How far a branch of a union came: the deeper, the likelier it is what was meant; a wrong type at its root says least. */
function depth(branch: readonly Issue[]): number {
  const deepest = Math.max(...branch.map((i) => i.path.length));
  return deepest * 2 + (branch.some((i) => i.path.length === 0 && i.code === 'invalid_type') ? 0 : 1);
}

/** Opens unions: of each only the likeliest branch is kept, with full paths. */
export function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  if (best === undefined || depth(best) === 0) return [issue];
  return best.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

const unknownField = (key: string, known: readonly string[]) =>
  `is not a field here. ${remedy(key, known, `Expected ${oneOf(key, known)}; take it out or rename it.`)}`;

/** All problems that a schema found in a file, in words for its author. */
export function problemsOf(source: Source, schema: z.core.$ZodType, error: z.core.$ZodError): Problem[] {
  const at = (path: Path, message: string): Problem => {
    const line = source.lineOf(path);
    return { file: source.file, path, ...(line === undefined ? {} : { line }), message };
  };
  return error.issues.flatMap(flatten).flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code !== 'unrecognized_keys') return [at(path, messageOf(issue, valueAt(source.data, path)))];
    return issue.keys.map((key) => at([...path, key], unknownField(key, keysAt(schema, path))));
  });
}
