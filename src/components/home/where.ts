import {
  eventsOf,
  fold,
  type Journal,
  openIndexedStore,
  readEvent,
  revisionOf,
} from '../../records/index.ts';

async function journalOf(learner: string): Promise<Journal> {
  const rows = await (await openIndexedStore()).readAll();
  const events = rows.map(readEvent).flatMap((row) => (row.ok ? [row.event] : []));
  return fold(eventsOf(events, learner), learner);
}

/** Says how many questions come back today; nothing where none does. */
function showDue(journal: Journal): void {
  const notice = document.querySelector<HTMLElement>('[data-due]');
  const count = notice?.querySelector('[data-due-count]');
  if (!notice || !count) return;
  const due = revisionOf(journal, Number(notice.dataset['due'])).filter((d) => d.at <= Date.now());
  count.textContent = String(due.length);
  notice.hidden = due.length === 0;
}

/** Says on each door how many of its shoppers have been served, marks them in its picture, and says which questions come back. */
export async function showWhere(learner: string): Promise<void> {
  const journal = await journalOf(learner);
  // Ids of the cases that were served to their end.
  const done = new Set(journal.conversations.filter((c) => c.transcript).map((c) => c.case));
  showDue(journal);
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
