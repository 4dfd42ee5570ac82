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

const problemOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return 'a line must be a JSON object';
  const line = new Map<string, unknown>(Object.entries(value));
  for (const field of line.keys()) if (!FIELDS.includes(field)) return `unknown field ${field}`;
  for (const field of ['text', 'shopper', 'domain']) {
    if (typeof line.get(field) !== 'string') return `${field} must be text`;
  }
  if (line.get('text') === '') return 'text must not be empty';
  const acts = line.get('acts');
  if (!Array.isArray(acts)) return 'acts must be a list';
  const strange = acts.find((act) => !(SPEECH_ACTS as readonly unknown[]).includes(act));
  if (strange !== undefined) return `${String(strange)} is no speech act`;
  return new Set(acts).size === acts.length ? undefined : 'an act is named twice';
};

/** Reads one file of lines. All problems are reported at once: file, line, what is wrong. */
export const parseLines = (content: string, name: string): Line[] => {
  const problems: string[] = [];
  const voice = name.replace(/^.*\//, '').replace(/\.jsonl$/, '');
  const lines = content.split('\n').flatMap((raw, index) => {
    if (raw.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      value = undefined;
    }
    const problem = problemOf(value);
    if (problem) problems.push(`${name}:${index + 1}: ${problem}`);
    return problem ? [] : [{ ...(value as Omit<Line, 'voice'>), voice }];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines;
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
