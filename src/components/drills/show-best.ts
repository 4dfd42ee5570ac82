import { bests } from '../../grading/course-mark/index.ts';
import { eventsOf, openIndexedStore, readEvent, scoredIn } from '../../records/index.ts';

/** Writes beside each drill of the list the best that the learner came to; those not done yet stay as they are. */
export async function showBest(learner: string): Promise<void> {
  const rows = await (await openIndexedStore()).readAll();
  const events = rows.map(readEvent).flatMap((row) => (row.ok ? [row.event] : []));
  const best = new Map(bests(scoredIn(eventsOf(events, learner), 'drill-done')).map((s) => [s.id, s]));
  for (const place of document.querySelectorAll<HTMLElement>('[data-best]')) {
    const done = best.get(place.dataset['best'] ?? '');
    if (!done) continue;
    place.textContent = `最好 ${done.points} / ${done.of} 分`;
    place.classList.add(done.points === done.of ? 'tag-good' : 'tag-gold');
  }
}
