import type { BankItem } from '../../course/index.ts';
import { href } from '../../course/paths.ts';
import { type Answer, contextOf, type ItemMark, markItem, type Written } from '../../grading/theory/index.ts';
import type { Norms, Shop } from '../../schemas/index.ts';
import type { Reading } from '../../transcript/index.ts';
import { loadReader } from '../../understanding/index.ts';

/** A data file of the site. Rejects where it cannot be had. */
export async function json<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The bank of questions by id, fetched once a page. Rejects where the network fails; asked again, it tries again. */
export type Bank = ReadonlyMap<string, BankItem>;
let loading: Promise<Bank> | undefined;
export function loadBank(): Promise<Bank> {
  loading ??= json<BankItem[]>('/data/questions.json').then(
    (items) => new Map(items.map((item) => [item.question.id, item])),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Reads a line that answers a question. The reader is fetched first, which may take a moment, and rejects where the network fails. */
export async function readLine(question: Written, text: string): Promise<Reading> {
  const [read, shop, norms] = await Promise.all([
    loadReader(),
    json<Shop>(`/data/shops/${question.shop}.json`),
    json<Norms>('/data/norms.json'),
  ]);
  return read(text, contextOf(question, shop, norms.slang));
}

/**
 * Marks an answer. A line that was written is read first, for which the reader is fetched: this may take a moment, and rejects where the network
 * fails. Everything else is marked at once.
 */
export async function markAnswer({ question }: BankItem, seed: number, answer?: Answer): Promise<ItemMark> {
  if (question.kind !== 'write-line' || answer?.kind !== 'write-line')
    return markItem(question, seed, answer);
  return markItem(question, seed, answer, await readLine(question, answer.text));
}
