import { dayInChina, type WeekRecord } from '../../records/index.ts';
import { type Kept, metAt, theoryOf } from './met.ts';
import type { PlanDay, PlanStep, WeekPlan } from './types.ts';

/** A theory check that a day still waits for. */
export interface Missing {
  day: number;
  title: string;
  /** So many questions are right by their latest answer, so many must be. */
  right: number;
  need: number;
}

/** Where a day stands. */
export interface DayState {
  number: number;
  /** `today` is the first day that is not done. */
  state: 'done' | 'today' | 'ahead';
  /** When the last of it was done, ISO 8601. */
  doneAt: string | null;
  /** It may be begun. */
  open: boolean;
  /** A mentor opened it. */
  opened: WeekRecord['opened'][number] | null;
  /** What keeps it closed; empty where it is open. */
  missing: readonly Missing[];
  /** When each thing to do was done, by its id; null while it is not. */
  met: Readonly<Record<string, string | null>>;
}

/** Where a step stands. */
export interface StepState {
  number: number;
  doneAt: string | null;
  /** Shown by the journal, or ticked by hand; a tick by hand can be taken back. */
  by: 'journal' | 'hand' | null;
  /** When each thing that shows it was done, by its id. */
  met: Readonly<Record<string, string | null>>;
}

/** The week as it stands. */
export interface Board {
  days: readonly DayState[];
  steps: readonly StepState[];
  /** Number of the first day that is not done; null where all are. */
  today: number | null;
}

/**
 * What keeps a day closed: theory checks of the days it waits for, and of those that they wait for. A day that a mentor opened is open, and so is a day
 * that waits for none but such. Days wait for earlier ones only; content is checked for it.
 */
export function missingFor(day: PlanDay, { days }: Pick<WeekPlan, 'days'>, kept: Kept): Missing[] {
  if (kept.journal.week.opened.some((o) => o.day === day.number)) return [];
  const found = new Map<number, Missing>();
  for (const number of day.after) {
    const before = days.find((d) => d.number === number);
    if (!before) continue;
    for (const m of missingFor(before, { days }, kept)) found.set(m.day, m);
    for (const { need } of before.todos) {
      if (need.kind !== 'theory') continue;
      const { right, passedAt } = theoryOf(kept, need);
      if (passedAt === null) found.set(number, { day: number, title: before.title, right, need: need.need });
    }
  }
  return [...found.values()].sort((a, b) => a.day - b.day);
}

const latest = (times: readonly (string | null)[]): string | null =>
  times.includes(null) ? null : (times.toSorted().at(-1) ?? null);

function dayState(day: PlanDay, plan: WeekPlan, kept: Kept): Omit<DayState, 'state'> {
  const met = Object.fromEntries(day.todos.map(({ need }) => [need.id, metAt(need, kept)]));
  const missing = missingFor(day, plan, kept);
  return {
    number: day.number,
    doneAt: latest(Object.values(met)),
    open: missing.length === 0,
    opened: kept.journal.week.opened.find((o) => o.day === day.number) ?? null,
    missing,
    met,
  };
}

function stepState({ id, number, shown }: PlanStep, kept: Kept): StepState {
  const met = Object.fromEntries(shown.map(({ need }) => [need.id, metAt(need, kept)]));
  const told = shown.length > 0 ? latest(Object.values(met)) : null;
  const ticked = kept.journal.week.ticks.find((t) => t.item === id)?.time ?? null;
  return {
    number,
    met,
    doneAt: told ?? ticked,
    by: told !== null ? 'journal' : ticked !== null ? 'hand' : null,
  };
}

/** Where the week stands by a learner's journal. */
export function weekBoard(plan: WeekPlan, kept: Kept): Board {
  const days = plan.days.map((day) => dayState(day, plan, kept));
  const today = days.find((d) => d.doneAt === null)?.number ?? null;
  return {
    today,
    steps: plan.steps.map((step) => stepState(step, kept)),
    days: days.map((d) => ({
      ...d,
      state: d.doneAt !== null ? 'done' : d.number === today ? 'today' : 'ahead',
    })),
  };
}

/** The day of the week that a shift belongs to, where it is closed; null where the shift is none of the week's, or may begin. */
export function closedShift(
  plan: WeekPlan,
  kept: Kept,
  shift: string,
): { day: PlanDay; missing: readonly Missing[] } | null {
  const day = plan.days.find((d) =>
    d.todos.some(({ need }) => need.kind === 'shift' && need.shift === shift),
  );
  return day ? closedDay(plan, kept, day.number) : null;
}

/** The day of this number, where it is closed; null where there is none such, or it may begin. */
export function closedDay(
  plan: WeekPlan,
  kept: Kept,
  number: number,
): { day: PlanDay; missing: readonly Missing[] } | null {
  const day = plan.days.find((d) => d.number === number);
  const missing = day ? missingFor(day, plan, kept) : [];
  return day && missing.length > 0 ? { day, missing } : null;
}

/**
 * Whether the day that comes next is for another day of the calendar: the one before it was ended on the day that it is `now`. Who is fast may go on all
 * the same; it is only not called today's.
 */
export function isTomorrows({ days, today }: Board, now: string): boolean {
  const before = today === null ? undefined : days[today - 2];
  return typeof before?.doneAt === 'string' && dayInChina(before.doneAt) === dayInChina(now);
}
