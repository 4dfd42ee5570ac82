import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Lesson } from '../lesson.ts';
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
