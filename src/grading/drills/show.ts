import type { Drill, DrillPart } from '../../schemas/index.ts';
import { showQuestion } from '../theory/index.ts';
import { type Drawn, drawDrill, filledIn } from './drawn.ts';
import { fieldId, isOwn, type OwnPart, questionOf } from './part-question.ts';
import { showSort } from './sort.ts';
import { showTable } from './table.ts';
import type { ShownDrill, ShownPart } from './types.ts';

function showOwn(drill: Drill, part: OwnPart, drawn: Drawn, seed: number): ShownPart {
  const filled = filledIn(part, drawn);
  const { stem, chat } = filled;
  const asked = { part: part.id, id: fieldId(drill, part), stem, chat };
  switch (filled.kind) {
    case 'sort':
      return { ...asked, ...showSort(filled, asked.id, seed) };
    case 'table':
      return { ...asked, ...showTable(filled, drawn) };
    case 'date':
      return { ...asked, kind: 'date' };
  }
}

/** Shows a drill as a seed draws it, without its keys. The same seed shows the same. */
export function showDrill(drill: Drill, seed: number): ShownDrill {
  const drawn = drawDrill(drill, seed);
  const shown = (part: DrillPart): ShownPart =>
    isOwn(part)
      ? showOwn(drill, part, drawn, seed)
      : { part: part.id, ...showQuestion(questionOf(drill, part, drawn), seed) };
  return { material: filledIn(drill.material, drawn), parts: drill.parts.map(shown) };
}
