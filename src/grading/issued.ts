import type { IssuedMark } from '../transcript/index.ts';
import type { Report } from './types.ts';

/** What a record keeps of the report it was issued with. */
export function issuedOf({ mark, redLines, converted, buys, rightEnding }: Report): IssuedMark {
  return { mark, redLines: redLines.map((r) => r.id), converted, buys, right: rightEnding };
}
