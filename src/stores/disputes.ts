import type { Dispute } from '../records/index.ts';
import { $learnerId, openJournal } from './journal.ts';

/** Keeps that a message was not understood. A later dispute of the same message takes its place. */
export async function disputeReading(conversation: string, dispute: Dispute): Promise<void> {
  const keeper = await openJournal();
  await keeper.append($learnerId.get(), { kind: 'reading-disputed', conversation, ...dispute });
}

/** Takes a dispute back; the journal keeps that there was one. */
export async function withdrawDispute(conversation: string, event: number): Promise<void> {
  const keeper = await openJournal();
  await keeper.append($learnerId.get(), { kind: 'dispute-withdrawn', conversation, event });
}
