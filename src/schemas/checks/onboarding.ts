import { type Draft, singleFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import type { Onboarding, OnboardingDay } from '../onboarding.ts';
import type { Shift } from '../shift.ts';
import { idsOf, type Notes, notesOn, notesUnder, referAll, sum, tasksOf } from './problem.ts';

/** Ids that an entry of the handbook may be named by, a page. */
function handbookIds({ roles, guide, glossary, ids }: Draft): Record<string, readonly string[]> {
  return {
    roles: idsOf(roles?.roles ?? []),
    norms: idsOf(guide?.cards ?? []),
    rules: ids.rules,
    templates: ids.templates,
    glossary: idsOf(glossary?.terms ?? []),
    faq: [],
  };
}

function checkHandbook(
  draft: Draft,
  notes: Notes,
  path: Path,
  { page, id }: OnboardingDay['handbook'][number],
): void {
  const known = handbookIds(draft)[page] ?? [];
  if (id !== undefined) notes.refer([...path, 'id'], id, `an entry of the handbook's ${page}`, known);
}

function checkDay(draft: Draft, notes: Notes, { days }: Onboarding, i: number): void {
  const day = days[i];
  if (!day) return;
  const here = notesUnder(notes, ['days', i]);
  const tasks = tasksOf(draft);
  if (day.number !== i + 1)
    here.say(
      ['number'],
      `found ${day.number}; expected ${i + 1}, its place in the list. Move it or number it anew.`,
    );
  if (tasks) referAll(here, 'lessons', day.lessons, 'a task of src/content/course.yaml', idsOf(tasks));
  referAll(here, 'cases', day.cases, 'a case', draft.ids.cases);
  referAll(here, 'drills', day.drills, 'a drill', draft.ids.drills);
  day.handbook.forEach((at, j) => {
    checkHandbook(draft, here, ['handbook', j], at);
  });
  if (day.shift !== undefined) here.refer(['shift'], day.shift, 'a shift', draft.ids.shifts);
  const { theory } = day;
  theory?.questions.forEach((id, j) => {
    here.refer(['theory', 'questions', j], id, 'a question', draft.ids.questions);
  });
  if (theory && theory.need > theory.questions.length) {
    here.say(
      ['theory', 'need'],
      `found ${theory.need} of ${theory.questions.length} questions; expected at most ${theory.questions.length}. Lower it or add questions.`,
    );
  }
  day.after.forEach((before, j) => {
    if (before >= day.number)
      here.say(['after', j], `found ${before}; expected a day before day ${day.number}. Take it out.`);
  });
}

/** What a step rests on is there: the day has such a check, the drill exists. */
function checkEvidence(draft: Draft, notes: Notes, { steps, days }: Onboarding): void {
  const tasks = tasksOf(draft);
  const has = {
    theory: (n: number) => days[n - 1]?.theory !== undefined,
    cases: (n: number) => (days[n - 1]?.cases.length ?? 0) > 0,
    shift: (n: number) => days[n - 1]?.shift !== undefined,
    form: (n: number) => days[n - 1] !== undefined,
  };
  steps.forEach((step, i) => {
    if ('page' in step.read) checkHandbook(draft, notesUnder(notes, ['steps', i]), ['read'], step.read);
    else if (tasks)
      notes.refer(
        ['steps', i, 'read', 'task'],
        step.read.task,
        'a task of src/content/course.yaml',
        idsOf(tasks),
      );
    step.evidence.forEach((shown, j) => {
      const here = notesUnder(notes, ['steps', i, 'evidence', j]);
      if (shown.kind === 'drill') here.refer(['drill'], shown.drill, 'a drill', draft.ids.drills);
      else if (shown.kind === 'lesson' && tasks)
        here.refer(['task'], shown.task, 'a task of src/content/course.yaml', idsOf(tasks));
      else if ('day' in shown && !has[shown.kind](shown.day))
        here.say(['day'], `day ${shown.day} has no ${shown.kind}. Name a day that has, or add it there.`);
    });
  });
  if (steps.some((s) => s.evidence.some((e) => e.kind === 'cards')) && !days.some((d) => d.cards))
    notes.say(
      ['days'],
      'no day has cards, on which a step rests. Write cards: true on the day of the goods.',
    );
}

/** How much a shift asks: who is there at once first, then how many come. */
const loadOf = ({ atOnce, blueprint }: Shift) => atOnce * 1000 + sum(blueprint.map((row) => row.count));

/** From one day's shift to the next more is asked, never less. */
function checkLoad({ shifts }: Draft, notes: Notes, { days }: Onboarding): void {
  let before: Shift | undefined;
  days.forEach((day, i) => {
    const shift = shifts.find((s) => s.id === day.shift);
    if (shift && before && loadOf(shift) <= loadOf(before))
      notes.say(
        ['days', i, 'shift'],
        `"${shift.id}" asks no more than "${before.id}" of an earlier day. Let more come, or more at once.`,
      );
    before = shift ?? before;
  });
}

/** Whom somebody serves alone on a day of the week does not come again in its shifts, or a day's shopper would be done before the day. */
function checkApart({ shifts }: Draft, notes: Notes, { days }: Onboarding): void {
  const alone = days.flatMap((day) => day.cases);
  days.forEach((day, i) => {
    const shift = shifts.find((s) => s.id === day.shift);
    if (!shift) return;
    const missing = alone.filter((id) => !shift.without?.includes(id));
    if (missing.length > 0)
      notes.say(
        ['days', i, 'shift'],
        `"${shift.id}" could bring ${missing.join(', ')}, served alone on a day of the week. Add them to without in its file.`,
      );
  });
}

/** Every day before reception has a theory check and no shoppers; reception begins after all of them, and later days after an earlier one: S000-4-56. */
function checkGate(notes: Notes, { days, reception }: Onboarding): void {
  const first = reception - 1;
  if (first >= days.length) {
    notes.say(
      ['reception'],
      `found ${reception}; expected a day of the week, 1 to ${days.length}. Lower it or add days.`,
    );
    return;
  }
  const before = days.slice(0, first);
  before.forEach((day, i) => {
    if (!day.theory)
      notes.say(
        ['days', i],
        `has no theory check, on which day ${reception} depends. Add theory: questions and need.`,
      );
    if (day.cases.length > 0 || day.shift !== undefined)
      notes.say(
        ['days', i],
        `has shoppers before day ${reception}, on which reception begins. Move cases and shift there.`,
      );
  });
  const wanted = before.map((d) => d.number);
  const missing = wanted.filter((n) => !days[first]?.after.includes(n));
  if (missing.length > 0)
    notes.say(
      ['days', first, 'after'],
      `leaves out ${missing.join(', ')}; shoppers are served only after the theory checks of the days before. Write [${wanted.join(', ')}].`,
    );
  days.slice(reception).forEach((day, i) => {
    if (day.after.length === 0)
      notes.say(
        ['days', reception + i],
        `comes after no day, and would open before day ${reception}. Add after: [${day.number - 1}].`,
      );
  });
}

/** The week is complete: nine steps placed with their evidence, days in order, reception locked until the theory before it, the load of the shifts rising. */
export function checkOnboarding(draft: Draft): Problem[] {
  const { onboarding } = draft;
  if (!onboarding) return [];
  const notes = notesOn(singleFile('onboarding'));
  const { steps, days } = onboarding;
  notes.refer(['shop'], onboarding.shop, 'a shop', draft.ids.shops);
  notes.unique(['mentor', 'items'], idsOf(onboarding.mentor.items));
  steps.forEach(({ number }, i) => {
    if (number !== i + 1)
      notes.say(
        ['steps', i, 'number'],
        `found ${number}; expected ${i + 1}, its place in the list. Move it or number it anew.`,
      );
    if (!days.some((d) => d.steps.includes(number)))
      notes.say(['steps', i, 'number'], `step ${number} is on no day. Add it to the steps of one.`);
  });
  days.forEach((_, i) => {
    checkDay(draft, notes, onboarding, i);
  });
  checkEvidence(draft, notes, onboarding);
  checkLoad(draft, notes, onboarding);
  checkApart(draft, notes, onboarding);
  checkGate(notes, onboarding);
  return notes.problems;
}
