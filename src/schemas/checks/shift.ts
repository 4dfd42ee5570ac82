import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Shift } from '../shift.ts';
import { notesOn } from './problem.ts';

/** Every row of a shift's blueprint can be drawn, what is handed over can come, and the gap between arrivals runs from least to most. */
export function checkShift(draft: Draft, shift: Shift): Problem[] {
  const notes = notesOn(entryFile('shifts', shift.id));
  const [least, most] = shift.gap;
  if (least > most)
    notes.say(['gap'], `runs from ${least} to ${most} seconds; expected the least first. Swap them.`);
  shift.blueprint.forEach(({ families }, i) => {
    if (!draft.cases.some((story) => families.includes(story.family) && !shift.without?.includes(story.id)))
      notes.say(
        ['blueprint', i, 'families'],
        `no case belongs to ${families.join(', ')}, so nobody could come. Name a family that has a case.`,
      );
  });
  shift.without?.forEach((id, i) => {
    notes.refer(['without', i], id, 'a case', draft.ids.cases);
  });
  const coming = shift.blueprint.flatMap((row) => row.families);
  shift.handOver?.families.forEach((family, i) => {
    if (!coming.includes(family))
      notes.say(
        ['handOver', 'families', i],
        `found "${family}", which no row of the blueprint draws from. Name a family that comes, or add it to a row.`,
      );
  });
  return notes.problems;
}
