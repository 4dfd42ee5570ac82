import type { ProseProblem } from './passage.ts';

type Found = Pick<ProseProblem, 'line' | 'value' | 'remedy' | 'rule'>;

/** Whether a drawing says what it shows, or that it is not heard. */
function isHeard(tag: string, source: string): boolean {
  if (/\baria-hidden="true"/.test(tag)) return true;
  if (!/\brole="img"/.test(tag)) return false;
  const [, by] = /\baria-labelledby="([^"]+)"/.exec(tag) ?? [];
  if (by !== undefined) return by.split(' ').every((id) => source.includes(`id="${id}"`));
  return /\baria-label=(?:"[^"]+"|\{)/.test(tag) || /\baria-labelledby=\{/.test(tag);
}

const NEEDS: readonly { tag: RegExp; heard: (tag: string, source: string) => boolean; remedy: string }[] = [
  {
    tag: /<svg\b[^>]*>/g,
    heard: isHeard,
    remedy:
      'says nothing to who hears the page. Give it role="img" and a label or a title, or aria-hidden="true".',
  },
  {
    tag: /<img\b[^>]*>/g,
    heard: (tag) => /\balt=(?:"|\{)/.test(tag),
    remedy: 'has no alt. Say what it shows, or alt="" where it only decorates.',
  },
  {
    tag: /<Figure\b[^>]*>/g,
    heard: (tag) => /\btitle="[^"]+"/.test(tag),
    remedy: 'has no title. Say in a few words what the picture shows.',
  },
  { tag: /!\[\]\([^)]*\)/g, heard: () => false, remedy: 'has no text. Say what it shows in the brackets.' },
];

/** Drawings and pictures of a lesson or a component that are not told in words. */
export const untoldPictures = (source: string): Found[] =>
  NEEDS.flatMap(({ tag, heard, remedy }) =>
    [...source.matchAll(tag)]
      .filter(([found]) => !heard(found, source))
      .map((m) => ({
        rule: 'picture' as const,
        line: source.slice(0, m.index).split('\n').length,
        value: m[0].slice(0, 60),
        remedy,
      })),
  );
