import { describe, expect, test } from 'vitest';
import { closedDay, closedShift, isTomorrows, metAt, weekBoard } from '../../../src/course/week/index.ts';
import type { Body } from '../../../src/records/index.ts';
import { ended, START, shift, type Timed, talk } from '../../records/journal-at.ts';
import { done, kept, plan, quiz } from './kept.ts';

const minute = (n: number) => new Date(START + n * 60_000).toISOString();
const board = (...timed: Timed[]) => weekBoard(plan, kept(...timed));
const opened = (day: number): Body => ({
  kind: 'day-opened',
  day,
  mentor: '周师傅',
  why: '在别的店接待过三个月',
});
const served = (at: number, day: number): Timed[] => [
  ...(plan.days[day - 1]?.todos.flatMap(({ need }, i) => {
    if (need.kind === 'case') return talk(at, `d${day}-${i}`, {}, { case: need.case });
    if (need.kind === 'shift') return [shift(at, `s${day}`, { plan: need.shift }), ended(at + 5, `s${day}`)];
    return [];
  }) ?? []),
];

describe('the days', () => {
  test('begin with the first, reception closed', () => {
    const { days, today } = board();
    expect(today).toBe(1);
    expect(days.map((d) => d.state)).toEqual(['today', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(days.map((d) => d.open)).toEqual([true, true, true, false, false, false]);
  });

  test('a day is done when all of it is, at the time of the last, and the next is today', () => {
    const { days, today } = board(...done(3, 1), [
      9,
      { kind: 'day-filed', day: 1, reason: 'page', text: '没写' },
    ]);
    expect(days[0]).toMatchObject({ state: 'done', doneAt: minute(3) });
    expect(today).toBe(2);
  });

  test('ended today, the next is not called today before midnight in China', () => {
    const one = board(...done(3, 1));
    const midnight = Math.ceil((START + 8 * 3_600_000) / 86_400_000) * 86_400_000 - 8 * 3_600_000;
    expect(isTomorrows(one, minute(4))).toBe(true);
    expect(isTomorrows(one, new Date(midnight - 1).toISOString())).toBe(true);
    expect(isTomorrows(one, new Date(midnight).toISOString())).toBe(false);
    expect(isTomorrows(board(), minute(4))).toBe(false);
  });

  test('a day of which one thing lacks is not done', () => {
    const { days } = board(...done(3, 1).filter(([, body]) => body.kind !== 'drill-done'));
    expect(days[0]).toMatchObject({ state: 'today', doneAt: null });
    expect(Object.values(days[0]?.met ?? {}).filter((t) => t === null)).toHaveLength(1);
  });

  test('the whole week can be gone through, and none is left', () => {
    const all = [1, 2, 3].flatMap((day) => done(day, day));
    const late = [4, 5, 6].flatMap((day) => [...done(10 * day, day), ...served(10 * day, day)]);
    const { days, today } = board(...all, ...late);
    expect(days.map((d) => d.state)).toEqual(Array(6).fill('done'));
    expect(today).toBeNull();
  });
});

describe('reception', () => {
  test('stays closed until the theory of all three days is passed, and says what is missing', () => {
    const { days } = board(...quiz(1, 1), ...quiz(2, 3));
    expect(days[3]).toMatchObject({ open: false, missing: [{ day: 2, right: 0, need: 2 }] });
    expect(days[5]?.missing.map((m) => m.day)).toEqual([2]);
    const after = board(...quiz(1, 1), ...quiz(2, 3), ...quiz(3, 2));
    expect(after.days.map((d) => d.open)).toEqual(Array(6).fill(true));
  });

  test('may be opened by a mentor, whose name and reason stand; the days after it open with it', () => {
    const { days } = board([1, opened(4)], [2, { ...opened(4), mentor: '别人' } as Body]);
    expect(days[3]).toMatchObject({ open: true, opened: { mentor: '周师傅', why: '在别的店接待过三个月' } });
    expect(days.map((d) => d.open)).toEqual(Array(6).fill(true));
  });

  test('opened on its fifth day leaves the fourth closed', () => {
    expect(board([1, opened(5)]).days.map((d) => d.open)).toEqual([true, true, true, false, true, true]);
  });

  test("a day's shift says why it may not begin; a shift that is none of the week's may", () => {
    expect(closedShift(plan, kept(), 'reception-day-4')).toMatchObject({
      day: { number: 4 },
      missing: [{ day: 1 }, { day: 2 }, { day: 3 }],
    });
    expect(closedShift(plan, kept(), 'reception')).toBeNull();
    expect(closedShift(plan, kept([1, opened(4)]), 'reception-day-4')).toBeNull();
    expect(closedDay(plan, kept(), 9)).toBeNull();
  });
});

describe('the theory of a day', () => {
  test('is passed by the latest answers, and stays passed', () => {
    const theory = plan.days[0]?.todos.find((t) => t.need.kind === 'theory')?.need;
    if (!theory) throw new Error('day 1 has a quiz');
    expect(metAt(theory, kept(...quiz(1, 1, 0)))).toBeNull();
    expect(metAt(theory, kept(...quiz(1, 1, 0), ...quiz(2, 1)))).toBe(minute(2));
    expect(metAt(theory, kept(...quiz(1, 1), ...quiz(2, 1, 0)))).toBe(minute(1));
  });

  test('is not passed by the same questions answered elsewhere', () => {
    const elsewhere = quiz(1, 1).map(([at, body]): Timed => [at, { ...body, place: 'revision' } as Body]);
    expect(board(...elsewhere).days[0]?.met['theory-1']).toBeNull();
  });
});

describe('a step', () => {
  test('ticks itself by what the journal shows, with the date of the last of it', () => {
    const { steps } = board(...done(4, 1));
    expect(steps[0]).toMatchObject({ by: 'journal', doneAt: minute(4) });
    expect(steps[4]).toMatchObject({ by: null, doneAt: null });
  });

  test('may be ticked by hand, and the tick be taken back', () => {
    const tick: Timed = [2, { kind: 'week-ticked', item: 'step-7' }];
    expect(board(tick).steps[6]).toMatchObject({ by: 'hand', doneAt: minute(2) });
    expect(board(tick, [3, { kind: 'week-unticked', item: 'step-7' }]).steps[6]).toMatchObject({ by: null });
  });

  test('that was ticked by hand counts as shown once the journal shows it', () => {
    const { steps } = board([1, { kind: 'week-ticked', item: 'step-1' }], ...done(5, 1));
    expect(steps[0]).toMatchObject({ by: 'journal', doneAt: minute(5) });
  });

  test('of the goods needs every card recalled once, not only turned', () => {
    const cards = done(1, 2).filter(([, body]) => body.kind === 'card-graded');
    const [first, ...others] = cards;
    if (first?.[1].kind !== 'card-graded') throw new Error('the shop has goods');
    const forgotten: Timed = [1, { ...first[1], grade: 'again' }];
    expect(board(forgotten, ...others).steps[4]?.by).toBeNull();
    expect(board(forgotten, ...others, first).steps[4]?.by).toBe('journal');
  });
});

test('a fork and a shift that was left are no reception', () => {
  const fork = talk(1, 'c1', {}, { case: 'choice-bag' }).map(
    ([at, body]): Timed =>
      body.kind === 'conversation-started'
        ? [at, { ...body, forkOf: { conversation: 'c0', at: 3 } }]
        : [at, body],
  );
  const { days } = board(...fork, shift(2, 's1', { plan: 'reception-day-4' }));
  expect(days[3]?.met).toMatchObject({ 'case-choice-bag': null, 'shift-4': null });
});

test('a lesson is done once its questions are answered, or when it is ticked as read', () => {
  const lesson = plan.days[2]?.todos.find((t) => t.need.kind === 'lesson')?.need;
  if (lesson?.kind !== 'lesson') throw new Error('day 3 has a lesson');
  const answers = lesson.questions.map(
    (question): Timed => [
      6,
      {
        kind: 'quiz-answered',
        question,
        seed: 1,
        answer: { kind: 'single', pick: 'a' },
        points: 0,
        of: 1,
        first: true,
        place: 'lesson',
      },
    ],
  );
  expect(metAt(lesson, kept(...answers))).toBe(minute(6));
  expect(metAt(lesson, kept(...answers.slice(1)))).toBeNull();
  expect(metAt(lesson, kept([2, { kind: 'week-ticked', item: 'lesson-5-2' }]))).toBe(minute(2));
});
