import canonicalize from 'canonicalize';
import { href, type Known, type OwnProblem, readOwnFile } from '../../course/index.ts';
import { browserHash, type Own } from '../../records/index.ts';
import type { Shop } from '../../schemas/index.ts';
import { $own, keepOwn, newId } from '../../stores/index.ts';

/** What became of one file. */
export interface Brought {
  name: string;
  /** What it is called, where it was taken in. */
  title?: string;
  sort?: 'case' | 'shop';
  problems: OwnProblem[];
}

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** All that a file may refer to: the site's shops and personas, and the shops brought along. */
async function knownNow(): Promise<Known> {
  const { shops: taken, personas } = await json<{ shops: string[]; personas: string[] }>('/data/known.json');
  const shops = await Promise.all(taken.map((id) => json<Shop>(`/data/shops/${id}.json`)));
  const own = $own.get().flatMap((o) => (o.sort === 'shop' ? [o.data as unknown as Shop] : []));
  return { shops: [...shops, ...own], taken, personas };
}

/** Twelve digits of the hash of the data; an id of its own where the page has no hashing. */
async function versionOf(data: object): Promise<string> {
  return ((await browserHash(canonicalize(data) ?? '')) ?? newId()).slice(0, 12);
}

/** Shops come before the cases that may need them. */
const shopsFirst = (files: { name: string; text: string }[]) =>
  [...files].sort(
    (a, b) => Number(/^products:|"products"/m.test(b.text)) - Number(/^products:|"products"/m.test(a.text)),
  );

/** Checks files and keeps those that are right on this machine. Rejects where the network fails before anything is kept. */
export async function bring(files: readonly File[]): Promise<Brought[]> {
  const texts = await Promise.all(files.map(async (f) => ({ name: f.name, text: await f.text() })));
  const results: Brought[] = [];
  for (const { name, text } of shopsFirst(texts)) {
    const read = await readOwnFile(name, text, await knownNow());
    if (!read.ok) {
      results.push({ name, problems: read.problems });
      continue;
    }
    const { sort } = read;
    const data = read.data as unknown as Own['data'];
    await keepOwn({ own: newId(), sort, name, data, version: await versionOf(data) });
    results.push({
      name,
      sort,
      title: read.sort === 'case' ? read.data.title : read.data.name,
      problems: [],
    });
  }
  return results;
}
