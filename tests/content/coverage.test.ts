import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { coverage, feedTotals, isUncovered } from '../../src/course/index.ts';
import { readContent } from '../../src/schemas/reader.ts';

const content = readContent(ROOT);
const found = coverage(content);
/** Scenarios whose lessons are all written, and the week. */
const COMPLETE = ['sc1', 'sc2', 'sc3', 'sc4', 'sc5', 'sc6', 'sc7', 'sc8', 'sc9', 'week'] as const;

describe('the register', () => {
  test.each(feedTotals(found, COMPLETE))(
    'has no entry for $feed that is neither taught, drilled, simulated, graded nor left out with a reason',
    ({ entries, open }) => {
      expect(entries).toBeGreaterThan(15);
      expect(open).toEqual([]);
    },
  );

  test('leaves out nothing that something covers', () => {
    const reasons = new Map(content.register.entries.map((e) => [e.id, e.excluded]));
    const both = found.rows.filter((row) => !isUncovered(row) && reasons.get(row.id) !== undefined);
    expect(both.map((row) => row.id)).toEqual([]);
  });

  test('is taught by cards of the handbook and steps of the week as well as by lessons', () => {
    const by = new Set(found.rows.flatMap((row) => row.taught.map((one) => one.split(' ')[0])));
    expect([...by].sort()).toEqual(
      expect.arrayContaining([
        'lesson',
        'norm',
        'observed',
        'role',
        'rule',
        'step',
        'template',
        'term',
        'transcript',
        'week',
      ]),
    );
  });
});
