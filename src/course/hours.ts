import type { Outline } from '../schemas/index.ts';

/** Teaching hours 学时 of 45 minutes. */
export interface Hours {
  lecture: number;
  practice: number;
  total: number;
}

/** One line of the hours table. */
export interface HoursRow extends Hours {
  id: string;
  title: string;
}

/** The hours of the course: a line a scenario, the lines of its tasks, and the sum. */
export interface HoursTable {
  scenarios: (HoursRow & {
    /** Whether its hours of lecture are derived from the plan's sums, because the plan does not give them. */
    derived: boolean;
    tasks: HoursRow[];
  })[];
  sum: Hours;
}

const row = ({ id, title, lecture, practice }: Omit<HoursRow, 'total'>): HoursRow => ({
  id,
  title,
  lecture,
  practice,
  total: lecture + practice,
});

/** Computes the table from the outline; hours are halves, so sums are exact. */
export function hoursTable(outline: Outline): HoursTable {
  const scenarios = outline.scenarios.map((scenario) => ({
    ...row(scenario),
    derived: !scenario.lectureGiven,
    tasks: scenario.tasks.map(row),
  }));
  const sum = { lecture: 0, practice: 0, total: 0 };
  for (const { lecture, practice, total } of scenarios) {
    sum.lecture += lecture;
    sum.practice += practice;
    sum.total += total;
  }
  return { scenarios, sum };
}
