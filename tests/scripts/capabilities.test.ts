import { describe, expect, test } from 'vitest';
import { type Capability, capabilityProblems, readCapabilities } from '../../scripts/lib/capabilities.ts';
import { ROOT } from '../../scripts/lib/world.ts';

const rows = readCapabilities(ROOT);
/** Words that stand in no test's name, this file's neither. */
const NONE = ['no', 'such', 'test'].join(' ');
/** How many rows each letter has. */
const COUNTS = { A: 14, B: 20, C: 12, D: 5, E: 10, F: 6, G: 4, H: 6 };

describe('the capabilities', () => {
  test('are 77 rows, numbered from 1 within their letters', () => {
    const wanted = Object.entries(COUNTS).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
    );
    expect(rows.map((r) => r.id)).toEqual(wanted);
  });

  test('name files and tests that are there; what has none says what is missing', () => {
    expect(capabilityProblems(rows, ROOT)).toEqual([]);
  });

  test('with a file or test that is not there, or with neither, are told which', () => {
    const [first] = rows as [Capability];
    const broken = [
      first,
      {
        ...first,
        files: ['src/nothing.ts'],
        tests: [`tests/scripts/capabilities.test.ts › ${NONE}`],
      },
      { ...first, id: 'A2', files: [], tests: [], missing: undefined },
    ];
    expect(capabilityProblems(broken, ROOT)).toEqual([
      'A1 has no file src/nothing.ts',
      'A1 stands there twice',
      `A1 finds no test "${NONE}" in tests/scripts/capabilities.test.ts`,
      'A2 names no file or no test; say what is missing',
    ]);
  });
});
