import { readdirSync, readFileSync } from 'node:fs';
import { type Line, parseFile, problemOfLine } from './data.ts';

/** How far a reply helps the shopper it answers: it settles something, it is polite and settles nothing, or it does harm or brushes off. */
export const WORTHS = ['good', 'middling', 'bad'] as const;
export type Worth = (typeof WORTHS)[number];

/** A labelled reply to a line of one case's shopper. */
export interface CaseLine extends Line {
  /** Id of the case: the name of its file. */
  case: string;
  /** The concern that is open when it is said. */
  concern: string;
  worth: Worth;
}

/** Where the replies to the cases' shoppers lie, one file a case: those that are learned from, and those by another voice that are only measured on. */
export const CASE_LINES = 'data/case-lines/';
export const HELD_CASE_LINES = 'data/held-out/case-lines/';

const DOMAIN = 'cases';

const problemOf = (line: ReadonlyMap<string, unknown>): string | undefined => {
  const { worth } = Object.fromEntries(line);
  if (!(WORTHS as readonly unknown[]).includes(worth))
    return `worth is ${JSON.stringify(worth)}: write one of ${WORTHS.join(', ')}`;
  for (const field of ['concern', 'voice'])
    if (typeof line.get(field) !== 'string') return `${field} must be text`;
  return problemOfLine(line, ['text', 'shopper', 'acts', 'concern', 'worth', 'voice']);
};

/** Reads the replies to one case. All problems are reported at once: file, line, what is wrong. */
export const parseCaseLines = (content: string, name: string): CaseLine[] => {
  const story = name.replace(/^.*\//, '').replace(/\.jsonl$/, '');
  return parseFile<Omit<CaseLine, 'case' | 'domain'>>(content, name, problemOf).map((line) => ({
    ...line,
    case: story,
    domain: DOMAIN,
    voice: `case-${line.voice}`,
  }));
};

/** The files of a folder of replies, in the order of their names. */
export const caseLineFiles = (root: URL, folder = CASE_LINES): URL[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => new URL(folder + name, root));

/** All replies of a folder, case by case. */
export const readCaseLines = (root: URL, folder = CASE_LINES): CaseLine[] =>
  caseLineFiles(root, folder).flatMap((file) => parseCaseLines(readFileSync(file, 'utf8'), file.pathname));
