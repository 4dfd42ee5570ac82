import type { z } from 'astro/zod';
import type { Path } from './content-error.ts';
import { flatten, pathOf, valueAt } from './problems.ts';

const ROUNDS = 12;

/** The example that a message gives. */
const exampleIn = (message: string) => /such as "?([^" ]+)/.exec(message)?.[1];

/** Something that a schema would rather take than what stands there; often not yet right, then the next round goes on. */
function standIn(issue: z.core.$ZodIssue, found: unknown): unknown {
  switch (issue.code) {
    case 'invalid_type':
      return (
        { array: [], tuple: [], object: {}, number: 0, int: 0, boolean: false }[issue.expected as string] ??
        'x'
      );
    case 'invalid_value':
      return issue.values[0];
    case 'invalid_format':
      return exampleIn(issue.message) ?? 'x';
    case 'not_multiple_of':
      return 0;
    case 'too_small':
      if (issue.origin === 'array') return [...(found as unknown[]), undefined];
      return issue.origin === 'string' ? 'x'.repeat(Number(issue.minimum)) : issue.minimum;
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return issue.maximum;
      return (found as string | unknown[]).slice(0, Number(issue.maximum));
    case 'invalid_union':
      return (issue as { options?: readonly unknown[] }).options?.[0] ?? 'x';
    case 'custom': {
      const { nearest } = issue.params ?? {};
      return nearest ?? exampleIn(issue.message) ?? found;
    }
    default:
      return 'x';
  }
}

/** Puts a value at a path, in place; an unknown field is taken out. False where the path leads nowhere. */
function put(data: unknown, path: Path, value: unknown): boolean {
  const key = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  if (key === undefined || typeof parent !== 'object' || parent === null) return false;
  if (value === undefined && !Array.isArray(parent)) delete (parent as Record<string | number, unknown>)[key];
  else (parent as Record<string | number, unknown>)[key] = value;
  return true;
}

/**
 * A copy of refused data in which every wrong value has a stand-in, so that what is right in it can still be checked against
 * other files and all problems of a file come at once. Undefined where too little is left to go on. Never used as content.
 */
export function mend<T>(schema: z.ZodType<T>, data: unknown): T | undefined {
  const copy: unknown = structuredClone(data);
  for (let round = 0; round < ROUNDS; round++) {
    const read = schema.safeParse(copy);
    if (read.success) return read.data;
    for (const issue of read.error.issues.flatMap(flatten)) {
      const path = pathOf(issue);
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
      const done = keys
        ? keys.every((key) => put(copy, [...path, key], undefined))
        : put(copy, path, standIn(issue, valueAt(copy, path)));
      if (!done) return undefined;
    }
  }
  return undefined;
}
