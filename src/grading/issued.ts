import type { IssuedMark, Transcript } from '../transcript/index.ts';
import { timelineOf, tippingOf } from './timeline.ts';
import type { Report } from './types.ts';

/** What a record keeps of the report it was issued with: all of it but the curve of the mood, which stands in the transcript. */
export function issuedOf(report: Report): IssuedMark {
  const { mark, redLines, converted, buys, rightEnding, criteria } = report;
  const { verdict, parts, caps, pasted, whyNotConverted } = report;
  return {
    mark,
    redLines: redLines.map((r) => r.id),
    converted,
    buys,
    right: rightEnding,
    missed: criteria.filter((c) => c.status === 'not-met').map((c) => c.id),
    report: {
      verdict,
      parts,
      criteria,
      redLines,
      caps,
      pasted,
      ...(whyNotConverted === undefined ? {} : { whyNotConverted }),
    },
  };
}

/** The report that a record was issued with, as it was; null in earlier records, which keep the mark and the ids of what was missed only. */
export function asIssued(transcript: Transcript): Report | null {
  const { issued, events } = transcript;
  if (!issued?.report) return null;
  const { mark, buys = true, converted, right = converted } = issued;
  const timeline = timelineOf(transcript);
  const sold = events.some((e) => e.type === 'paid');
  const tipping = tippingOf(transcript, timeline, sold);
  const end = events.findLast((e) => e.type === 'ended');
  // Ids of an older or newer rubric are shown as they stand; nothing is looked up by them.
  const kept = issued.report as Omit<Report, 'mark' | 'timeline'>;
  return {
    ...kept,
    mark,
    buys,
    converted,
    rightEnding: right,
    ending: end?.type === 'ended' ? end.ending : null,
    timeline,
    ...(tipping ? { tipping } : {}),
  };
}
