import { createHash } from 'node:crypto';
import { type FirstFile, type FullFile, packFiles } from '../search/index.ts';
import { tablesFor } from '../search/tables.ts';
import { documentsOf, type Findable } from './findable/index.ts';

const DIGITS = 12;

/** The two files of the search over this content; for build and scripts. The version is the hash of all that is found. */
export function searchFiles(
  content: Findable,
  synonyms: readonly (readonly string[])[],
): { first: FirstFile; full: FullFile } {
  const documents = documentsOf(content);
  const hash = createHash('sha256').update(JSON.stringify([documents, synonyms]));
  return packFiles(documents, tablesFor(documents, synonyms), hash.digest('hex').slice(0, DIGITS));
}
