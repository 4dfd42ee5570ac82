import type { Outline, Scenario, Task } from '../schemas/index.ts';

/** A task with the scenario it stands in. */
export interface PlacedTask {
  scenario: Scenario;
  task: Task;
}

/** All tasks in the order of the course. */
export function tasksInOrder({ scenarios }: Outline): PlacedTask[] {
  return scenarios.flatMap((scenario) => scenario.tasks.map((task) => ({ scenario, task })));
}

/** The task of an id; undefined where there is none. */
export function findTask(outline: Outline, id: string): PlacedTask | undefined {
  return tasksInOrder(outline).find(({ task }) => task.id === id);
}

/** The tasks before and after one; left out at the ends and for an id that does not exist. */
export function neighbours(outline: Outline, id: string): { previous?: PlacedTask; next?: PlacedTask } {
  const tasks = tasksInOrder(outline);
  const i = tasks.findIndex(({ task }) => task.id === id);
  if (i < 0) return {};
  const previous = tasks[i - 1];
  const next = tasks[i + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
