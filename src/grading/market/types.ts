import type { Area } from '../../exercises/market/index.ts';
import type { Norms } from '../../schemas/index.ts';

export type MarketPartId = Norms['market']['parts'][number]['id'];

/** What the trainee took for a week's greatest leak; `none`: nothing much leaked. */
export type Diagnosis = Area | 'none';

/** One thing that was looked at: whole points of whole points, and why. */
export interface MarketLine {
  points: number;
  of: number;
  says: string;
}

/** One part of the mark, the sum of its lines. */
export interface MarketPart {
  id: MarketPartId;
  title: string;
  how: string;
  points: number;
  of: number;
  lines: MarketLine[];
}

/** What a run came to. `cap` is what it was held to, where a breach did that. */
export interface MarketMark {
  parts: MarketPart[];
  points: number;
  of: number;
  cap: number | null;
}
