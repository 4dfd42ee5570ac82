import { PROBLEM_NAMES } from './forms.ts';
import { eventsOf, fold, learnersIn } from './journal.ts';
import type { JournalEvent } from './types.ts';

/** One thing to talk over in the week's training: a kind of problem, how often it was filed, by whom, and their own words. */
export interface AgendaItem {
  title: string;
  count: number;
  /** Names of those who filed it, each once. */
  learners: string[];
  /** What they wrote, in the order of filing, with the name. */
  says: { learner: string; text: string }[];
}

/** Everything that one learner filed as a problem, at the desk or at the end of a day; a day without a problem is none. */
function filedBy(events: readonly JournalEvent[], learner: string) {
  const { forms, week } = fold(eventsOf(events, learner), learner);
  return [
    ...forms.flatMap((f) => (f.kind === 'problem-filed' ? [f] : [])),
    ...week.filed.flatMap(({ reason, text, time }) => (reason === 'none' ? [] : [{ reason, text, time }])),
  ];
}

/**
 * The problems of all learners in one journal as an agenda, most frequent first; of equally frequent ones that of more people, then that of the list's order.
 * Backups of several trainees that were taken in lie in one journal, each event once.
 */
export function agendaOf(events: readonly JournalEvent[]): AgendaItem[] {
  const filed = learnersIn(events)
    .flatMap(({ id, name }) => filedBy(events, id).map((form) => ({ ...form, name })))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return Object.entries(PROBLEM_NAMES)
    .map(([reason, title]): AgendaItem => {
      const own = filed.filter((f) => f.reason === reason);
      const says = own.map(({ name, text }) => ({ learner: name, text }));
      return { title, count: own.length, learners: [...new Set(own.map((f) => f.name))], says };
    })
    .filter((item) => item.count > 0)
    .sort((a, b) => b.count - a.count || b.learners.length - a.learners.length);
}

/** An agenda as a text to be read out or printed. */
export const agendaAsText = (items: readonly AgendaItem[], day: string): string =>
  [
    `培训议题（${day} 汇总，按次数排）`,
    ...items.flatMap(({ title, count, learners, says }, i) => [
      '',
      `${i + 1}. ${title}：${count} 次，${learners.join('、')}`,
      ...says.map(({ learner, text }) => `   · ${learner}：${text}`),
    ]),
    '',
  ].join('\n');
