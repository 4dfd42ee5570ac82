import type { LossForm, ProblemForm } from '../records/index.ts';
import { $learnerId, openJournal } from './journal.ts';

/** Files a problem of the day. */
export async function fileProblem(form: ProblemForm): Promise<void> {
  const keeper = await openJournal();
  await keeper.append($learnerId.get(), { kind: 'problem-filed', ...form });
}

/** Logs why a shopper did not buy; logged again for the same conversation, the later one counts. */
export async function logLoss(form: LossForm): Promise<void> {
  const keeper = await openJournal();
  await keeper.append($learnerId.get(), { kind: 'loss-logged', ...form });
}
