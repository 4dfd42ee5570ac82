import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Lesson } from '../lesson.ts';
import type { Question } from '../question.ts';
import { idsOf, notesOn, referAll, tasksOf } from './problem.ts';

/** A lesson teaches a task of the outline under its title, and what it names exists. */
export function checkLesson(draft: Draft, lesson: Lesson): Problem[] {
  const notes = notesOn(entryFile('lessons', lesson.task));
  const tasks = tasksOf(draft);
  if (tasks) notes.refer(['task'], lesson.task, 'a task of src/content/course.yaml', idsOf(tasks));
  const task = tasks?.find((t) => t.id === lesson.task);
  if (task && task.title !== lesson.title)
    notes.say(
      ['title'],
      `found "${lesson.title}"; the outline calls the task "${task.title}". Make them agree.`,
    );
  if (draft.outline)
    referAll(notes, 'aims', lesson.aims, 'an aim of src/content/course.yaml', idsOf(draft.outline.aims));
  referAll(notes, 'cases', lesson.cases, 'a case', draft.ids.cases);
  referAll(notes, 'questions', lesson.questions, 'a question', draft.ids.questions);
  return notes.problems;
}

/** A question can be answered: the number of right options fits its kind. */
export function checkQuestion(draft: Draft, question: Question): Problem[] {
  const notes = notesOn(entryFile('questions', question.id));
  const { kind, options } = question;
  const right = options.filter((o) => o.correct).length;
  if (kind === 'multiple') {
    if (right < 2)
      notes.say(
        ['options'],
        `found ${right} right for kind "multiple"; expected two or more. Mark more, or write kind: single.`,
      );
    if (right === options.length)
      notes.say(
        ['options'],
        'all are right; expected at least one wrong. Add a wrong option that people really choose.',
      );
  } else if (right !== 1)
    notes.say(
      ['options'],
      `found ${right} right for kind "${kind}"; expected one. Mark exactly one option correct: true.`,
    );
  if (kind === 'judge' && options.length !== 2)
    notes.say(
      ['options'],
      `found ${options.length}; expected two for kind "judge". Leave one for right and one for wrong.`,
    );
  notes.unique(['options'], idsOf(options));
  if (draft.outline)
    referAll(notes, 'aims', question.aims, 'an aim of src/content/course.yaml', idsOf(draft.outline.aims));
  return notes.problems;
}
