import { type LibraryEntry, TECHNIQUES } from '../schemas/index.ts';
import { libraryPath } from './paths.ts';

/** A conversation of the case library as it is looked for. */
export interface LibraryItem {
  id: string;
  title: string;
  about: string;
  /** What both sides write and what is remarked on it, line by line, then what one takes along. */
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

/** The conversations before and after one, in the order given; undefined at the ends and beside an unknown id. */
export function libraryNeighbours(
  entries: readonly LibraryEntry[],
  id: string,
): { previous: LibraryEntry | undefined; next: LibraryEntry | undefined } {
  const at = entries.findIndex((entry) => entry.id === id);
  return { previous: entries[at - 1], next: at === -1 ? undefined : entries[at + 1] };
}

/** A pause from which on it is told that time went by, in seconds. */
const LONG = 300;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A stretch of seconds in words, rounded as one would tell it: 约 20 分钟, 约 3 小时, 约 2 天. */
function stretch(seconds: number): string {
  if (seconds < HOUR) return `约 ${Math.round(seconds / MINUTE)} 分钟`;
  return seconds < DAY ? `约 ${Math.round(seconds / HOUR)} 小时` : `约 ${Math.round(seconds / DAY)} 天`;
}

/** Lines with the long pause before each in words; undefined where the talk simply goes on. Lines without a moment stand at the one before. */
export function withPauses(
  lines: LibraryEntry['lines'],
): { line: LibraryEntry['lines'][number]; pause: string | undefined }[] {
  let before = 0;
  return lines.map((line) => {
    const gap = (line.at ?? before) - before;
    before += gap;
    return { line, pause: gap >= LONG ? `过了${stretch(gap)}` : undefined };
  });
}
