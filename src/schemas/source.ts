import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import type { Path, Problem } from './content-error.ts';

/** One content file as it stands, before any schema. */
export interface Source {
  file: string;
  /** Plain data. */
  data: unknown;
  /** Line of a field, counted from 1; of the nearest thing around it where the field is missing. */
  lineOf: (path: Path) => number | undefined;
}

const FRONT_MATTER = /^---\r?\n(?<yaml>(?:[\s\S]*?\r?\n)?)---\s*(?:\r?\n|$)/;

/** Offset in the text of the field a path leads to, as far as the path goes. */
function offsetOf(root: Node | null, path: Path): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(key));
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key];
      if (next === undefined) break;
      offset = (next as Node).range?.[0] ?? offset;
    } else break;
    node = next;
  }
  return offset;
}

function syntaxMessage({ code, message }: YAMLParseError): string {
  if (code === 'DUPLICATE_KEY') return 'this field stands twice. Take one of the two out.';
  const mend = 'Look at this line and the one before: colons, quotes and indentation.';
  return `this is not YAML: ${message.replace(/\.$/, '')}. ${mend}`;
}

function parseYaml(file: string, text: string, linesBefore: number): Source | Problem[] {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line + linesBefore;
  if (doc.errors.length > 0) {
    const problems = doc.errors.map((e) => ({
      file,
      path: [],
      line: at(e.pos[0]),
      message: syntaxMessage(e),
    }));
    // One slip often upsets the parser several times on the same line.
    return problems.filter((p, i) => problems.findIndex((q) => q.line === p.line) === i);
  }
  const lineOf = (path: Path) => {
    const offset = path.length === 0 ? undefined : offsetOf(doc.contents, path);
    return offset === undefined ? undefined : at(offset);
  };
  return { file, data: doc.toJS(), lineOf };
}

/** Reads the text of a content file: all of a `.yaml`, the front matter of an `.mdx`. Gives problems where it cannot be parsed. */
export function parseSource(file: string, text: string): Source | Problem[] {
  if (!file.endsWith('.mdx')) return parseYaml(file, text, 0);
  const { yaml } = FRONT_MATTER.exec(text)?.groups ?? {};
  if (yaml === undefined) {
    const message = 'has no front matter. Begin the file with a line ---, the fields, and another line ---.';
    return [{ file, path: [], line: 1, message }];
  }
  return parseYaml(file, yaml, 1);
}
