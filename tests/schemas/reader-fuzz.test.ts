import { expect, test } from 'vitest';
import { ContentError, readContent } from '../../src/schemas/reader.ts';
import { type Edit, treeWith, validTree, withTree } from './fixture.ts';

const JUNK = [
  null,
  '',
  ' ',
  'x',
  '空',
  -1,
  0.125,
  1e9,
  true,
  [],
  {},
  [[]],
  [null],
  { id: 'x' },
  ['red-cup', 7],
];

const ROUNDS = 8;

/** Reading and writing a tree is slow on a machine that does other things as well. */
const PATIENCE_MS = 60_000;

/** Numbers below `n` from a seed, the same on every machine. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % n;
  };
}

/** Every field of a file, in dots. */
function fieldsOf(data: unknown, prefix = ''): string[] {
  if (typeof data !== 'object' || data === null) return [prefix];
  return [
    prefix,
    ...Object.entries(data).flatMap(([key, value]) =>
      fieldsOf(value, prefix === '' ? key : `${prefix}.${key}`),
    ),
  ];
}

/** A few fields of one file, deepest first so that no edit removes the place of the next, set to junk or taken out. */
function breakage(below: (n: number) => number): Edit[] {
  const files = Object.entries(validTree());
  const [file, data] = files[below(files.length)] ?? ['', {}];
  const fields = fieldsOf(data);
  const chosen = [0, 1, 2].map(() => fields[below(fields.length)] ?? '').sort((a, b) => b.length - a.length);
  return chosen.map((field) => [file, field, structuredClone(JUNK[below(JUNK.length + 3)])]);
}

/** What reading ends in: nothing, or problems. Anything but a ContentError is a fault of the reader and passes through. */
function problemsAfter(edits: readonly Edit[]) {
  try {
    withTree(treeWith(edits), readContent);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

test.each([1, 2, 3, 4, 5, 6])(
  'broken content of seed %i is refused in whole sentences and never crashes the reader',
  (seed) => {
    const below = numbers(seed);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const problems = problemsAfter(breakage(below));
      if (problems.length > 0) refused++;
      for (const { file, message } of problems) {
        expect(file).toMatch(/^src\/content\/./);
        expect(message).toMatch(/[.?]$/);
        expect(message).not.toMatch(/undefined|\[object|NaN/);
      }
    }
    expect(refused).toBeGreaterThan(ROUNDS / 2);
  },
  PATIENCE_MS,
);
