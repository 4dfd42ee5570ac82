import { readdirSync, readFileSync } from 'node:fs';
import type { SpeechAct } from '../../schemas/index.ts';
import { SPEECH_ACTS } from '../../schemas/vocabulary.ts';

/** One labelled line of training. */
export interface Line {
  text: string;
  /** The shopper's message before; empty where none was given. */
  shopper: string;
  acts: SpeechAct[];
  /** Trade it comes from. */
  domain: string;
  /** Manner in which it is written: the name of its file. */
  voice: string;
}

/** Where the lines of training lie, from the root of the project; one file a voice. */
export const LINES = 'data/lines/';

const FIELDS = ['text', 'shopper', 'acts', 'domain'];

/** What is wrong with the labels of a line that may hold these fields; undefined where nothing is. */
export const problemOfLine = (
  line: ReadonlyMap<string, unknown>,
  fields: readonly string[],
): string | undefined => {
  for (const field of line.keys()) if (!fields.includes(field)) return `unknown field ${field}`;
  for (const field of ['text', 'shopper']) {
    if (typeof line.get(field) !== 'string') return `${field} must be text`;
  }
  if (line.get('text') === '') return 'text must not be empty';
  const acts = line.get('acts');
  if (!Array.isArray(acts)) return 'acts must be a list';
  const strange = acts.find((act) => !(SPEECH_ACTS as readonly unknown[]).includes(act));
  if (strange !== undefined) return `${String(strange)} is no speech act`;
  return new Set(acts).size === acts.length ? undefined : 'an act is named twice';
};

/** Reads a file of JSON lines, each held against `problemOf`. All problems are reported at once: file, line, what is wrong. */
export const parseFile = <T>(
  content: string,
  name: string,
  problemOf: (line: ReadonlyMap<string, unknown>) => string | undefined,
): T[] => {
  const problems: string[] = [];
  const lines = content.split('\n').flatMap((raw, index) => {
    if (raw.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      value = undefined;
    }
    const problem =
      typeof value === 'object' && value !== null
        ? problemOf(new Map(Object.entries(value)))
        : 'a line must be a JSON object';
    if (problem) problems.push(`${name}:${index + 1}: ${problem}`);
    return problem ? [] : [value as T];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines;
};

/** Reads one file of lines; its name is their voice. */
export const parseLines = (content: string, name: string): Line[] => {
  const voice = name.replace(/^.*\//, '').replace(/\.jsonl$/, '');
  return parseFile<Omit<Line, 'voice'>>(content, name, (line) =>
    typeof line.get('domain') === 'string' ? problemOfLine(line, FIELDS) : 'domain must be text',
  ).map((line) => ({ ...line, voice }));
};

/** The files of a folder of lines, in the order of their names: every machine reads them alike. */
export const lineFiles = (root: URL, folder = LINES): URL[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => new URL(folder + name, root));

/** All lines of a folder, file by file. */
export const readData = (root: URL, folder = LINES): Line[] =>
  lineFiles(root, folder).flatMap((file) => parseLines(readFileSync(file, 'utf8'), file.pathname));
