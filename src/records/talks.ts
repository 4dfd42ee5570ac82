import type { Talk } from '../grading/readiness/index.ts';
import { isOwnCase } from './own.ts';
import type { Journal } from './types.ts';

/**
 * All finished conversations with their marks as issued, in the order in which they were started. Cases that somebody brought along may be as easy as
 * they like, and one that was tried again from the midst of another begins where that one had got to: both are left out, and with them out of everything
 * that is counted from here (conversion, certification, the month, conduct, abilities, trend).
 */
export function talksIn({ conversations, shifts }: Pick<Journal, 'conversations' | 'shifts'>): Talk[] {
  return conversations.flatMap((c): Talk[] => {
    const issued = c.transcript?.issued;
    if (!issued || isOwnCase(c.case) || c.forkOf) return [];
    const { buys = true, converted, right = converted, redLines, missed = null, mark } = issued;
    const at = Date.parse(c.endedAt ?? c.startedAt);
    const series = shifts.find((s) => s.id === c.shift)?.series;
    return [
      {
        id: c.id,
        case: c.case,
        at,
        mark,
        buys,
        converted,
        right,
        redLines,
        missed,
        ...(c.shift === undefined ? {} : { shift: c.shift }),
        ...(series === undefined ? {} : { series }),
      },
    ];
  });
}
