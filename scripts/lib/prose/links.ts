import type { ProseProblem } from './passage.ts';

type Found = Pick<ProseProblem, 'line' | 'value' | 'remedy' | 'rule'>;

/** Links of a text to the site itself: in Markdown, in `href`, in lists of pages of the YAML files, and cards of rules. */
const LINKS = [
  /\]\((?<path>[/#][^)\s]*)\)/g,
  /\bhref="(?<path>[/#][^"]*)"/g,
  /(?:path|page|href):\s*['"]?(?<path>\/[\w/#?=.-]*)/g,
  /<Rule\b[^>]*\bcard="(?<card>[^"]*)"/g,
] as const;

/** Where a path of the site leads: `pages` are whole pages, `anchors` places in them that exist. */
export interface Places {
  pages: ReadonlySet<string>;
  anchors: ReadonlySet<string>;
}

function leads({ pages, anchors }: Places, path: string): boolean {
  if (anchors.has(path)) return true;
  const [page = '', anchor] = path.split('#');
  if (anchor !== undefined) return false;
  return pages.has(page.replace(/\?.*$/, ''));
}

/** Links that lead to no page or to no place in it. `here`: the path of the page that the text becomes, for links to a place of its own. */
export function brokenLinks(places: Places, source: string, here: string): Found[] {
  return LINKS.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap((m): Found[] => {
      const { path = '', card } = m.groups ?? {};
      const value = card === undefined ? path : `/handbook/rules/#${card}`;
      if (leads(places, value.startsWith('#') ? here + value : decodeURI(value))) return [];
      const line = source.slice(0, m.index).split('\n').length;
      const remedy = 'leads nowhere. Take the path of a page, and an anchor that the page has.';
      return [{ rule: 'link', line, value, remedy }];
    }),
  );
}
