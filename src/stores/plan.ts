import { $learnerId, $tabRole, openJournal } from './journal.ts';

/** Keeps what stands in a field of a plan. Rejects in a tab that may not write. */
export async function writePlan(plan: string, field: string, text: string): Promise<void> {
  const keeper = await openJournal();
  if ($tabRole.get() !== 'writer') throw new Error('another tab writes for this learner');
  await keeper.append($learnerId.get(), { kind: 'plan-written', plan, field, text });
}

/** Hands a plan in with what its check came to; the last one counts. Rejects in a tab that may not write. */
export async function handInPlan(plan: string, points: number, of: number): Promise<void> {
  const keeper = await openJournal();
  if ($tabRole.get() !== 'writer') throw new Error('another tab writes for this learner');
  await keeper.append($learnerId.get(), { kind: 'plan-checked', plan, points, of });
}
