import type { Known, OwnProblem, OwnRead } from '../schemas/own.ts';

export type { Known, OwnProblem, OwnRead };

/** Reads a case or a shop that somebody brought along. The validator is fetched only when it is wanted. */
export async function readOwnFile(file: string, text: string, known: Known): Promise<OwnRead> {
  const { readOwn } = await import('../schemas/own.ts');
  return readOwn(file, text, known);
}
