import type { Transcript } from '../transcript/index.ts';
import { capsOf } from './caps.ts';
import { markOf, type Weighed } from './mark.ts';
import { redLinesOf } from './red-lines.ts';
import { layOut } from './scene.ts';
import type { CriterionResult, Report, Setting } from './types.ts';

/** The marks between which a decision could put a conversation. Whole, 0–100, `low` ≤ mark ≤ `high`. */
export interface MarkRange {
  low: number;
  high: number;
}

const touches = (result: CriterionResult, disputed: ReadonlySet<number>) =>
  result.evidence.some(({ event }) => disputed.has(event));

/** A criterion got if it rests on a disputed message, or on nothing, or was done in part: what was missing may be what was not understood. */
const won = (result: CriterionResult, disputed: ReadonlySet<number>): Weighed =>
  result.status === 'partly' ||
  (result.status === 'not-met' && (result.evidence.length === 0 || touches(result, disputed)))
    ? { ...result, status: 'met', points: result.of }
    : result;

/** A criterion lost if all it rests on is disputed. */
const lost = (result: CriterionResult, disputed: ReadonlySet<number>): Weighed =>
  (result.status === 'met' || result.status === 'partly') &&
  result.evidence.length > 0 &&
  result.evidence.every(({ event }) => disputed.has(event))
    ? { ...result, status: 'not-met', points: 0 }
    : result;

/** A transcript in which the disputed messages say nothing. */
const without = (transcript: Transcript, disputed: ReadonlySet<number>): Transcript => ({
  ...transcript,
  events: transcript.events.map((event, index) =>
    event.type === 'agent' && disputed.has(index)
      ? { ...event, reading: { ...event.reading, acts: [], claims: [] } }
      : event,
  ),
});

/**
 * Between which marks a conversation may end once a teacher has decided about the messages a trainee says were not understood.
 * `high`: every criterion lost there, or lost for want of something, is got, a red line or a cap that rests on them alone falls away, and so
 * do the caps of a wrong ending and of nothing answered, since it may be the misreading that led there. `low`: every
 * criterion that rests on them alone is lost. A dispute adds no red line. No dispute: both are the mark.
 */
export function rangeOf(
  report: Report,
  transcript: Transcript,
  setting: Setting,
  disputed: ReadonlySet<number>,
): MarkRange {
  if (disputed.size === 0) return { low: report.mark, high: report.mark };
  const { norms } = setting;
  const crossed = report.redLines.length > 0;
  const rest = layOut(without(transcript, disputed), setting);
  const stillCrossed = crossed && redLinesOf(rest).length > 0;
  const stillCapped = capsOf(rest).filter((c) => c.id === 'repeated');
  return {
    low: markOf(
      report.criteria.map((c) => lost(c, disputed)),
      { crossed, caps: report.caps },
      norms,
    ),
    high: markOf(
      report.criteria.map((c) => won(c, disputed)),
      { crossed: stillCrossed, caps: stillCapped },
      norms,
    ),
  };
}
