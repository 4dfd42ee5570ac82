import type { Norms } from '../../schemas/index.ts';
import { keepsNorms, type NormedConversation, type WorkNorms } from '../norms-kept.ts';
import type { ConductTally, EvidenceRef, Tally } from './types.ts';

/** A finished conversation outside certification. */
export interface Practised extends NormedConversation {
  case: string;
  /** When it ended, ms since 1970. */
  at: number;
  /** 0–100. */
  mark: number;
  /** It ended to the agent's credit. */
  won: boolean;
}

/** An answer to a question, the first or a later one. */
export interface Answered {
  question: string;
  at: number;
  points: number;
  of: number;
}

/** What conduct is told from. Lists may come in any order. */
export interface Conducted {
  conversations: readonly Practised[];
  answers: readonly Answered[];
  /** Days on which anything was practised, as counts of days since 1970. */
  days: readonly number[];
}

const WEEK = 7;
const counted = (points: number, evidence: readonly EvidenceRef[]): Tally => ({
  points,
  of: evidence.length,
  count: evidence.length,
  evidence,
});

/** Steadiness: conversations that reach the steady mark, of all. A better mark never lowers it. */
function consistency(conversations: readonly Practised[], steady: number): Tally {
  return counted(
    conversations.filter((c) => c.mark >= steady).length,
    conversations.map((c) => ({ kind: 'conversation', id: c.id, points: c.mark, of: 100 })),
  );
}

/** Regularity: of the stretches of seven days from the first day of practice to the last, those with practice. */
function regularity(days: readonly number[]): Tally {
  const own = [...new Set(days)].sort((a, b) => a - b);
  const first = own[0] ?? 0;
  const weekOf = (day: number) => Math.floor((day - first) / WEEK);
  const weeks = new Set(own.map(weekOf)).size;
  return {
    points: weeks,
    of: weekOf(own.at(-1) ?? first) + 1,
    count: own.length,
    evidence: own.map((day) => ({ kind: 'day', id: String(day) })),
  };
}

/** What was tried at some time, and whether it went well. */
interface Try {
  key: string;
  ref: EvidenceRef;
  at: number;
  good: boolean;
}

/**
 * Revision: of all that was tried, that of which the latest try went well. What went wrong and was put right counts in full; what was left wrong, or
 * went wrong again, does not. Told so, a mistake can never pay.
 */
function revision(tries: readonly Try[]): Tally {
  const latest = new Map<string, Try>();
  for (const next of [...tries].sort((a, b) => a.at - b.at)) latest.set(next.key, next);
  const all = [...latest.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return counted(
    all.filter((t) => t.good).length,
    all.map((t) => ({ ...t.ref, points: t.good ? 1 : 0, of: 1 })),
  );
}

/** Norms kept, of the conversations that can tell; full where none can. */
function kept(conversations: readonly Practised[], norms: WorkNorms): Tally {
  const judged = conversations.flatMap((c) => {
    const good = keepsNorms(c, norms);
    return good === null ? [] : [{ id: c.id, good }];
  });
  if (judged.length === 0) return { points: 1, of: 1, count: 0, evidence: [] };
  return counted(
    judged.filter((j) => j.good).length,
    judged.map((j) => ({ kind: 'conversation', id: j.id, points: j.good ? 1 : 0, of: 1 })),
  );
}

/**
 * Conduct from the journal: steadiness over practice, regularity, revision after errors, norms kept. Null before the first finished conversation. The
 * order in which the lists come does not matter; times do.
 */
export function conductTally(
  { conversations, answers, days }: Conducted,
  norms: Pick<Norms, 'conduct'> & WorkNorms,
): ConductTally | null {
  if (conversations.length === 0) return null;
  const inOrder = [...conversations].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const tries: Try[] = [
    ...inOrder.map((c): Try => {
      const good = c.won && c.redLines.length === 0;
      return { key: `case ${c.case}`, ref: { kind: 'conversation', id: c.id }, at: c.at, good };
    }),
    ...answers.map((a): Try => {
      const ref = { kind: 'question', id: a.question } as const;
      return { key: `question ${a.question}`, ref, at: a.at, good: a.points === a.of };
    }),
  ];
  return {
    count: inOrder.length,
    pieces: {
      consistency: consistency(inOrder, norms.conduct.steady.value),
      regularity: regularity(days),
      revision: revision(tries),
      norms: kept(inOrder, norms),
    },
  };
}
