import type { Criterion, Norms } from '../schemas/index.ts';

/** The norms of work, and what of the rubric they need: which part a criterion belongs to. */
export interface WorkNorms {
  workNorms: Norms['workNorms'];
  rubric: { criteria: readonly Pick<Criterion, 'id' | 'part'>[] };
}

/** What of a conversation tells whether the norms of work were kept. */
export interface NormedConversation {
  id: string;
  redLines: readonly string[];
  /** Ids of the criteria that were not met; null in early records, which do not say. */
  missed: readonly string[] | null;
}

/** How many conversations kept the norms of work. */
export interface NormsKept {
  kept: number;
  of: number;
  /** Ids of those that did not. */
  broken: readonly string[];
  /** As many kept them as must; false where there is none to tell from. */
  enough: boolean;
  /** Per cent that must keep them. */
  least: number;
}

/** Whether one conversation kept them: no red line, and of the criteria of these parts no more missed than is tolerated. Null where its record does not say. */
export function keepsNorms(
  { redLines, missed }: Omit<NormedConversation, 'id'>,
  { workNorms, rubric }: WorkNorms,
): boolean | null {
  if (redLines.length > 0) return false;
  if (missed === null) return null;
  const own = rubric.criteria.filter((c) => workNorms.parts.includes(c.part) && missed.includes(c.id));
  return own.length <= workNorms.tolerated.value;
}

/** How many of the conversations kept the norms, compared on whole numbers with how many must. Those whose record does not say are left out. */
export function normsKept(conversations: readonly NormedConversation[], norms: WorkNorms): NormsKept {
  const judged = conversations
    .map((c) => ({ id: c.id, kept: keepsNorms(c, norms) }))
    .filter((c) => c.kept !== null);
  const kept = judged.filter((c) => c.kept).length;
  const of = judged.length;
  const least = norms.workNorms.least.value;
  const broken = judged.filter((c) => !c.kept).map((c) => c.id);
  return { kept, of, broken, enough: of > 0 && kept * 100 >= least * of, least };
}
