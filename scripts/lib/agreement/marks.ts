import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { BANDS, bandOfMark, type PassId } from '../../../src/grading/index.ts';
import { RED_LINES } from '../../../src/schemas/vocabulary.ts';
import { REFERENCE } from '../reference.ts';

/** What a reader may answer to a criterion. */
export const ANSWERS = ['met', 'partly', 'not-met', 'not-assessed'] as const;

const mark = z.strictObject({
  id: z.string().regex(/^r\d{2}$/),
  criteria: z.record(z.string(), z.enum(ANSWERS)),
  redLines: z.array(z.enum(RED_LINES)),
  total: z.number().int().min(0).max(100),
  band: z.enum(BANDS),
});

/** One reader's marks of one conversation. */
export type Mark = z.output<typeof mark>;

/** What marks must fit: the conversations there are, and the criteria of each. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

/** The file of a pass. */
export const fileOf = (pass: PassId): URL => new URL(`marks/pass-${pass}.jsonl`, REFERENCE);

function problemsOf(found: Mark, wanted: Wanted, bounds: { pass: number; good: number }): string[] {
  const criteria = wanted.get(found.id);
  if (!criteria)
    return [`"id" is "${found.id}"; there is no such conversation in data/reference/conversations`];
  const given = Object.keys(found.criteria);
  const band = bandOfMark(found.total, bounds);
  return [
    ...criteria
      .filter((c) => !given.includes(c))
      .map((c) => `"criteria" lacks "${c}"; answer it with one of ${ANSWERS.join(', ')}`),
    ...given
      .filter((c) => !criteria.includes(c))
      .map((c) => `"criteria" has "${c}", which this conversation is not marked by; take it out`),
    ...(band === found.band
      ? []
      : [`"band" is "${found.band}", but a total of ${found.total} is "${band}"; correct one of them`]),
  ];
}

/** Reads one mark; `where` names its place. Returns the mark, or what is wrong with it: place, field, value and remedy. */
export function readMark(
  text: string,
  where: string,
  wanted: Wanted,
  bounds: { pass: number; good: number },
): { mark: Mark } | { problems: string[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problems: [`${where}: not JSON; write one object`] };
  }
  const parsed = mark.safeParse(data);
  const problems = parsed.success
    ? problemsOf(parsed.data, wanted, bounds)
    : parsed.error.issues.map((i) => `"${i.path.join('.')}": ${i.message}`);
  return parsed.success && problems.length === 0
    ? { mark: parsed.data }
    : { problems: problems.map((p) => `${where}: ${p}`) };
}

/** Reads all marks of one pass, in the order of the conversations; throws with everything that is wrong, each conversation once. */
export function collect(
  entries: readonly { where: string; text: string }[],
  wanted: Wanted,
  bounds: { pass: number; good: number },
): Mark[] {
  const marks = new Map<string, Mark>();
  const problems: string[] = [];
  for (const { where, text } of entries) {
    const read = readMark(text, where, wanted, bounds);
    if ('problems' in read) problems.push(...read.problems);
    else if (marks.has(read.mark.id)) problems.push(`${where}: "${read.mark.id}" is marked twice; keep one`);
    else marks.set(read.mark.id, read.mark);
  }
  const ids = [...wanted.keys()];
  problems.push(
    ...ids.filter((id) => !marks.has(id) && problems.length === 0).map((id) => `"${id}" is not marked`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return ids.flatMap((id) => marks.get(id) ?? []);
}

/** The lines of a pass as they lie in `data/`; none where the file is not there yet. */
export function linesOfPass(pass: PassId): { where: string; text: string }[] {
  const file = fileOf(pass);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, i) =>
    text === '' ? [] : [{ where: `data/reference/marks/pass-${pass}.jsonl, line ${i + 1}`, text }],
  );
}

/** The files of a pass as a reader wrote them, one a conversation. */
export function filesOfPass(folder: string): { where: string; text: string }[] {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort();
  return files.map((f) => ({ where: `${folder}/${f}`, text: readFileSync(`${folder}/${f}`, 'utf8') }));
}
