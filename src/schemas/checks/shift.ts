import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Shift } from '../shift.ts';
import { notesOn } from './problem.ts';

/** Every row of a shift's blueprint can be drawn, and the gap between arrivals runs from least to most. */
export function checkShift(draft: Draft, shift: Shift): Problem[] {
  const notes = notesOn(entryFile('shifts', shift.id));
  const [least, most] = shift.gap;
  if (least > most)
    notes.say(['gap'], `runs from ${least} to ${most} seconds; expected the least first. Swap them.`);
  shift.blueprint.forEach(({ families }, i) => {
    if (!draft.cases.some((story) => families.includes(story.family)))
      notes.say(
        ['blueprint', i, 'families'],
        `no case belongs to ${families.join(', ')}, so nobody could come. Name a family that has a case.`,
      );
  });
  return notes.problems;
}
