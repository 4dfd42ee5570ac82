import type {
  CompiledCase,
  Drill,
  Lesson,
  Onboarding,
  OnboardingDay,
  Shift,
  Shop,
} from '../../schemas/index.ts';
import { daysOfStep } from '../onboarding.ts';
import { drillPath, shiftPath, taskPath } from '../paths.ts';
import type { Need, Place, PlanDay, PlanStep, Todo, WeekPlan } from './types.ts';

/** The content that a week speaks of. */
export interface WeekContent {
  week: Onboarding;
  lessons: readonly Pick<Lesson, 'task' | 'title' | 'minutes' | 'questions'>[];
  drills: readonly Pick<Drill, 'id' | 'title' | 'minutes'>[];
  cases: readonly Pick<CompiledCase, 'id' | 'shopper' | 'minutes'>[];
  shifts: readonly Pick<Shift, 'id' | 'blueprint' | 'atOnce' | 'minutes'>[];
  shops: readonly Pick<Shop, 'id' | 'products'>[];
}

/** Where the cards of the shop's goods are. */
export const CARDS_PATH = '/onboarding/products/';
/** Where it is told what is met and what is missing. */
export const READINESS_PATH = '/onboarding/readiness/';
/** Where the mentor's sheet is. */
export const MENTOR_PATH = '/onboarding/mentor/';

const handbookPlace = ({ page, id, title }: OnboardingDay['handbook'][number]): Place => ({
  title,
  path: `/handbook/${page}/${id === undefined ? '' : `#${id}`}`,
});

function lessonTodo({ lessons }: WeekContent, task: string): Todo[] {
  return lessons
    .filter((l) => l.task === task)
    .map(({ title, minutes, questions }) => ({
      need: { id: `lesson-${task}`, kind: 'lesson', task, questions },
      title: `读 ${task} ${title}`,
      path: taskPath(task),
      minutes,
    }));
}

function drillTodo({ drills }: WeekContent, id: string): Todo[] {
  return drills
    .filter((d) => d.id === id)
    .map(({ title, minutes }) => ({
      need: { id: `drill-${id}`, kind: 'drill', drill: id },
      title: `练「${title}」`,
      path: drillPath(id),
      minutes,
    }));
}

function cardsTodo({ week, shops }: WeekContent): Todo {
  const products = shops.find((s) => s.id === week.shop)?.products.map((p) => p.id) ?? [];
  return {
    need: { id: 'cards', kind: 'cards', shop: week.shop, products },
    title: `翻商品卡，把 ${products.length} 件都记住`,
    path: CARDS_PATH,
  };
}

function theoryTodo({ number, theory }: OnboardingDay): Todo[] {
  if (!theory) return [];
  const { questions, need } = theory;
  return [
    {
      need: { id: `theory-${number}`, kind: 'theory', day: number, questions, need },
      title: `第 ${number} 天小测：${questions.length} 题，全对 ${need} 题算过`,
    },
  ];
}

/** The way to a case of a day: there it is asked whether the day is open. */
const casePath = (id: string, day: number) => `/onboarding/serve/?case=${encodeURIComponent(id)}&day=${day}`;

function caseTodos({ cases }: WeekContent, { number, cases: ids }: OnboardingDay): Todo[] {
  return ids.flatMap((id) =>
    cases
      .filter((c) => c.id === id)
      .map(
        ({ shopper, minutes }): Todo => ({
          need: { id: `case-${id}`, kind: 'case', case: id },
          title: `接待 ${shopper}`,
          path: casePath(id, number),
          minutes,
        }),
      ),
  );
}

function shiftTodo({ shifts, week }: WeekContent, { number, shift: id }: OnboardingDay): Todo[] {
  const trial = number === week.days.length;
  return shifts
    .filter((s) => s.id === id)
    .map(({ blueprint, atOnce, minutes }) => ({
      need: { id: `shift-${number}`, kind: 'shift', shift: id ?? '' },
      title: `${trial ? '上试岗班' : '上一班'}：${blueprint.reduce((n, row) => n + row.count, 0)} 位，最多同时 ${atOnce} 位`,
      path: shiftPath(id ?? ''),
      minutes,
    }));
}

const formTodo = (day: number): Todo => ({
  need: { id: `form-${day}`, kind: 'form', day },
  title: `收工前交第 ${day} 天的问题单`,
});

function planDay(content: WeekContent, day: OnboardingDay): PlanDay {
  const { number, title, about, steps, checked, after } = day;
  return {
    number,
    title,
    about,
    steps,
    checked,
    after,
    handbook: day.handbook.map(handbookPlace),
    reception: number >= content.week.reception,
    todos: [
      ...day.lessons.flatMap((task) => lessonTodo(content, task)),
      ...day.drills.flatMap((id) => drillTodo(content, id)),
      ...(day.cards ? [cardsTodo(content)] : []),
      ...caseTodos(content, day),
      ...shiftTodo(content, day),
      ...theoryTodo(day),
      formTodo(number),
    ],
  };
}

const SHEET: { need: Need; title: string } = {
  need: { id: 'sheet', kind: 'sheet' },
  title: '带教人在观察表上签名',
};

function planStep(content: WeekContent, days: readonly PlanDay[], i: number): PlanStep[] {
  const step = content.week.steps[i];
  if (!step) return [];
  const { number, title, about, check, read } = step;
  const onDay = (day: number, kind: Need['kind']) =>
    days[day - 1]?.todos.filter((t) => t.need.kind === kind) ?? [];
  const shown = step.evidence.flatMap((e): { need: Need; title: string }[] => {
    switch (e.kind) {
      case 'lesson':
        return lessonTodo(content, e.task);
      case 'drill':
        return drillTodo(content, e.drill);
      case 'cards':
        return [cardsTodo(content)];
      case 'sheet':
        return [SHEET];
      case 'cases':
        return onDay(e.day, 'case');
      default:
        return onDay(e.day, e.kind);
    }
  });
  const lesson = 'task' in read ? content.lessons.find((l) => l.task === read.task) : undefined;
  return [
    {
      id: `step-${number}`,
      number,
      title,
      about,
      check,
      days: daysOfStep(content.week, number),
      read:
        'page' in read
          ? handbookPlace(read)
          : { title: `${read.task} ${lesson?.title ?? ''}`.trim(), path: taskPath(read.task) },
      shown: shown.map((todo) => ({ need: todo.need, title: todo.title })),
    },
  ];
}

/** The week with all that it speaks of, for the board. */
export function weekPlan(content: WeekContent): WeekPlan {
  const { week } = content;
  const days = week.days.map((day) => planDay(content, day));
  return {
    title: week.title,
    shop: week.shop,
    days,
    steps: week.steps.flatMap((_, i) => planStep(content, days, i)),
    mentor: week.mentor,
  };
}
