/**
 * Puts the labels of data/held-out/real-shops together with the text of the public files they belong to; see the README there.
 * npm run -s real-shops -- CHAT ECD_TEST ECD_VALID [--half a|b]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';

const LABELS = new URL('../data/held-out/real-shops/labels.jsonl', import.meta.url);
const FILES = ['data/chat_0.1per.txt', 'ECD_sample/test', 'ECD_sample/valid'] as const;
const USAGE = 'npm run -s real-shops -- chat_0.1per.txt ECD_sample/test ECD_sample/valid [--half a|b]';

const label = z.object({
  source: z.enum(['jddc', 'ecd']),
  file: z.enum(FILES),
  /** From 1. */
  line: z.number().int().positive(),
  /** Of `ecd`: which column of the row is the message. */
  turn: z.number().int().positive().optional(),
  id: z.string(),
  half: z.enum(['a', 'b']),
  acts: z.array(z.string()),
});
type Label = z.infer<typeof label>;

/** The third column of a chat's row says who wrote, the seventh what. */
const CHAT_TEXT = 6;

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** The words of `ecd` are parted by blanks, which nobody typed; those between Latin words stay. */
const unparted = (text: string) => text.replace(/(?<=[^\0-\x7f])\s+|\s+(?=[^\0-\x7f])/g, '').trim();

/** The agent's message and the shopper's before it. */
function textsOf({ source, file, line, turn = 0 }: Label, rows: string[][]): [string, string] {
  const cell = (row: number, column: number) =>
    rows[row - 1]?.[column] ??
    stop(`${file} has no line ${row} with ${column + 1} columns: is it the commit that the README names?`);
  if (source === 'ecd') return [unparted(cell(line, turn)), unparted(cell(line, turn - 1))];
  const said = (row: number) => cell(row, CHAT_TEXT).trim().split(/\s+/).join(' ');
  return [said(line), said(line - 1)];
}

function rowsOf(path: string): string[][] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((row) => row.split('\t'));
  } catch {
    return stop(`${path} cannot be read\n${USAGE}`);
  }
}

const { values, positionals } = parseArgs({ options: { half: { type: 'string' } }, allowPositionals: true });
if (positionals.length !== FILES.length) stop(USAGE);
const rows = new Map(FILES.map((file, i) => [file, rowsOf(positionals[i] ?? '')]));
for (const raw of readFileSync(LABELS, 'utf8').split('\n').filter(Boolean)) {
  const one = label.parse(JSON.parse(raw));
  if (values.half && one.half !== values.half) continue;
  const [text, shopper] = textsOf(one, rows.get(one.file) ?? []);
  process.stdout.write(`${JSON.stringify({ id: one.id, text, shopper, acts: one.acts })}\n`);
}
