import type { Drill, DrillPart } from '../../schemas/index.ts';
import type { Reading } from '../../transcript/index.ts';
import { type ItemMark, isComplete, markItem } from '../theory/index.ts';
import { markDate } from './date.ts';
import { type Drawn, drawDrill, filledIn } from './drawn.ts';
import { type Asked, isOwn, type OwnPart, questionOf } from './part-question.ts';
import { markSort } from './sort.ts';
import { blanksOf, markTable } from './table.ts';
import type { Answers, DrillMark, PartAnswer } from './types.ts';

/** An answer counts only where it is of the part's kind. */
function markOwn(part: OwnPart, answer: PartAnswer | undefined, drawn: Drawn): ItemMark {
  switch (part.kind) {
    case 'sort':
      return markSort(filledIn(part, drawn), answer?.kind === 'sort' ? answer.bins : {});
    case 'date':
      return markDate(part, answer?.kind === 'date' ? answer.date : '', drawn);
    case 'table':
      return markTable(part, answer?.kind === 'table' ? answer.cells : {}, drawn);
  }
}

function markAsked(
  drill: Drill,
  part: Asked,
  drawn: Drawn,
  seed: number,
  answer: PartAnswer | undefined,
  reading: Reading | undefined,
): ItemMark {
  const question = questionOf(drill, part, drawn);
  if (answer?.kind === 'sort' || answer?.kind === 'date' || answer?.kind === 'table')
    return markItem(question, seed);
  return markItem(question, seed, answer, reading);
}

/**
 * Marks a drill as a seed drew it, part by part; its points are the sum. What is not answered, or answered in another kind, earns nothing.
 * A line that was written needs its reading, by the part's id; without one it earns nothing.
 */
export function markDrill(
  drill: Drill,
  seed: number,
  answers: Answers,
  readings: Readonly<Record<string, Reading>> = {},
): DrillMark {
  const drawn = drawDrill(drill, seed);
  const parts = drill.parts.map((part) => {
    const { id, kind } = part;
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const mark = isOwn(part)
      ? markOwn(part, answer, drawn)
      : markAsked(drill, part, drawn, seed, answer, readings[id]);
    return { part: id, kind, ...mark };
  });
  return {
    parts,
    points: parts.reduce((sum, p) => sum + p.points, 0),
    of: parts.reduce((sum, p) => sum + p.of, 0),
  };
}

function isAnswered(drill: Drill, part: DrillPart, answer: PartAnswer | undefined, drawn: Drawn): boolean {
  if (answer === undefined || answer.kind !== part.kind) return false;
  switch (answer.kind) {
    case 'sort':
      return part.kind === 'sort' && part.items.every((item) => answer.bins[item.id] !== undefined);
    case 'date':
      return answer.date !== '';
    case 'table':
      return (
        part.kind === 'table' &&
        blanksOf(part).every(({ place }) => (answer.cells[place] ?? '').trim() !== '')
      );
    default:
      return !isOwn(part) && isComplete(questionOf(drill, part, drawn), answer);
  }
}

/** Ids of the parts that are not, or not wholly, answered yet, in order. */
export function openParts(drill: Drill, seed: number, answers: Answers): string[] {
  const drawn = drawDrill(drill, seed);
  return drill.parts.filter((part) => !isAnswered(drill, part, answers[part.id], drawn)).map((p) => p.id);
}
