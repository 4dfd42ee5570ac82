import { href } from '../../course/paths.ts';
import {
  closedDay,
  closedShift,
  type Missing,
  type PlanDay,
  type WeekPlan,
} from '../../course/week/index.ts';
import { eventsOf } from '../../records/index.ts';
import { $events, $journal, $learnerId, openJournal } from '../../stores/index.ts';

/** A day of the week that may not begin yet, and what is missing. */
export interface Closed {
  day: PlanDay;
  missing: readonly Missing[];
}

/** The day that a shift belongs to, or the day of a number, where it is closed for the one who learns here; null where it may begin. Rejects where the network fails. */
export async function closedNow(of: { shift: string } | { day: number }): Promise<Closed | null> {
  const [answer] = await Promise.all([fetch(href('/data/week.json')), openJournal()]);
  if (!answer.ok) throw new Error(`week: ${answer.status}`);
  const plan = (await answer.json()) as WeekPlan;
  const kept = {
    journal: $journal.get(),
    events: eventsOf($events.get() ?? [], $learnerId.get()),
  };
  return 'shift' in of ? closedShift(plan, kept, of.shift) : closedDay(plan, kept, of.day);
}
