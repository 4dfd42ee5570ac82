import { type Draft, singleFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import { idsOf, notesOn } from './problem.ts';

/** No two forms share an id, nor two fields of a form, two questions of the survey or two of its choices. */
export function checkReports({ reports }: Draft): Problem[] {
  if (!reports) return [];
  const notes = notesOn(singleFile('reports'));
  notes.unique(['forms'], idsOf(reports.forms));
  reports.forms.forEach((form, i) => {
    notes.unique(['forms', i, 'fields'], idsOf(form.fields));
  });
  const { questions } = reports.survey;
  notes.unique(['survey', 'questions'], idsOf(questions));
  questions.forEach((question, i) => {
    if (question.kind === 'choice')
      notes.unique(['survey', 'questions', i, 'choices'], idsOf(question.choices));
  });
  return notes.problems;
}
