import type { Norms } from '../schemas/index.ts';
import type { Transcript } from '../transcript/index.ts';
import { timelineOf, tippingOf } from './timeline.ts';
import type { CriterionResult, Report } from './types.ts';

/** A report as a record keeps it. */
export interface Issued {
  report: Report;
  /** All of it was kept; of earlier records only the mark, the outcome and what was missed. */
  whole: boolean;
}

/** What an early record tells of its criteria: those missed, in the words of today's rubric. */
function missedOf(ids: readonly string[], { rubric }: Pick<Norms, 'rubric'>): CriterionResult[] {
  return rubric.criteria
    .filter((c) => ids.includes(c.id))
    .map(({ id, part, title, points: of, teach: says }) => ({
      id,
      part,
      title,
      of,
      says,
      points: 0,
      status: 'not-met',
      evidence: [],
    }));
}

/** The report that a record was issued with, as it was; null where it was never marked. Nothing in it is judged anew. */
export function asIssued(transcript: Transcript, norms: Pick<Norms, 'rubric'>): Issued | null {
  const { issued, events } = transcript;
  if (!issued) return null;
  const { mark, buys = true, converted, right = converted, missed = [], report: kept } = issued;
  const timeline = timelineOf(transcript);
  const sold = events.some((e) => e.type === 'paid');
  const tipping = tippingOf(transcript, timeline, sold);
  const end = events.findLast((e) => e.type === 'ended');
  const rest = {
    mark,
    buys,
    converted,
    rightEnding: right,
    ending: end?.type === 'ended' ? end.ending : null,
    timeline,
    ...(tipping ? { tipping } : {}),
  };
  // Ids of another rubric are shown as they stand; nothing is looked up by them.
  if (kept) return { whole: true, report: { ...(kept as Omit<Report, keyof typeof rest>), ...rest } };
  const verdict = end?.type === 'ended' ? `会话结束：${end.why}。` : '会话还没有结束。';
  const criteria = missedOf(missed, norms);
  const empty = { parts: [], redLines: [], caps: [], pasted: 0 };
  return { whole: false, report: { ...empty, verdict, criteria, ...rest } };
}
