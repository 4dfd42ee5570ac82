import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTranscript, type Transcript } from '../../src/transcript/index.ts';
import { readPlays, type TimedPlay } from './timed-plays.ts';
import { ROOT } from './world.ts';

/** The folder of the reference set. */
export const REFERENCE = new URL('data/reference/', ROOT);

/** What each answer of a reader means, by criterion; `technique` stands for all techniques. */
export type Codebook = Record<string, Record<string, string>>;

/** The words by which readers mark. */
export function readCodebook(): Codebook {
  return (parse(readFileSync(new URL('codebook.yaml', REFERENCE), 'utf8')) as { criteria: Codebook })
    .criteria;
}

/** The conversations of the reference set in the order of their ids; throws on a file that is no transcript. */
export function readConversations(): { id: string; transcript: Transcript }[] {
  const folder = new URL('conversations/', REFERENCE);
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort();
  return files.map((file) => {
    const parsed = parseTranscript(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!parsed.ok)
      throw new Error(
        `data/reference/conversations/${file} is not a transcript:\n${parsed.problems.join('\n')}`,
      );
    return { id: file.slice(0, -'.json'.length), transcript: parsed.transcript };
  });
}

/** How the conversations were played: the agent's side with its timing, and what kind each was written to be. */
export const readPlayed = (): TimedPlay[] => readPlays(readFileSync(new URL('plays.txt', REFERENCE), 'utf8'));
