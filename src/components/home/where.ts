import { eventsOf, fold, openIndexedStore, readEvent } from '../../records/index.ts';

/** Ids of the cases that a learner has served to their end. */
async function served(learner: string): Promise<Set<string>> {
  const rows = await (await openIndexedStore()).readAll();
  const events = rows.map(readEvent).flatMap((row) => (row.ok ? [row.event] : []));
  const { conversations } = fold(eventsOf(events, learner), learner);
  return new Set(conversations.filter((c) => c.transcript).map((c) => c.case));
}

/** Says on each door how many of its shoppers have been served, and marks them in its picture. */
export async function showWhere(learner: string): Promise<void> {
  const done = await served(learner);
  for (const door of document.querySelectorAll<HTMLElement>('[data-door]')) {
    const cases = [...new Set(door.dataset['door']?.split(' '))];
    const count = cases.filter((id) => done.has(id)).length;
    const where = door.querySelector<HTMLElement>('[data-where]');
    if (count === 0 || !where) continue;
    where.textContent = `${where.dataset['where']} ${count} / ${cases.length} 位`;
    for (const part of door.querySelectorAll<HTMLElement>('[data-needs]')) {
      const all = part.dataset['needs']?.split(' ').every((id) => done.has(id));
      if (all) part.dataset['done'] = '';
    }
  }
}
