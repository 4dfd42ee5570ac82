import type { SearchDocument, SearchKind } from './document.ts';

/** Words that mean the same; the first is the word of the course. */
export type SynonymGroup = readonly string[];

/** What the page knows besides the documents. All of it is made at build. */
export interface SearchTables {
  synonyms: readonly SynonymGroup[];
  /** How the characters of titles, terms and synonyms are read there: a character, then its readings without tones. */
  readings: readonly (readonly [string, ...string[]])[];
  /** Traditional characters and, place by place, the Simplified ones. */
  traditional: string;
  simplified: string;
}

/** The first tier, `/data/search/first.json`: what titles, summaries and terms say, a row a document. */
export interface FirstFile extends SearchTables {
  /** Equal in both files of a build. */
  version: string;
  kinds: SearchKind[];
  /** Kind (a place in `kinds`), title, within, path, summary, terms parted by line breaks. */
  rows: [number, string, string, string, string, string][];
}

/** The second tier, `/data/search/full.json`: the bodies of the same documents in the same order, sentences parted by line breaks. */
export interface FullFile {
  version: string;
  bodies: string[];
}

/** The texts whose words may be typed in pinyin: titles, terms and synonyms; the stems of questions are sentences, whose characters meet by chance. */
export const spellableIn = (
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
): string[] => [
  ...documents.flatMap((d) => (d.kind === 'question' ? [] : [d.title, ...d.terms])),
  ...synonyms.flat(),
];

/** Both files of one build. */
export function packFiles(
  documents: readonly SearchDocument[],
  tables: SearchTables,
  version: string,
): { first: FirstFile; full: FullFile } {
  const kinds = [...new Set(documents.map((d) => d.kind))];
  const rows = documents.map((d): FirstFile['rows'][number] => [
    kinds.indexOf(d.kind),
    d.title,
    d.within,
    d.path,
    d.summary,
    d.terms.join('\n'),
  ]);
  return {
    first: { version, kinds, rows, ...tables },
    full: { version, bodies: documents.map((d) => d.body.join('\n')) },
  };
}

const parts = (text: string) => (text === '' ? [] : text.split('\n'));

/** The documents of the first file, still without their bodies. Throws where a row names a kind that the file lacks. */
export function documentsIn({ kinds, rows }: FirstFile): SearchDocument[] {
  return rows.map(([at, title, within, path, summary, terms]) => {
    const kind = kinds[at];
    if (kind === undefined) throw new Error(`search file: kind ${at} of ${kinds.length}`);
    return { kind, title, within, path, summary, terms: parts(terms), body: [] };
  });
}

/** The bodies of the second file, sentence by sentence. Throws where it belongs to another build than the first. */
export function bodiesIn({ version, bodies }: FullFile, first: Pick<FirstFile, 'version'>): string[][] {
  if (version !== first.version) throw new Error(`search files of two builds: ${first.version}, ${version}`);
  return bodies.map(parts);
}
