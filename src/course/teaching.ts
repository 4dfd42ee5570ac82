import type { Lesson } from '../schemas/index.ts';
import type { BankItem } from './bank.ts';
import { taskPath } from './paths.ts';

/** Where in the course something is taught: title and path of the site. */
export type Teaching = BankItem['lesson'];

/**
 * The place that teaches one of these ids of the register: the paragraph that a question names; else a lesson that names an id; else the lesson of a
 * question that does. Of several the one with most ids, then the first in the order given. Null where nothing names any.
 */
export function teachingOf(
  ids: readonly string[],
  bank: readonly BankItem[],
  lessons: readonly Pick<Lesson, 'task' | 'title' | 'teaches'>[],
): Teaching | null {
  const shared = (teaches: readonly string[]) => teaches.filter((t) => ids.includes(t)).length;
  const most = <T extends { teaches: readonly string[] }>(list: readonly T[]): T | undefined =>
    list.filter((x) => shared(x.teaches) > 0).sort((a, b) => shared(b.teaches) - shared(a.teaches))[0];
  const items = bank.map(({ question, lesson }) => ({ teaches: question.teaches, lesson }));
  const paragraph = most(items.filter(({ lesson }) => lesson.part !== undefined));
  if (paragraph) return paragraph.lesson;
  const named = most(lessons);
  if (named) return { title: `${named.task} ${named.title}`, path: taskPath(named.task) };
  return most(items)?.lesson ?? null;
}
