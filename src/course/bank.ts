import type { ScenarioWeight } from '../grading/theory/index.ts';
import type { Outline, Question } from '../schemas/index.ts';
import { taskPath } from './paths.ts';

/** A question with the place in the course that teaches it. */
export interface BankItem {
  question: Question;
  /** Number of its scenario, 1 to 9. */
  scenario: number;
  lesson: {
    /** Task and title, such as 5-2 顾客沟通技巧. */
    title: string;
    /** The paragraph's heading, where one paragraph teaches it. */
    part?: string;
    /** Path of the site, with the paragraph's anchor where one teaches it. */
    path: string;
  };
}

/** Headings of a lesson, with their anchors. */
export interface LessonParts {
  task: string;
  headings: readonly { text: string; slug: string }[];
}

/** Puts every question beside the lesson that teaches it. Questions whose task the outline lacks are left out, which the reader's checks rule out. */
export function bankOf(
  questions: readonly Question[],
  outline: Outline,
  lessons: readonly LessonParts[],
): BankItem[] {
  const tasks = outline.scenarios.flatMap((s) => s.tasks.map((task) => ({ task, scenario: s.number })));
  return questions.flatMap((question): BankItem[] => {
    const placed = tasks.find(({ task }) => task.id === question.task);
    if (!placed) return [];
    const { task, scenario } = placed;
    const lesson = lessons.find((l) => l.task === task.id);
    const anchor = lesson?.headings.find((h) => h.text === question.part)?.slug;
    const path = anchor === undefined ? taskPath(task.id) : `${taskPath(task.id)}#${anchor}`;
    return [
      {
        question,
        scenario,
        lesson: {
          title: `${task.id} ${task.title}`,
          ...(question.part === undefined ? {} : { part: question.part }),
          path,
        },
      },
    ];
  });
}

/** The scenarios as the paper's blueprint weighs them: by their hours, with how many questions there are of each. */
export function weightsOf(
  { scenarios }: Outline,
  bank: readonly Pick<BankItem, 'scenario'>[],
): ScenarioWeight[] {
  return scenarios.map(({ number, lecture, practice }) => ({
    scenario: number,
    halves: (lecture + practice) * 2,
    available: bank.filter((b) => b.scenario === number).length,
  }));
}
