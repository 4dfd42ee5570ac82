import { type Draft, singleFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { Norms } from '../norms.ts';
import { FAMILIES, RED_LINES } from '../vocabulary.ts';
import { idsOf, type Notes, notesOn, sum } from './problem.ts';

const FULL = 100;

function checkWeights({ say }: Notes, path: string[], entries: readonly { weight: number }[]): void {
  const total = sum(entries.map((e) => e.weight));
  if (total !== FULL)
    say(path, `the weights add up to ${total}; expected ${FULL}. Change them so that they do.`);
}

/** The criteria of a part must bring its weight in every family, or marks of different families could not be compared. */
function checkPoints({ say }: Notes, { parts, criteria }: Norms['rubric']): void {
  for (const part of parts) {
    const mine = criteria.filter((c) => c.part === part.id);
    const wrong = FAMILIES.map((family) => {
      const total = sum(mine.filter((c) => c.families?.includes(family) ?? true).map((c) => c.points));
      return { family, total };
    }).filter(({ total }) => total !== part.weight);
    if (wrong.length === 0) continue;
    const found =
      wrong.length === FAMILIES.length && wrong.every((w) => w.total === wrong[0]?.total)
        ? `${wrong[0]?.total} in every family`
        : wrong.map((w) => `${w.total} in family "${w.family}"`).join(', ');
    say(
      ['rubric', 'criteria'],
      `the points of part "${part.id}" add up to ${found}; expected ${part.weight}, its weight. Change points or weight.`,
    );
  }
}

function checkBands({ say, unique }: Notes, bands: Norms['conversion']['bands']): void {
  unique(['conversion', 'bands'], idsOf(bands));
  bands.forEach(({ from }, i) => {
    const above = bands[i - 1]?.from;
    const path = ['conversion', 'bands', i, 'from'];
    if (above !== undefined && from >= above)
      say(path, `found ${from} after ${above}; expected less. Put the highest band first.`);
    if (i === bands.length - 1 && from !== 0)
      say(path, `found ${from}; expected 0, so that every rate has a band. Write 0.`);
    if (from > FULL) say(path, `found ${from}; expected at most ${FULL} per cent. Write a rate.`);
  });
}

/** The norms add up: parts, points in every family, course weights; bands descend; every red line has its row. */
export function checkNorms({ norms }: Draft): Problem[] {
  if (!norms) return [];
  const notes = notesOn(singleFile('norms'));
  const { rubric, redLines, conversion, course } = norms;
  checkWeights(notes, ['rubric', 'parts'], rubric.parts);
  checkWeights(notes, ['course'], course);
  checkPoints(notes, rubric);
  checkBands(notes, conversion.bands);
  notes.unique(['rubric', 'parts'], idsOf(rubric.parts));
  notes.unique(['rubric', 'criteria'], idsOf(rubric.criteria));
  notes.unique(['redLines'], idsOf(redLines));
  notes.unique(['course'], idsOf(course));
  for (const id of RED_LINES) {
    if (!redLines.some((r) => r.id === id))
      notes.say(['redLines'], `has no row for "${id}". Add one: trigger, consequence, source.`);
  }
  return notes.problems;
}
