import type { FaqBody, FaqEntry } from './faq-types.ts';

/** The longest question, answer and tag of the notebook, in characters, and how many tags an entry may have. */
export const FAQ_LIMITS = { question: 200, answer: 500, tag: 10, tags: 5 } as const;

/**
 * The notebook after one more event. What was removed stays in it, marked, so that it can be brought back; an event on an entry that was never noted
 * is passed over.
 */
export function withFaq(entries: readonly FaqEntry[], body: FaqBody, time: string): readonly FaqEntry[] {
  if (body.kind === 'faq-noted') {
    const { kind: _, entry: id, ...noted } = body;
    if (entries.some((known) => known.id === id)) return entries;
    return [...entries, { id, ...noted, notedAt: time, changedAt: time }];
  }
  const changed = (entry: FaqEntry): FaqEntry => {
    switch (body.kind) {
      case 'faq-edited': {
        const { question, answer, tags } = body;
        return { ...entry, question, answer, tags, changedAt: time };
      }
      case 'faq-removed':
        return { ...entry, removedAt: time };
      case 'faq-restored': {
        const { removedAt: _, ...back } = entry;
        return back;
      }
    }
  };
  return entries.map((entry) => (entry.id === body.entry ? changed(entry) : entry));
}
