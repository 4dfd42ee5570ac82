import {
  type RetrainPlan,
  retrainPlan,
  type Standing,
  standing,
  type Talk,
} from '../../grading/readiness/index.ts';
import { type Journal, lostIn, type ShiftRecord, talksIn } from '../../records/index.ts';
import type { Norms } from '../../schemas/index.ts';
import type { Board } from './board.ts';
import { CARDS_PATH, MENTOR_PATH } from './plan.ts';
import type { WeekPlan } from './types.ts';

/** One thing that is looked at before somebody serves alone. */
export interface Check {
  id: 'steps' | 'theory' | 'cards' | 'forms' | 'trial' | 'norms' | 'red-lines' | 'sheet';
  title: string;
  met: boolean;
  /** How it stands, in a sentence. */
  says: string;
  /** Where it can be made up for. */
  path: string;
}

/** Where somebody stands at the end of the week. It advises; a person decides. */
export interface WeekReadiness {
  checks: readonly Check[];
  /** All are met. */
  ready: boolean;
  /** The latest trial shift that was served to its end, with how it went; null before there is one. */
  trial: { shift: ShiftRecord; standing: Standing; talks: readonly Talk[] } | null;
  /** What to practise, from the week's conversations that were lost. */
  practise: RetrainPlan;
}

/** So many misses are named. */
const MOST = 3;

/** Conversations of the week: of its shifts, and of its cases outside shifts. */
function weekTalks({ days }: WeekPlan, journal: Journal): Talk[] {
  const needs = days.flatMap((d) => d.todos.map((t) => t.need));
  const plans = needs.flatMap((n) => (n.kind === 'shift' ? [n.shift] : []));
  const cases = needs.flatMap((n) => (n.kind === 'case' ? [n.case] : []));
  const shifts = journal.shifts.filter((s) => plans.includes(s.plan)).map((s) => s.id);
  return talksIn(journal).filter((t) =>
    t.shift === undefined ? cases.includes(t.case) : shifts.includes(t.shift),
  );
}

/** Conversations of one day, finished, forks apart: of its latest shift, and its cases outside shifts, in the order of the journal. */
export function talksOfDay(plan: WeekPlan, journal: Journal, day: number): Journal['conversations'] {
  const needs = plan.days.find((d) => d.number === day)?.todos.map((t) => t.need) ?? [];
  const shift = needs.find((n) => n.kind === 'shift');
  const latest = journal.shifts.findLast((s) => s.plan === shift?.shift)?.id;
  const cases = needs.flatMap((n) => (n.kind === 'case' ? [n.case] : []));
  return journal.conversations.filter(
    (c) =>
      c.transcript !== undefined &&
      !c.forkOf &&
      (c.shift === undefined ? cases.includes(c.case) : c.shift === latest),
  );
}

function trialOf({ days }: WeekPlan, journal: Journal, norms: Norms): WeekReadiness['trial'] {
  const plan = days.at(-1)?.todos.flatMap(({ need }) => (need.kind === 'shift' ? [need.shift] : []))[0];
  const shift = journal.shifts.findLast((s) => s.plan === plan && s.endedAt !== undefined);
  if (!shift) return null;
  const talks = talksIn(journal).filter((t) => t.shift === shift.id);
  return { shift, talks, standing: standing(talks, lostIn(journal, shift), norms) };
}

const counted = (times: readonly (string | null)[]) => times.filter((t) => t !== null).length;

/** What the days and steps come to. */
function learned(plan: WeekPlan, board: Board): Check[] {
  const of = (kind: 'theory' | 'cards' | 'form') =>
    plan.days.flatMap((day, i) =>
      day.todos.filter((t) => t.need.kind === kind).map((t) => board.days[i]?.met[t.need.id] ?? null),
    );
  const [theory, cards, forms] = [of('theory'), of('cards'), of('form')];
  const steps = board.steps.map((s) => s.doneAt);
  const all = (times: readonly (string | null)[]) => times.length > 0 && !times.includes(null);
  return [
    {
      id: 'steps',
      title: '九步走完',
      met: all(steps),
      says: `${steps.length} 步里 ${counted(steps)} 步打了勾`,
      path: '/onboarding/#steps-title',
    },
    {
      id: 'theory',
      title: '理论小测',
      met: all(theory),
      says: `${theory.length} 次小测过了 ${counted(theory)} 次`,
      path: '/onboarding/',
    },
    {
      id: 'cards',
      title: '认识商品',
      met: all(cards),
      says: all(cards) ? '每一件都记得起来' : '还有商品一次也没记起来',
      path: CARDS_PATH,
    },
    {
      id: 'forms',
      title: '每天的问题单',
      met: all(forms),
      says: `${forms.length} 天交了 ${counted(forms)} 天`,
      path: '/onboarding/',
    },
  ];
}

/** What the trial shift and the mentor come to. */
function shown(plan: WeekPlan, journal: Journal, trial: WeekReadiness['trial']): Check[] {
  const desk = plan.days.at(-1)?.todos.find((t) => t.need.kind === 'shift')?.path ?? '/shift/';
  const sheet = journal.week.sheets.at(-1);
  const unseen = plan.mentor.items.filter(
    ({ id }) => (sheet?.marks.find((m) => m.item === id)?.seen ?? 'no') === 'no',
  ).length;
  const before = '还没有上试岗班';
  const kept = trial?.standing.norms;
  const crossed = trial?.standing.crossed.length ?? 0;
  const unserved = trial?.standing.unserved ?? 0;
  return [
    {
      id: 'trial',
      title: '试岗班上完，没让人等走',
      met: trial !== null && unserved === 0,
      says: !trial ? before : unserved === 0 ? '来的都接住了' : `有 ${unserved} 位没等到人接`,
      path: desk,
    },
    {
      id: 'norms',
      title: '试岗班守规范',
      met: kept?.enough ?? false,
      says: !kept ? before : `${kept.of} 次里 ${kept.kept} 次守住了，至少要 ${kept.least}%`,
      path: desk,
    },
    {
      id: 'red-lines',
      title: '试岗班没有越红线',
      met: trial !== null && crossed === 0,
      says: !trial ? before : crossed === 0 ? '一次也没有' : `越了 ${crossed} 次`,
      path: '/rubric/',
    },
    {
      id: 'sheet',
      title: '带教人的观察表',
      met: sheet !== undefined && unseen === 0,
      says: !sheet
        ? '还没有签名'
        : unseen === 0
          ? `${sheet.mentor}签了名，每样都看到了`
          : `还有 ${unseen} 样没看到`,
      path: MENTOR_PATH,
    },
  ];
}

/** Where somebody stands at the end of the week: what is met, what is missing, what to practise. The week trains; its conversion decides nothing. */
export function weekReadiness(plan: WeekPlan, board: Board, journal: Journal, norms: Norms): WeekReadiness {
  const trial = trialOf(plan, journal, norms);
  const checks = [...learned(plan, board), ...shown(plan, journal, trial)];
  return {
    checks,
    ready: checks.every((c) => c.met),
    trial,
    practise: retrainPlan(weekTalks(plan, journal), norms, MOST),
  };
}
