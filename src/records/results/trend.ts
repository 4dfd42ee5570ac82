import type { Talk } from '../../grading/readiness/index.ts';
import { lostIn } from '../journal.ts';
import { talksIn } from '../talks.ts';
import type { Journal, ShiftRecord } from '../types.ts';

/** One shift on the way. */
export interface TrendPoint {
  shift: ShiftRecord;
  /** Of those who came to buy. */
  paid: number;
  came: number;
  /** Mean mark of those who were served, rounded down; null where nobody was. */
  mark: number | null;
  talks: readonly Talk[];
}

/** Conversion and mean mark of every shift in which anybody was served or lost, in the order in which they were started. */
export function trendIn(journal: Journal): TrendPoint[] {
  const talks = talksIn(journal);
  return journal.shifts.flatMap((shift): TrendPoint[] => {
    const own = talks.filter((t) => t.shift === shift.id);
    const buyers = own.filter((t) => t.buys);
    const came = buyers.length + lostIn(journal, shift);
    if (own.length === 0 && came === 0) return [];
    const sum = own.reduce((total, t) => total + t.mark, 0);
    return [
      {
        shift,
        paid: buyers.filter((t) => t.converted).length,
        came,
        mark: own.length === 0 ? null : Math.floor(sum / own.length),
        talks: own,
      },
    ];
  });
}
