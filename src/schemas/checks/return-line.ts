import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { ReturnLine } from '../return-line.ts';
import { idsOf, type Notes, notesOn, notesUnder } from './problem.ts';

type Answer = ReturnLine['good'];

const aStation = 'a station of this line';

/** Stations that find something: it skips stations there are, and as many are found every day. */
function checkFinds(notes: Notes, task: ReturnLine): void {
  task.steps.forEach(({ id, finds }, i) => {
    if (!finds) return;
    finds.skips.forEach((skip, j) => {
      notes.refer(['steps', i, 'finds', 'skips', j], skip, aStation, idsOf(task.steps));
      if (skip === id)
        notes.say(
          ['steps', i, 'finds', 'skips', j],
          'found the station itself; expected one that comes later. Name another.',
        );
    });
    if (task.come % finds.every !== 0)
      notes.say(
        ['steps', i, 'finds', 'every'],
        `found ${finds.every}, but ${task.come} parcels a day cannot be divided by it; expected that each day finds as many. Change come or every.`,
      );
  });
}

/** People stand where they know the work. */
function checkPeople(notes: Notes, task: ReturnLine): void {
  const steps = idsOf(task.steps);
  task.people.forEach((person, i) => {
    notes.refer(['people', i, 'at'], person.at, aStation, steps);
    for (const step of Object.keys(person.can))
      notes.refer(['people', i, 'can', step], step, aStation, steps);
    if (steps.includes(person.at) && person.can[person.at] === undefined)
      notes.say(
        ['people', i, 'can'],
        `does not have "${person.at}", where ${person.name} stands. Write how many an hour they do there.`,
      );
  });
}

/** An example: a line of all stations, people where they know the work, reasons that are offered. */
function checkAnswer(notes: Notes, task: ReturnLine, answer: Answer): void {
  const steps = idsOf(task.steps);
  for (const field of ['named', 'next'] as const) notes.refer([field], answer[field], aStation, steps);
  answer.order.forEach((id, i) => {
    notes.refer(['order', i], id, aStation, steps);
  });
  const missing = steps.filter((id) => !answer.order.includes(id));
  if (missing.length > 0 || answer.order.length !== steps.length)
    notes.say(
      ['order'],
      `found ${answer.order.length} stations${missing.length > 0 ? ` without "${missing.join('", "')}"` : ''}; expected each of the ${steps.length} once.`,
    );
  for (const [person, step] of Object.entries(answer.moved)) {
    const who = task.people.find((p) => p.id === person);
    notes.refer(['moved', person], person, 'a person of this line', idsOf(task.people));
    if (who)
      notes.refer(['moved', person], step, `a station whose work ${who.name} knows`, Object.keys(who.can));
  }
  answer.reasons.forEach((id, i) => {
    notes.refer(['reasons', i], id, 'a reason of this file', idsOf(task.reasons));
  });
}

/** A line of returns: stations, people and rules name each other rightly, and reasons are of both kinds. */
export function checkReturnLine(draft: Draft, task: ReturnLine): Problem[] {
  const notes = notesOn(entryFile('returnLines', task.id));
  notes.refer(['shop'], task.shop, 'a shop', draft.ids.shops);
  notes.unique(['steps'], idsOf(task.steps));
  notes.unique(['people'], idsOf(task.people));
  notes.unique(['reasons'], idsOf(task.reasons));
  checkFinds(notes, task);
  checkPeople(notes, task);
  task.rules.forEach((rule, i) => {
    for (const field of ['first', 'later'] as const)
      notes.refer(['rules', i, field], rule[field], aStation, idsOf(task.steps));
  });
  for (const right of [true, false])
    if (!task.reasons.some((r) => r.right === right))
      notes.say(['reasons'], `none is ${right ? 'right' : 'wrong'}; expected some of both. Add one.`);
  checkAnswer(notesUnder(notes, ['good']), task, task.good);
  task.poor.forEach((poor, i) => {
    checkAnswer(notesUnder(notes, ['poor', i]), task, poor);
  });
  return notes.problems;
}
