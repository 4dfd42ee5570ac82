import { type Draft, singleFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import type { Plan } from '../plan.ts';
import { FUNCTIONS, namesIn } from './formula-names.ts';
import { idsOf, notesOn, tasksOf } from './problem.ts';

/** Every {formula} of a text. */
const inText = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, inside = '']) => inside);

/** The formulas of a plan in its order, each with its place and the names that stand before it. */
function formulasOf(plan: Plan): { path: Path; formula: string; known: string[] }[] {
  const known: string[] = [];
  return plan.sections.flatMap((section, i) => {
    const at: Path = ['sections', i];
    const fields = section.fields.flatMap((field, j) => {
      const before = [...known];
      if (field.kind !== 'text') known.push(field.id);
      if (field.kind !== 'sum') return [];
      const here = [...at, 'fields', j];
      return [
        { path: [...here, 'answer'], formula: field.answer, known: before },
        ...inText(field.why).map((formula) => ({
          path: [...here, 'why'],
          formula,
          known: [...before, 'answer'],
        })),
      ];
    });
    const bounds = section.bounds.flatMap((bound, j) => {
      const here = [...at, 'bounds', j];
      return [
        { path: [...here, 'holds'], formula: bound.holds, known: [...known] },
        ...inText(bound.why).map((formula) => ({ path: [...here, 'why'], formula, known: [...known] })),
      ];
    });
    return [...fields, ...bounds];
  });
}

/** No two fields share an id, sections name tasks that exist, and a formula uses only numbers that stand before it. */
export function checkPlanFile(draft: Draft): Problem[] {
  const { plan } = draft;
  if (!plan) return [];
  const notes = notesOn(singleFile('plan'));
  const tasks = tasksOf(draft);
  notes.unique(['sections'], idsOf(plan.sections));
  const ids = plan.sections.flatMap((s) => idsOf(s.fields));
  notes.unique(['sections'], ids);
  plan.sections.forEach((section, i) => {
    if (tasks)
      section.tasks.forEach((task, j) => {
        notes.refer(['sections', i, 'tasks', j], task, 'a task of src/content/course.yaml', idsOf(tasks));
      });
  });
  for (const { path, formula, known } of formulasOf(plan))
    for (const name of namesIn(formula))
      if (!FUNCTIONS.includes(name)) notes.refer(path, name, 'a number that stands before it', known);
  return notes.problems;
}
