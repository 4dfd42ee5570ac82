import type { IssuedMark } from '../transcript/index.ts';
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
