import type { ReturnLine } from '../../schemas/index.ts';
import type { Line } from './types.ts';

/** The line as it stands before anybody changes it. */
export const lineBefore = (task: ReturnLine): Line => ({
  order: task.steps.map((s) => s.id),
  at: Object.fromEntries(task.people.map((p) => [p.id, p.at])),
});

/** Where somebody can stand, in the order of the line. */
export const stationsFor = (task: ReturnLine, line: Line, person: string): string[] => {
  const can = task.people.find((p) => p.id === person)?.can ?? {};
  return line.order.filter((id) => can[id] !== undefined);
};

/** The line with somebody at another station; as it was where they do not know its work. */
export const movePerson = (task: ReturnLine, line: Line, person: string, step: string): Line =>
  stationsFor(task, line, person).includes(step) ? { ...line, at: { ...line.at, [person]: step } } : line;

/** The line with a station at another place, counted from 0; as it was where there is no such place. */
export function moveStep(line: Line, step: string, to: number): Line {
  if (!line.order.includes(step) || to < 0 || to >= line.order.length) return line;
  const order = line.order.filter((id) => id !== step);
  order.splice(to, 0, step);
  return { ...line, order };
}

/** Who stands elsewhere than before, in the order of the task. */
export const movedIn = (task: ReturnLine, line: Line): string[] =>
  task.people.filter((p) => line.at[p.id] !== p.at).map((p) => p.id);

/** Whether a line keeps one of the task's rules on what comes first. */
export const keepsRule = (line: Line, { first, later }: ReturnLine['rules'][number]): boolean =>
  line.order.indexOf(first) < line.order.indexOf(later);
