import type { Drill, DrillPart, Question } from '../../schemas/index.ts';
import { show, type Written } from '../theory/index.ts';
import { type Drawn, drawDrill, filledIn } from './drawn.ts';

/** Kinds of part that no question has. */
export type OwnKind = 'sort' | 'date' | 'table';
/** A part that is asked and marked as a question. */
export type Asked = Exclude<DrillPart, { kind: OwnKind }>;
/** A part of one of the kinds that only drills have. */
export type OwnPart = Extract<DrillPart, { kind: OwnKind }>;

/** Whether a part is of a kind that only drills have. */
export const isOwn = (part: DrillPart): part is OwnPart =>
  part.kind === 'sort' || part.kind === 'date' || part.kind === 'table';

/** Unlike any other id on a page. */
export const fieldId = (drill: Drill, part: DrillPart): string => `${drill.id}-${part.id}`;

/** A part as a question: its texts filled in, its parameters held at what was drawn. */
export function questionOf(drill: Drill, part: Asked, drawn: Drawn): Question {
  const { task, aims, teaches, sources } = drill;
  const common = { id: fieldId(drill, part), task, aims, teaches, sources };
  const asked = filledIn(part, drawn);
  switch (asked.kind) {
    case 'numeric': {
      const held = Object.entries(drawn.values).map(([name, value]) => [name, [Number(show(value))]]);
      return { ...asked, ...common, parameters: Object.fromEntries(held) };
    }
    case 'write-line': {
      const day = asked.day === undefined ? undefined : drawn.dates[asked.day];
      return { ...asked, ...common, now: day === undefined ? asked.now : `${day}${asked.now.slice(10)}` };
    }
    default:
      return { ...asked, ...common };
  }
}

/** The parts that are answered with a line, as questions, so that the line can be read before it is marked. */
export function writtenParts(drill: Drill, seed: number): { part: string; question: Written }[] {
  const drawn = drawDrill(drill, seed);
  return drill.parts.flatMap((part) => {
    if (part.kind !== 'write-line') return [];
    const question = questionOf(drill, part, drawn);
    return question.kind === 'write-line' ? [{ part: part.id, question }] : [];
  });
}
