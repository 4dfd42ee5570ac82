import type { SearchDocument } from './document.ts';
import { bodiesIn, documentsIn, type FirstFile, type FullFile, spellableIn } from './files.ts';
import { startIndexing, type TitleIndex } from './lunr-index.ts';
import { readingsFrom, spellableFrom } from './pinyin.ts';
import { plain, simplifiedFrom } from './plain.ts';
import { type Query, type QueryTables, readQuery } from './query.ts';
import { type Hit, rank } from './rank.ts';

/** The answer to a query. */
export interface Answer {
  query: Query;
  /** The best first. */
  hits: Hit[];
}

/** Answers queries; more fully after the full texts were taken in. */
export interface Engine {
  /** What the titles, terms and summaries say, and the full texts as soon as they are there. */
  search: (typed: string) => Answer;
  /** Takes the second tier in. Throws where it belongs to another build. */
  takeFull: (file: FullFile) => void;
  /** Whether the full texts are in. */
  full: () => boolean;
}

interface State {
  documents: SearchDocument[];
  index: TitleIndex;
  tables: QueryTables;
  titles: string[];
  heads: string[];
  named: string[];
  bodies: string[];
  hasBodies: boolean;
}

const engineOf = (state: State, first: FirstFile): Engine => ({
  search: (typed) => {
    const query = readQuery(typed, state.tables);
    return { query, hits: rank(query, state) };
  },
  takeFull: (file) => {
    const bodies = bodiesIn(file, first);
    state.documents = state.documents.map((d, at) => ({ ...d, body: bodies[at] ?? [] }));
    state.bodies = bodies.map((body) => plain(body.join('\n')));
    state.hasBodies = true;
  },
  full: () => state.hasBodies,
});

/**
 * Builds an engine from the first tier. A generator, because it takes some tenths of a second on a slow phone: it yields after every few documents, and
 * whoever drives it lets the page draw in between. Pure: the same file gives the same engine.
 */
export function* buildEngine(first: FirstFile): Generator<void, Engine> {
  const documents = documentsIn(first);
  const indexing = startIndexing();
  for (const [at, document] of documents.entries()) {
    indexing.add(at, document);
    if (at % 20 === 19) yield;
  }
  const titles = documents.map((d) => plain(d.title));
  const named = documents.map((d) => plain([d.title, ...d.terms, d.summary].join('\n')));
  const heads = documents.map((d, at) => `${named[at]}\n${plain(d.within)}`);
  const tables: QueryTables = {
    simplified: simplifiedFrom(first.traditional, first.simplified),
    synonyms: first.synonyms,
    spellable: spellableFrom(
      [...new Set(spellableIn(documents, first.synonyms).map(plain))],
      readingsFrom(first.readings),
    ),
  };
  const bodies = documents.map(() => '');
  yield;
  return engineOf(
    { documents, index: indexing.done(), tables, titles, heads, named, bodies, hasBodies: false },
    first,
  );
}

/** Builds an engine at one go, for scripts and tests. */
export function engineAtOnce(first: FirstFile): Engine {
  const building = buildEngine(first);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}
