import {
  type Answers,
  blanksOf,
  type Drawn,
  dateKey,
  drawDrill,
  type PartAnswer,
  questionOf,
} from '../../../src/grading/drills/index.ts';
import { keyOf, show } from '../../../src/grading/theory/index.ts';
import type { Drill, DrillPart } from '../../../src/schemas/index.ts';

const right = <T extends { id: string; correct?: boolean | undefined }>(options: readonly T[]) =>
  options.filter((o) => o.correct).map((o) => o.id);

/** The answer that earns all points of a part. */
function rightAnswer(drill: Drill, part: DrillPart, drawn: Drawn): PartAnswer {
  switch (part.kind) {
    case 'single':
      return { kind: 'single', pick: right(part.options)[0] ?? '' };
    case 'multiple':
      return { kind: 'multiple', picks: right(part.options) };
    case 'judge':
      return { kind: 'judge', pick: right(part.options)[0] ?? '', reason: right(part.reasons)[0] ?? '' };
    case 'order':
      return { kind: 'order', ids: part.items.map((i) => i.id) };
    case 'match':
      return { kind: 'match', pairs: Object.fromEntries(part.pairs.map((p) => [p.id, p.id])) };
    case 'numeric':
      return { kind: 'numeric', text: show(keyOf(part, drawn.values), part.decimals) };
    case 'find-line':
      return {
        kind: 'find-line',
        line: part.lines.find((l) => l.correct)?.id ?? '',
      };
    case 'write-line': {
      const question = questionOf(drill, part, drawn);
      return { kind: 'write-line', text: question.kind === 'write-line' ? (question.models[0] ?? '') : '' };
    }
    case 'sort':
      return { kind: 'sort', bins: Object.fromEntries(part.items.map((i) => [i.id, i.bin])) };
    case 'date':
      return { kind: 'date', date: dateKey(part, drawn) };
    case 'table':
      return {
        kind: 'table',
        cells: Object.fromEntries(
          blanksOf(part).map(({ place, blank }) => [place, show(keyOf(blank, drawn.values), blank.decimals)]),
        ),
      };
  }
}

/** The answers that earn all points of a drill as a seed draws it. */
export function rightAnswers(drill: Drill, seed: number): Answers {
  const drawn = drawDrill(drill, seed);
  return Object.fromEntries(drill.parts.map((part) => [part.id, rightAnswer(drill, part, drawn)]));
}
