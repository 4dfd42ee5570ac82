import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { HAN, type Passage, type Role } from './passage.ts';

/** Fields that hold names of sources or of things, not sentences. */
const NOT_READ = new Set(['source', 'sources', 'name', 'term', 'also', 'pinyin']);
/** Whatever stands under these is shown as what not to do. */
const COUNTER = new Set(['wrong', 'worse', 'poor', 'history', 'spare']);
/** Texts that a trainee is to send. */
const TO_SEND = new Set(['models', 'right', 'better', 'example']);

interface Around {
  /** Names of the fields around a text, the outermost first, its own last. */
  keys: string[];
  /** A field of the map that it stands in. */
  field: (name: string) => unknown;
  /** The kind of the question or part around it. */
  kind: string;
}

function around(path: readonly unknown[]): Around {
  const keys: string[] = [];
  let inner: YAMLMap | undefined;
  let kind = '';
  for (const node of path) {
    if (isPair(node) && isScalar(node.key)) keys.push(String(node.key.value));
    if (!isMap(node)) continue;
    inner = node;
    const own = node.get('kind');
    if (typeof own === 'string') kind = own;
  }
  return { keys, field: (name) => inner?.get(name), kind };
}

/** Who speaks in a line of a chat; undefined where the text is no such line. */
function speaker({ keys, field, kind }: Around): Role | undefined {
  const by = field('from') ?? field('by');
  if (keys.at(-1) !== 'text' || typeof by !== 'string') return undefined;
  if (by === 'shopper') return 'shopper';
  if (by !== 'agent') return 'prose';
  const note = field('note');
  const shown = kind === 'find-line' || (isMap(note) && note.get('kind') === 'cost');
  return shown ? 'counter' : 'agent';
}

function roleOf(here: Around): Role | undefined {
  const { keys, field, kind } = here;
  if (keys.some((k) => NOT_READ.has(k))) return undefined;
  const last = keys.at(-1) ?? '';
  if (last === 'says' && keys.includes('require')) return undefined;
  if (last === 'why') return 'prose';
  const said = speaker(here);
  if (said) return said;
  if (keys.some((k) => COUNTER.has(k))) return 'counter';
  if (keys.includes('options') || keys.includes('reasons')) {
    if (last === 'text') return field('correct') === true ? 'agent' : 'counter';
  }
  if (keys.includes('items') && kind === 'sort') return 'counter';
  if (keys.includes('pairs') && last === 'left') return 'counter';
  if (keys.includes('rows') || keys.includes('columns')) return 'cell';
  return keys.some((k) => TO_SEND.has(k)) ? 'agent' : 'prose';
}

const isText = (node: Scalar): node is Scalar<string> & { range: [number, number, number] } =>
  typeof node.value === 'string' && HAN.test(node.value) && node.range !== undefined;

/** All passages of a content file. `before`: lines that stand before the YAML, as in a lesson. */
export function yamlPassages(file: string, source: string, before = 0): Passage[] {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const found: Passage[] = [];
  visit(doc, {
    Scalar: (key, node, path) => {
      if (key === 'key' || !isText(node)) return;
      const role = roleOf(around([...path, node] as Node[]));
      if (role)
        found.push({ file, line: lines.linePos(node.range[0]).line + before, text: node.value, role });
    },
  });
  return found;
}
