import { type Kept, weekPlan } from '../../../src/course/week/index.ts';
import type { Body } from '../../../src/records/index.ts';
import { fold } from '../../../src/records/index.ts';
import { compileCase, readContent } from '../../../src/schemas/reader.ts';
import { eventsAt, type Timed } from '../../records/journal-at.ts';

const content = readContent(process.cwd());

/** The week of the course. */
export const plan = weekPlan({
  week: content.onboarding,
  lessons: content.lessons,
  drills: content.drills,
  cases: content.cases.map(compileCase),
  shifts: content.shifts,
  shops: content.shops,
});
export const norms = content.norms;

/** What the board is told from: a journal with these events. */
export const kept = (...timed: Timed[]): Kept => {
  const events = eventsAt(...timed);
  return { journal: fold(events, 'l1'), events };
};

const answered = (question: string, points: number): Body => ({
  kind: 'quiz-answered',
  question,
  seed: 1,
  answer: { kind: 'single', pick: 'a' },
  points,
  of: 1,
  first: true,
  place: 'day',
});

/** The quiz of a day, all questions answered rightly, or all wrongly. */
export const quiz = (minute: number, day: number, points = 1): Timed[] =>
  plan.days[day - 1]?.todos.flatMap(({ need }) =>
    need.kind === 'theory' ? need.questions.map((q): Timed => [minute, answered(q, points)]) : [],
  ) ?? [];

/** Whatever a need of the week asks for, done at a minute. */
export function done(minute: number, day: number): Timed[] {
  const todos = plan.days[day - 1]?.todos ?? [];
  return todos.flatMap(({ need }): Timed[] => {
    switch (need.kind) {
      case 'lesson':
        return [[minute, { kind: 'week-ticked', item: need.id }]];
      case 'drill':
        return [[minute, { kind: 'drill-done', drill: need.drill, points: 4, of: 5 }]];
      case 'cards':
        return need.products.map((product) => [
          minute,
          { kind: 'card-graded', shop: need.shop, product, grade: 'good' },
        ]);
      case 'theory':
        return quiz(minute, need.day);
      case 'form':
        return [[minute, { kind: 'day-filed', day: need.day, reason: 'none', text: '' }]];
      default:
        return [];
    }
  });
}
