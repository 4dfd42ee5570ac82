import { type Draft, singleFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import { CONDUCT_PIECES, COURSE_PARTS, TEACHER_ROWS } from '../course-norms.ts';
import { MARKET_PARTS } from '../market-norms.ts';
import type { Norms } from '../norms.ts';
import { FAMILIES, RED_LINES } from '../vocabulary.ts';
import { idsOf, type Notes, notesOn, sum } from './problem.ts';
import { checkToolNorms } from './tool-norms.ts';

const FULL = 100;

function checkWeights({ say }: Notes, path: Path, entries: readonly { weight: number }[]): void {
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

/** Notes a list whose ids are not just these, each once, in any order. */
function checkIds({ say }: Notes, path: Path, found: readonly string[], wanted: readonly string[]): void {
  const right = found.length === wanted.length && wanted.every((id) => found.includes(id));
  if (!right) say(path, `found ${found.join(', ')}; expected ${wanted.join(', ')}, each once. Name them so.`);
}

/** The course mark: every row with its own parts, every sum of weights 100, every row a teacher marks with a rubric of 100 points. */
function checkCourse(notes: Notes, { course, conduct, teacherRubric }: Norms): void {
  checkIds(notes, ['course'], idsOf(course), Object.keys(COURSE_PARTS));
  checkWeights(notes, ['course'], course);
  course.forEach(({ id, parts }, i) => {
    checkIds(notes, ['course', i, 'parts'], idsOf(parts), COURSE_PARTS[id]);
    checkWeights(notes, ['course', i, 'parts'], parts);
  });
  checkIds(notes, ['conduct', 'pieces'], idsOf(conduct.pieces), CONDUCT_PIECES);
  checkWeights(notes, ['conduct', 'pieces'], conduct.pieces);
  for (const row of TEACHER_ROWS) {
    const own = teacherRubric.filter((line) => line.row === row);
    notes.unique(['teacherRubric'], idsOf(own));
    const points = sum(own.map((line) => line.points));
    if (points !== FULL)
      notes.say(
        ['teacherRubric'],
        `the points of row "${row}" add up to ${points}; expected ${FULL}. Change them so that they do.`,
      );
  }
}

/** The norms add up: parts, points in every family, course weights; bands descend; every red line has its row. */
export function checkNorms({ norms }: Draft): Problem[] {
  if (!norms) return [];
  const notes = notesOn(singleFile('norms'));
  const { rubric, redLines, conversion } = norms;
  checkWeights(notes, ['rubric', 'parts'], rubric.parts);
  checkPoints(notes, rubric);
  checkBands(notes, conversion.bands);
  checkCourse(notes, norms);
  checkToolNorms(notes, norms);
  checkIds(notes, ['market', 'parts'], idsOf(norms.market.parts), MARKET_PARTS);
  checkWeights(notes, ['market', 'parts'], norms.market.parts);
  notes.unique(['rubric', 'parts'], idsOf(rubric.parts));
  notes.unique(['rubric', 'criteria'], idsOf(rubric.criteria));
  notes.unique(['redLines'], idsOf(redLines));
  for (const id of RED_LINES) {
    if (!redLines.some((r) => r.id === id))
      notes.say(['redLines'], `has no row for "${id}". Add one: trigger, consequence, source.`);
  }
  return notes.problems;
}
