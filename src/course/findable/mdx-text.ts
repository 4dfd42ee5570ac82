/** What is read of a lesson: its heading as written, and its text in paragraphs. The part before the first heading has an empty heading. */
export interface LessonPart {
  heading: string;
  text: string[];
}

const HEADING = /^##\s+(.+)$/;
/** Attributes that name or steer and are not read. */
const UNREAD = /^(since|by|id|name|href|src|class|kind|type|is|client:\w+)$/;
const READ = /[\u3400-\u9fff]|^\d+([.:]\d+)*$/;

/** Where a tag that begins at `start` ends, past quotes and braces; the text's end where it never does. */
function tagEnd(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '>' && depth === 0) return at + 1;
  }
  return text.length;
}

/** The sentences in the attributes of a tag, such as the lines of a chat. */
function attributesText(tag: string): string {
  const values = tag.matchAll(/([\w:-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/g);
  const kept = [...values].flatMap(([, name = '', a, b, c]) => {
    const value = a ?? b ?? c ?? '';
    return UNREAD.test(name) || !READ.test(value) ? [] : [value];
  });
  return kept.join(/^<Num\b/.test(tag) ? ' ' : '\n');
}

/** A text with its tags taken out and what is read in them left in. */
function withoutTags(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.slice(at).search(/<[A-Za-z/]/);
    if (start < 0) return out + text.slice(at);
    out += text.slice(at, at + start);
    const end = tagEnd(text, at + start);
    const tag = text.slice(at + start, end);
    const said = attributesText(tag);
    // A number stands in its sentence; everything else is a paragraph of its own.
    out += /^<Num\b/.test(tag) ? said : `\n${said}\n`;
    at = end;
  }
}

const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:[-*+]|\d+\.|>|#+)\s+/, '')
    .replace(/^\s*\|[\s|:-]+\|\s*$/, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s*\|\s*/g, '。')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|\{\/\*.*?\*\/\}/g, '')
    .replace(/^(?:import|export)\s.*$/, '')
    .trim();

const readable = (text: string): string[] =>
  withoutTags(text)
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '');

/** What a lesson's MDX says, part by part: without markup, with the sentences that stand in the attributes of its components. */
export function lessonParts(mdx: string): LessonPart[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const line of mdx.split('\n')) {
    const heading = HEADING.exec(line)?.[1]?.trim();
    if (heading === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ heading, lines: [] });
  }
  return parts.map(({ heading, lines }) => ({ heading, text: readable(lines.join('\n')) }));
}
