import type { SupervisorMove } from '../../schemas/index.ts';
import { lengthSaid } from './needs.ts';
import type { Board, BoardChat } from './types.ts';

/** Something a supervisor does next, and for which chats. */
export interface Move {
  id: SupervisorMove;
  /** What of this shift asks for it. */
  says: string;
  /** Chats by id. */
  chats: readonly string[];
}

const idsOf = (chats: readonly BoardChat[]) => chats.map((c) => c.chat);

/** Who crossed a red line: the words have to be taken back, and the matter taken over. */
function stepIn({ chats }: Board): Move | null {
  const found = chats.filter((c) => c.redLines.length > 0);
  const titles = [...new Set(found.flatMap((c) => c.redLines.map((r) => r.title)))];
  return { id: 'step-in', says: `红线：${titles.join('、')}`, chats: idsOf(found) };
}

/** Who waited in the queue for longer than a first reply may take. */
function distribute({ chats, timing, untimed }: Board): Move | null {
  if (untimed) return null;
  const norm = timing.firstReply.value * 1000;
  const queued = (c: BoardChat) => (c.openedAt ?? c.goneAt) - c.cameAt;
  const found = chats.filter((c) => c.outcome !== 'not-come' && queued(c) > norm);
  const longest = Math.max(0, ...found.map(queued));
  const left = found.filter((c) => c.outcome === 'unserved').length;
  const lost = left > 0 ? `，${left} 位没等到` : '';
  return { id: 'distribute', says: `排队最久 ${lengthSaid(longest)}${lost}`, chats: idsOf(found) };
}

/** Who is still owed something that was promised. */
function callBack({ chats }: Board): Move | null {
  // That a parcel comes by a day is nothing that somebody still has to do.
  const owed = ({ pledges }: BoardChat) =>
    pledges.filter((p) => p.state === 'overdue' || (p.state === 'open' && p.kind !== 'arrival'));
  const found = chats.filter((c) => owed(c).length > 0);
  const count = found.reduce((sum, c) => sum + owed(c).length, 0);
  return { id: 'call-back', says: `收班时还有 ${count} 件答应的事没有下文`, chats: idsOf(found) };
}

/** Who was sent the link to pay and did not. */
function chase({ chats }: Board): Move | null {
  const found = chats.filter((c) => c.linkSent && c.outcome === 'lost');
  return { id: 'chase', says: '发了付款链接，没有付', chats: idsOf(found) };
}

/** What was missed with most shoppers; of two that were missed as often the one that cost more. */
function coach({ chats }: Board): Move | null {
  const by = new Map<string, { title: string; cost: number; chats: string[] }>();
  for (const { chat, missed } of chats)
    for (const { id, title, cost } of missed) {
      const known = by.get(id) ?? { title, cost: 0, chats: [] };
      by.set(id, { title, cost: known.cost + cost, chats: [...known.chats, chat] });
    }
  const [first] = [...by.values()].sort((a, b) => b.chats.length - a.chats.length || b.cost - a.cost);
  return first
    ? { id: 'coach', says: `${first.chats.length} 位都漏了「${first.title}」`, chats: first.chats }
    : null;
}

/** The best chat without a red line or a broken promise, worth showing to others. */
function keep({ chats }: Board): Move | null {
  const clean = chats.filter(
    (c) =>
      (c.outcome === 'won' || c.outcome === 'handled') &&
      c.redLines.length === 0 &&
      c.pledges.every((p) => p.state !== 'overdue' && p.state !== 'late'),
  );
  const [best] = [...clean].sort((a, b) => (b.mark ?? 0) - (a.mark ?? 0));
  return best
    ? { id: 'keep', says: `${best.shopper}这一段 ${best.mark ?? 0} 分，没有越线`, chats: [best.chat] }
    : null;
}

/** What the goods' page or the shop's rules did not tell, so that it had to be asked. */
function report({ chats }: Board): Move | null {
  const found = chats.filter((c) => c.asked.length > 0);
  const count = found.reduce((sum, c) => sum + c.asked.length, 0);
  return { id: 'report', says: `当班问了主管 ${count} 次`, chats: idsOf(found) };
}

/** What a supervisor does after this shift, the most pressing first; duties for which the shift gives no reason are left out. */
export const movesAfter = (board: Board): Move[] =>
  [stepIn, callBack, distribute, chase, coach, keep, report].flatMap((rule) => {
    const move = rule(board);
    return move && move.chats.length > 0 ? [move] : [];
  });
