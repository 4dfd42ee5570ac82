import { computed } from 'nanostores';
import { type FaqLine, type FaqText, faqNow } from '../records/index.ts';
import { $journal, $learnerId, newId, openJournal } from './journal.ts';

/** The learner's notebook as it stands, in the order of noting. */
export const $faq = computed($journal, ({ faq }) => faqNow(faq));

const add = async (body: Parameters<Awaited<ReturnType<typeof openJournal>>['append']>[1]) => {
  await (await openJournal()).append($learnerId.get(), body);
};

/** Notes a question with its answer, and the line of a conversation that it came from. Resolves to the id of the entry. */
export async function noteFaq(text: FaqText, from?: FaqLine): Promise<string> {
  const entry = newId();
  await add({ kind: 'faq-noted', entry, ...text, ...(from ? { from } : {}) });
  return entry;
}

/** Writes an entry anew; the journal keeps what it said before. */
export const editFaq = (entry: string, { question, answer, tags }: FaqText): Promise<void> =>
  add({ kind: 'faq-edited', entry, question, answer, tags });

/** Takes an entry out of the notebook; it can be brought back. */
export const removeFaq = (entry: string): Promise<void> => add({ kind: 'faq-removed', entry });

/** Brings back an entry that was taken out. */
export const restoreFaq = (entry: string): Promise<void> => add({ kind: 'faq-restored', entry });
