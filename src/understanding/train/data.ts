import { readFileSync } from 'node:fs';
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
  /** Who wrote it. */
  voice: string;
}

/** The files that are trained on, from the root of the project. */
export const LINE_FILES = ['data/lines.jsonl', 'data/lines-cases.jsonl'];

const FIELDS = ['text', 'shopper', 'acts', 'domain', 'voice'];

const problemOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return 'a line must be a JSON object';
  const line = new Map<string, unknown>(Object.entries(value));
  for (const field of line.keys()) if (!FIELDS.includes(field)) return `unknown field ${field}`;
  for (const field of ['text', 'shopper', 'domain', 'voice']) {
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
    return problem ? [] : [value as Line];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines;
};

/** All lines of training, in the order of the files. */
export const readData = (root: URL): Line[] =>
  LINE_FILES.flatMap((name) => parseLines(readFileSync(new URL(name, root), 'utf8'), name));
