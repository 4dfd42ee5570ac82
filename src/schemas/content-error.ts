/** Where in a file something stands: keys and places in lists. */
export type Path = readonly (string | number)[];

/** Something wrong with a content file, in words for its author. */
export interface Problem {
  /** File from the project's folder on, such as src/content/cases/choice-bag.yaml. */
  file: string;
  /** The field; empty for the file as a whole. */
  path: Path;
  /** The line it stands on, where known; counted from 1. */
  line?: number;
  /** What is wrong, then how to mend it. */
  message: string;
  /** The field itself is wrong, whatever stands elsewhere: an id that does not exist, or stands twice. */
  alone?: true;
}

/** A path as authors write it: concerns[0].settle[1].any. */
export function showPath(path: Path): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${key}`))
    .join('');
}

function showProblem({ path, line, message }: Problem): string {
  const place = [line === undefined ? '' : `line ${line}`, showPath(path)]
    .filter((part) => part !== '')
    .join(', ');
  return `  ${place === '' ? '' : `${place}: `}${message}`;
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

function showAll(problems: readonly Problem[]): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  const head = `The content has ${count(problems.length, 'problem')} in ${count(files.size, 'file')}.`;
  const inOrder = (list: readonly Problem[]) => [...list].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const blocks = [...files].map(([file, list]) => [file, ...inOrder(list).map(showProblem)].join('\n'));
  return [
    head,
    ...blocks,
    'CONTRIBUTING.md says how content is written; src/schemas describes every field.',
  ].join('\n\n');
}

/** Thrown by the reader: all problems of all files, grouped by file. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(showAll(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
