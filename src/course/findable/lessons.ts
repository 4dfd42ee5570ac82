import { tasksInOrder } from '../order.ts';
import { taskPath } from '../paths.ts';
import { lessonParts } from './mdx-text.ts';
import { found, type LessonText, type Source, sentences } from './types.ts';

function partsOf({ lesson, mdx, headings }: LessonText): ReturnType<Source> {
  const within = `${lesson.task} ${lesson.title}`;
  return lessonParts(mdx).flatMap(({ heading, text }) => {
    const slug = headings.find((h) => h.text === heading)?.slug;
    if (heading === '' || slug === undefined) return [];
    const path = `${taskPath(lesson.task)}#${slug}`;
    return [found({ kind: 'lesson', title: heading, within, path, body: text.flatMap(sentences) })];
  });
}

/** A document a task, and one a section of its lesson. */
export const lessons: Source = ({ outline, lessons: written }) =>
  tasksInOrder(outline).flatMap(({ scenario, task }) => {
    const text = written.find(({ lesson }) => lesson.task === task.id);
    const whole = found({
      kind: 'lesson',
      title: task.title,
      within: `${task.id} · ${scenario.title}`,
      path: taskPath(task.id),
      summary: text?.lesson.summary ?? task.abilities.join('；'),
      terms: task.abilities,
    });
    return text ? [whole, ...partsOf(text)] : [whole];
  });
