import { type Draft, singleFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import { AIM_KINDS, type Outline } from '../outline.ts';
import { idsOf, type Notes, notesOn, sum } from './problem.ts';

/** Tasks a scenario has, and its hours of lecture and of practice: S000-5-28 … S000-5-99, S000-5-116 … S000-5-120. */
const PLAN = [
  { tasks: 3, hours: 3 },
  { tasks: 3, hours: 4 },
  { tasks: 4, hours: 4 },
  { tasks: 4, hours: 4 },
  { tasks: 5, hours: 4 },
  { tasks: 4, hours: 4 },
  { tasks: 4, hours: 4 },
  { tasks: 5, hours: 5 },
  { tasks: 1, hours: 4 },
];

/** Aims of each kind: S000-5-10 … S000-5-27. */
const AIMS = { knowledge: 7, ability: 5, quality: 6 };

function checkScenario({ say }: Notes, scenario: Outline['scenarios'][number], i: number): void {
  const path = ['scenarios', i];
  const plan = PLAN[i];
  if (scenario.number !== i + 1)
    say(
      [...path, 'number'],
      `found ${scenario.number}; expected ${i + 1}, its place in the list. Move it or number it anew.`,
    );
  if (scenario.id !== `sc${scenario.number}`)
    say(
      [...path, 'id'],
      `found "${scenario.id}"; expected "sc${scenario.number}", after its number. Mend the one or the other.`,
    );
  scenario.tasks.forEach((task, j) => {
    if (!task.id.startsWith(`${scenario.number}-`)) {
      say(
        [...path, 'tasks', j, 'id'],
        `found "${task.id}"; expected an id that begins with "${scenario.number}-". Move the task to its scenario.`,
      );
    }
  });
  for (const part of ['lecture', 'practice'] as const) {
    const tasks = sum(scenario.tasks.map((t) => t[part]));
    if (tasks !== scenario[part])
      say([...path, part], `found ${scenario[part]}, but its tasks add up to ${tasks}. Make them agree.`);
    if (plan && scenario[part] !== plan.hours)
      say(
        [...path, part],
        `found ${scenario[part]}; the syllabus has ${plan.hours} hours. Write ${plan.hours}.`,
      );
  }
  if (plan && scenario.tasks.length !== plan.tasks) {
    say(
      [...path, 'tasks'],
      `found ${scenario.tasks.length} tasks; the syllabus has ${plan.tasks}. Add or take out tasks.`,
    );
  }
}

/** The outline has the nine scenarios, 33 tasks, 36 + 36 hours and 18 aims of the syllabus, and its ids are unique. */
export function checkOutline({ outline }: Draft): Problem[] {
  if (!outline) return [];
  const notes = notesOn(singleFile('outline'));
  const { scenarios, aims } = outline;
  if (scenarios.length !== PLAN.length)
    notes.say(
      ['scenarios'],
      `found ${scenarios.length} scenarios; the syllabus has ${PLAN.length}. Add or take out scenarios.`,
    );
  scenarios.forEach((scenario, i) => {
    checkScenario(notes, scenario, i);
  });
  notes.unique(['scenarios'], idsOf(scenarios));
  const tasks = scenarios.flatMap((s, i) =>
    s.tasks.map((t, j) => ({ id: t.id, path: ['scenarios', i, 'tasks', j, 'id'] })),
  );
  tasks.forEach(({ id, path }, i) => {
    if (tasks.findIndex((t) => t.id === id) < i)
      notes.say(path, `found "${id}", which another task is called already. Give each its own.`);
  });
  notes.unique(['aims'], idsOf(aims));
  for (const kind of AIM_KINDS) {
    const found = aims.filter((a) => a.kind === kind).length;
    if (found !== AIMS[kind])
      notes.say(
        ['aims'],
        `found ${found} aims of kind "${kind}"; the syllabus has ${AIMS[kind]}. Add or take out aims.`,
      );
  }
  return notes.problems;
}
