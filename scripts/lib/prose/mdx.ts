import { HAN, type Passage, type Role } from './passage.ts';

/** Marks in the flattened text where a rule of law begins and ends. */
const LAW = '\u0001';
const LAW_ENDS = '\u0002';
/** Columns of a table whose cells are counter-examples, by their heads. */
const COUNTER_COLUMN = /^(别|不|都不)|不好|歪|错处|反例/;
const LINE = /\{\s*by:\s*'(shopper|agent|colleague)',\s*text:\s*(['"])(.*?)\2(?:,\s*note:\s*(['"])(.*?)\4)?/g;
const ATTRIBUTE = /\b(title|caption|notes|text|why|question)=(?:"([^"]*)"|'([^']*)')/g;
const ROLES: Readonly<Record<string, Role>> = { shopper: 'shopper', agent: 'agent', colleague: 'prose' };

/** Where a tag that begins at `start` ends, past quotes and braces. */
function tagEnd(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '>' && depth === 0) return at + 1;
  }
  return text.length;
}

const linesIn = (text: string) => text.split('\n').length - 1;
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const attributeRole = (tag: string, name: string | undefined): Role => {
  if (name === 'notes') return 'note';
  return /^<Say\b/.test(tag) && name === 'text' ? 'agent' : 'prose';
};

/** The sentences that stand in a tag. */
function inTag(tag: string, file: string, line: number): Passage[] {
  const at = (offset: number) => line + linesIn(tag.slice(0, offset));
  const counter = /^<Chat\b[^{]*\bcounter\b/.test(tag);
  const found: Passage[] = [];
  const add = (offset: number, text: string | undefined, role: Role) => {
    if (text && HAN.test(text)) found.push({ file, line: at(offset), text, role });
  };
  for (const m of tag.matchAll(LINE)) {
    const role = ROLES[m[1] ?? ''] ?? 'prose';
    add(m.index, m[3], counter && role === 'agent' ? 'counter' : role);
    add(m.index, m[5], 'prose');
  }
  for (const m of tag.matchAll(ATTRIBUTE)) add(m.index, m[2] ?? m[3], attributeRole(tag, m[1]));
  return found;
}

/** What a tag leaves in the text: a number its figure, a rule its marks, every other only its line breaks. */
function leftBy(tag: string): string {
  if (/^<Num\b/.test(tag)) return `${attribute(tag, 'value')}${attribute(tag, 'unit')}`;
  const breaks = '\n'.repeat(linesIn(tag));
  if (/^<Rule\b/.test(tag)) return LAW + breaks;
  return tag === '</Rule>' ? LAW_ENDS + breaks : breaks;
}

const plain = (line: string): string =>
  line
    .replace(/^\s*(?:[-*+]|\d+\.|>|#+)\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|\{\/\*.*?\*\/\}/g, '')
    .trim();

/** Cells of a row; counter-examples by the head of their column. */
function cells(line: string, heads: readonly string[]): { text: string; role: Role }[] {
  const texts = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return texts.map((text, i) => ({
    text: plain(text),
    role: COUNTER_COLUMN.test(heads[i] ?? '') ? 'counter' : 'cell',
  }));
}

/** What stands between the tags, line by line. */
function betweenTags(flat: string, file: string): Passage[] {
  let law = false;
  let heads: string[] = [];
  return flat.split('\n').flatMap((raw, i): Passage[] => {
    if (raw.includes(LAW)) law = true;
    const inLaw = law;
    if (raw.includes(LAW_ENDS)) law = false;
    const text = raw.replaceAll(LAW, '').replaceAll(LAW_ENDS, '');
    const row = /^\s*\|/.test(text);
    if (row && heads.length === 0) heads = cells(text, []).map((c) => c.text);
    if (!row) heads = [];
    const found = row ? cells(text, heads) : [{ text: plain(text), role: inLaw ? 'law' : 'prose' } as const];
    return found.filter((p) => HAN.test(p.text)).map((p) => ({ file, line: i + 1, ...p }));
  });
}

/** All passages of a lesson: front matter apart, with the sentences that stand in its components. */
export function mdxPassages(file: string, source: string): Passage[] {
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const found: Passage[] = [];
  let flat = '\n'.repeat(linesIn(front));
  let at = front.length;
  for (;;) {
    const start = source.slice(at).search(/<[A-Za-z/]/);
    if (start < 0) break;
    flat += source.slice(at, at + start);
    const end = tagEnd(source, at + start);
    const tag = source.slice(at + start, end);
    found.push(...inTag(tag, file, linesIn(source.slice(0, at + start)) + 1));
    flat += leftBy(tag);
    at = end;
  }
  return [...found, ...betweenTags(flat + source.slice(at), file)].sort((a, b) => a.line - b.line);
}
