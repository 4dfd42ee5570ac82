import { href } from '../../course/paths.ts';
import { type Kept, type WeekPlan, weekBoard } from '../../course/week/index.ts';
import {
  eventsOf,
  fold,
  type Journal,
  openIndexedStore,
  readEvent,
  revisionOf,
} from '../../records/index.ts';

async function keptOf(learner: string): Promise<{ journal: Journal; events: Kept['events'] }> {
  const rows = await (await openIndexedStore()).readAll();
  const events = rows.map(readEvent).flatMap((row) => (row.ok ? [row.event] : []));
  const own = eventsOf(events, learner);
  return { journal: fold(own, learner), events: own };
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

/** Says on the door of the week which day they have come to, as the day board has it; nothing to who has not begun. Where the plan cannot be fetched the door stays as it is. */
async function showWeek(kept: Kept): Promise<void> {
  const door = document.querySelector<HTMLElement>('[data-week]');
  const where = door?.querySelector('[data-where]');
  const answer = await fetch(href('/data/week.json'));
  if (!door || !where || !answer.ok) return;
  const { days, today } = weekBoard((await answer.json()) as WeekPlan, kept);
  const [first] = days;
  if (today === 1 && first && Object.values(first.met).every((at) => at === null)) return;
  where.textContent = today === null ? `${days.length} 天都走完了，看看上岗准备` : `走到第 ${today} 天`;
  for (const part of door.querySelectorAll<HTMLElement>('[data-day]'))
    if (days[Number(part.dataset['day']) - 1]?.state === 'done') part.dataset['done'] = '';
}

/** Says on each door how many of its shoppers have been served, marks them in its picture, which day of the week they have come to, and which questions come back. */
export async function showWhere(learner: string): Promise<void> {
  const kept = await keptOf(learner);
  const { journal } = kept;
  // Ids of the cases that were served to their end.
  const done = new Set(journal.conversations.filter((c) => c.transcript).map((c) => c.case));
  showDue(journal);
  void showWeek(kept).catch(() => undefined);
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
