import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { hoursTable, tasksInOrder } from '../../src/course/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { FAMILIES } from '../../src/schemas/vocabulary.ts';

// Throws with all problems of all files where a reference leads nowhere, so every test below fails with the same message.
const content = readContent(ROOT);

describe('the real course', () => {
  test('has 33 tasks in nine scenarios, and 36 hours of lecture and 36 of practice', () => {
    expect(content.outline.scenarios).toHaveLength(9);
    expect(tasksInOrder(content.outline)).toHaveLength(33);
    expect(hoursTable(content.outline).sum).toEqual({ lecture: 36, practice: 36, total: 72 });
  });

  test('has a lesson for every task', () => {
    expect(content.lessons.map((l) => l.task).sort()).toEqual(
      tasksInOrder(content.outline)
        .map(({ task }) => task.id)
        .sort(),
    );
  });

  test('has a shopper of every family', () => {
    const families = content.cases.map((c) => c.family);
    expect(FAMILIES.filter((family) => !families.includes(family))).toEqual([]);
  });

  test('has a shop with ten or more products of two trades', () => {
    const shop = content.shops.find((s) => s.id === 'qinghe');
    expect(shop?.products.length).toBeGreaterThanOrEqual(10);
    expect(new Set(shop?.products.map((p) => p.trade)).size).toBeGreaterThanOrEqual(2);
  });

  test('answers for the 722 entries of the register', () => {
    expect(content.register.entries).toHaveLength(722);
  });
});
