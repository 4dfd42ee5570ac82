import { type Draft, singleFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Onboarding } from '../onboarding.ts';
import type { Shift } from '../shift.ts';
import { idsOf, type Notes, notesOn, referAll, sum, tasksOf } from './problem.ts';

/** A new hire receives shoppers from this day on, after theory and products: S000-4-56. */
const FIRST_RECEPTION = 4;

function checkDay(draft: Draft, notes: Notes, { days }: Onboarding, i: number): void {
  const day = days[i];
  if (!day) return;
  const here = notesOn('');
  const tasks = tasksOf(draft);
  if (day.number !== i + 1)
    here.say(
      ['number'],
      `found ${day.number}; expected ${i + 1}, its place in the list. Move it or number it anew.`,
    );
  if (tasks) referAll(here, 'lessons', day.lessons, 'a task of src/content/course.yaml', idsOf(tasks));
  referAll(here, 'cases', day.cases, 'a case', draft.ids.cases);
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
  for (const problem of here.problems)
    notes.problems.push({ ...problem, file: singleFile('onboarding'), path: ['days', i, ...problem.path] });
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

/** The week is complete: nine steps placed, six days in order, day 4 locked until the theory checks of days 1–3, the load of the shifts rising. */
export function checkOnboarding(draft: Draft): Problem[] {
  const { onboarding } = draft;
  if (!onboarding) return [];
  const notes = notesOn(singleFile('onboarding'));
  const { steps, days } = onboarding;
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
  checkLoad(draft, notes, onboarding);
  const wanted = days.slice(0, FIRST_RECEPTION - 1).map((d) => d.number);
  const missing = wanted.filter((n) => !days[FIRST_RECEPTION - 1]?.after.includes(n));
  days.slice(0, FIRST_RECEPTION - 1).forEach((day, i) => {
    if (!day.theory)
      notes.say(['days', i], 'has no theory check, on which day 4 depends. Add theory: questions and need.');
  });
  if (missing.length > 0) {
    notes.say(
      ['days', FIRST_RECEPTION - 1, 'after'],
      `leaves out ${missing.join(', ')}; shoppers are served only after the theory checks of days 1 to 3. Write [${wanted.join(', ')}].`,
    );
  }
  return notes.problems;
}
