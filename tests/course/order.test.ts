import { expect, test } from 'vitest';
import { findTask, hoursTable, neighbours, tasksInOrder } from '../../src/course/index.ts';
import { outlineSchema } from '../../src/schemas/index.ts';
import { outline as fixture } from '../schemas/fixture-course.ts';

const outline = outlineSchema.parse(fixture());

test('tasks come scenario by scenario', () => {
  const ids = tasksInOrder(outline).map(({ task }) => task.id);
  expect(ids).toHaveLength(33);
  expect(ids.slice(0, 5)).toEqual(['1-1', '1-2', '1-3', '2-1', '2-2']);
  expect(ids.at(-1)).toBe('9-1');
});

test('a task is found with its scenario, and one that does not exist is not', () => {
  expect(findTask(outline, '5-2')?.scenario.number).toBe(5);
  expect(findTask(outline, '5-9')).toBeUndefined();
});

test('neighbours go over the edge of a scenario and end at the ends', () => {
  const around = (id: string) => {
    const { previous, next } = neighbours(outline, id);
    return [previous?.task.id, next?.task.id];
  };
  expect(around('5-1')).toEqual(['4-4', '5-2']);
  expect(around('1-1')).toEqual([undefined, '1-2']);
  expect(around('9-1')).toEqual(['8-5', undefined]);
  expect(neighbours(outline, '7-7')).toEqual({});
});

test('the hours table adds up line by line and as a whole', () => {
  const { scenarios, sum } = hoursTable(outline);
  expect(sum).toEqual({ lecture: 36, practice: 36, total: 72 });
  expect(scenarios.map((s) => s.total)).toEqual([6, 8, 8, 8, 8, 8, 8, 10, 8]);
  expect(scenarios[4]?.tasks.at(-1)).toEqual({
    id: '5-5',
    title: '任务5-5',
    lecture: 2,
    practice: 2,
    total: 4,
  });
});
