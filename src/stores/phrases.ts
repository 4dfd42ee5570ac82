import { computed } from 'nanostores';
import type { OwnPhrase } from '../records/index.ts';
import { $journal, $learnerId, openJournal } from './journal.ts';

/** The learner's own ready phrases; the same list until they are changed. */
export const $phrases = computed($journal, ({ phrases }): readonly OwnPhrase[] => phrases);

/** Keeps the learner's own phrases; the whole list takes the place of the one before. */
export async function keepPhrases(phrases: readonly OwnPhrase[]): Promise<void> {
  const keeper = await openJournal();
  await keeper.append($learnerId.get(), { kind: 'phrases-kept', phrases: [...phrases] });
}
