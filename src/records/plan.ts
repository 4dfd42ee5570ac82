import type { JournalEvent } from './types.ts';

/** The longest text of a field of a plan, in characters. */
export const PLAN_LENGTH = 2000;

/** What stands in a plan by the journal: of each field what was written last. */
export function planIn(events: readonly JournalEvent[], plan: string): Record<string, string> {
  const written: Record<string, string> = {};
  for (const { body } of events)
    if (body.kind === 'plan-written' && body.plan === plan) written[body.field] = body.text;
  return written;
}
