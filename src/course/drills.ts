import type { Drill, Outline } from '../schemas/index.ts';
import { taskPath } from './paths.ts';

/** A drill with its place in the course. */
export interface DrillItem {
  drill: Drill;
  /** Number of its scenario, 1 to 9. */
  scenario: number;
  lesson: {
    /** Task and title, such as 5-2 顾客沟通技巧. */
    title: string;
    path: string;
  };
}

/** Puts every drill beside its task, in the order of the course, then of ids. */
export function drillItems(drills: readonly Drill[], { scenarios }: Outline): DrillItem[] {
  return scenarios.flatMap((scenario) =>
    scenario.tasks.flatMap((task) =>
      drills
        .filter((drill) => drill.task === task.id)
        .map((drill) => ({
          drill,
          scenario: scenario.number,
          lesson: {
            title: `${task.id} ${task.title}`,
            path: taskPath(task.id),
          },
        })),
    ),
  );
}
