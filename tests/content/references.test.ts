import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { TYPE_NAMES } from '../../src/components/gallery/types.ts';
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

  test('has 3, 3, 4, 4, 5, 4, 4 and 5 tasks in scenarios 1 to 8, and one capstone in the ninth', () => {
    const counts = content.outline.scenarios.map((s) => s.tasks.length);
    expect(counts).toEqual([3, 3, 4, 4, 5, 4, 4, 5, 1]);
  });

  test('says of each figure of its hours whether the plan gives it: practice always, lecture for the first scenario only', () => {
    const { scenarios } = hoursTable(content.outline);
    expect(scenarios.filter((s) => !s.derived).map((s) => s.id)).toEqual(['sc1']);
    expect(scenarios.map((s) => s.total)).toEqual([6, 8, 8, 8, 8, 8, 8, 10, 8]);
  });

  test('plays every type of shopper and every persona', () => {
    const played = new Set(content.cases.map((c) => c.persona));
    expect(content.personas.filter((p) => !played.has(p.id)).map((p) => p.id)).toEqual([]);
    const types = new Set(content.personas.map((p) => p.traits.type));
    expect(Object.keys(TYPE_NAMES).filter((type) => !types.has(type as keyof typeof TYPE_NAMES))).toEqual([]);
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
