import type { Norms } from '../../schemas/index.ts';
import { lost, type Talk } from './standing.ts';

/** A criterion that was missed, how often, and the conversation in which it was missed last. */
export interface Miss {
  id: string;
  title: string;
  teach: string;
  times: number;
  conversation: string;
  case: string;
}

/** What to practise again, from the conversations that were lost. */
export interface RetrainPlan {
  /** Cases that were lost and not won since, the latest first, each with its last lost conversation. */
  cases: readonly { case: string; conversation: string }[];
  misses: readonly Miss[];
}

const inOrder = (talks: readonly Talk[]) => [...talks].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** The criteria missed most often, at most `most`; of equally frequent ones the order of the rubric decides. */
export function misses(talks: readonly Talk[], { rubric }: Pick<Norms, 'rubric'>, most: number): Miss[] {
  const found = rubric.criteria.flatMap(({ id, title, teach }): Miss[] => {
    const own = inOrder(talks).filter((t) => t.missed?.includes(id));
    const last = own.at(-1);
    return last ? [{ id, title, teach, times: own.length, conversation: last.id, case: last.case }] : [];
  });
  return found.sort((a, b) => b.times - a.times).slice(0, most);
}

/** The plan for those conversations of `talks` that were lost: whom to serve again, and what was missed most with them. */
export function retrainPlan(talks: readonly Talk[], norms: Pick<Norms, 'rubric'>, most: number): RetrainPlan {
  const last = new Map<string, Talk>();
  for (const talk of inOrder(talks)) {
    last.delete(talk.case);
    last.set(talk.case, talk);
  }
  const open = [...last.values()].filter(lost).reverse();
  return {
    cases: open.map((t) => ({ case: t.case, conversation: t.id })),
    misses: misses(talks.filter(lost), norms, most),
  };
}
