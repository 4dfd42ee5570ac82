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

  test('has one shopper of every family, served in the shop of ten or more products of two trades', () => {
    expect(content.cases.map((c) => c.family).sort()).toEqual([...FAMILIES].sort());
    const [shop] = content.shops;
    expect(shop?.products.length).toBeGreaterThanOrEqual(10);
    expect(new Set(shop?.products.map((p) => p.trade)).size).toBeGreaterThanOrEqual(2);
  });

  test('answers for the 722 entries of the register', () => {
    expect(content.register.entries).toHaveLength(722);
  });

  test('teaches every aim that the lesson of task 5-2 names, and practises every case in it', () => {
    const lesson = content.lessons.find((l) => l.task === '5-2');
    expect(lesson?.cases.toSorted()).toEqual(content.cases.map((c) => c.id));
    expect(lesson?.aims.length).toBeGreaterThan(0);
  });
});
