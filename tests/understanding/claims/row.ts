import type { ClaimKind } from '../../../src/schemas/index.ts';

/** What a careful reader makes of a claim; `none`: the message claims nothing of this kind. */
export type Expected = 'true' | 'false' | 'undecidable' | 'promise' | 'none';

/** What was said before, and when. */
export interface Around {
  product?: string;
  /** Several products spoken of, the latest last. */
  spoken?: string[];
  shopper?: string;
  now?: string;
  sent?: boolean;
}

/** A message, the kind of claim in question, and the verdict that a reader with the shop's data before them gives. */
export type Row = [text: string, kind: ClaimKind, expected: Expected, around?: Around];
