import type { Draft } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import { quote, unknownReference } from '../wording.ts';

/** Collects the problems of one file. */
export interface Notes {
  /** Notes a problem at a field. */
  say: (path: Path, message: string) => void;
  /** Notes a problem where `found` is not among the known ids. `thing` with its article: "a persona". */
  refer: (path: Path, found: string, thing: string, known: readonly string[]) => void;
  /** Notes every id that stands in a list twice. */
  unique: (path: Path, ids: readonly string[], field?: string) => void;
  problems: Problem[];
}

/** Notes on one file, empty at first. */
export function notesOn(file: string): Notes {
  const problems: Problem[] = [];
  const say = (path: Path, message: string) => void problems.push({ file, path, message });
  return {
    problems,
    say,
    refer: (path, found, thing, known) => {
      if (!known.includes(found))
        problems.push({ file, path, message: unknownReference(found, thing, known), alone: true });
    },
    unique: (path, ids, field = 'id') => {
      ids.forEach((id, i) => {
        const first = ids.indexOf(id);
        if (first === i) return;
        const holder = first + 1 === i ? 'the entry before' : `entry ${first + 1}`;
        const message = `found ${quote(id)}, which ${holder} is called already. Give each its own.`;
        problems.push({ file, path: [...path, i, field], message, alone: true });
      });
    },
  };
}

/** Notes of a file as seen from a field: paths are counted from there. */
export function notesUnder(notes: Notes, prefix: Path): Notes {
  return {
    problems: notes.problems,
    say: (path, message) => notes.say([...prefix, ...path], message),
    refer: (path, ...rest) => notes.refer([...prefix, ...path], ...rest),
    unique: (path, ...rest) => notes.unique([...prefix, ...path], ...rest),
  };
}

/** Ids of things. */
export const idsOf = (things: readonly { id: string }[]) => things.map((t) => t.id);

/** Sum of whole or half numbers. */
export const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** All tasks of the outline; undefined where there is no outline to hold anything against. */
export const tasksOf = (draft: Draft) => draft.outline?.scenarios.flatMap((s) => s.tasks);

/** Notes every id of a list that is unknown or stands in it twice. */
export function referAll(
  notes: Notes,
  field: string,
  found: readonly string[],
  thing: string,
  known: readonly string[],
): void {
  found.forEach((id, i) => {
    notes.refer([field, i], id, thing, known);
    if (found.indexOf(id) < i) notes.say([field, i], `found ${quote(id)} a second time. Take it out.`);
  });
}
