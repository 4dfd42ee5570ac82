import { type LibraryEntry, TECHNIQUES } from '../schemas/index.ts';
import { libraryPath } from './paths.ts';

/** A conversation of the case library as it is looked for. */
export interface LibraryItem {
  id: string;
  title: string;
  about: string;
  /** What both sides write and what is remarked on it, line by line. */
  lines: string[];
  /** Titles of its techniques. */
  techniques: string[];
  /** Path of its page, without the site's base. */
  path: string;
}

/** All conversations of the case library with what one finds them by, in the order given. */
export const libraryItems = (entries: readonly LibraryEntry[]): LibraryItem[] =>
  entries.map(({ id, title, about, lines, learned, techniques }) => ({
    id,
    title,
    about,
    lines: [...lines.flatMap(({ text, note }) => (note ? [text, note.says] : [text])), ...learned],
    techniques: techniques.map((technique) => TECHNIQUES[technique]),
    path: libraryPath(id),
  }));

/** The conversations before and after one, in the order given; undefined at the ends. */
export function libraryNeighbours(
  entries: readonly LibraryEntry[],
  id: string,
): { previous: LibraryEntry | undefined; next: LibraryEntry | undefined } {
  const at = entries.findIndex((entry) => entry.id === id);
  return { previous: entries[at - 1], next: at === -1 ? undefined : entries[at + 1] };
}
