import type { IssuedMark } from '../transcript/index.ts';
import type { Report } from './types.ts';

/** What a record keeps of the report it was issued with. */
export function issuedOf({ mark, redLines, converted, buys, rightEnding, criteria }: Report): IssuedMark {
  return {
    mark,
    redLines: redLines.map((r) => r.id),
    converted,
    buys,
    right: rightEnding,
    missed: criteria.filter((c) => c.status === 'not-met').map((c) => c.id),
  };
}
