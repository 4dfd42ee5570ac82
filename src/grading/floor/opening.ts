import type { Floor, FloorChat } from './types.ts';

/** When somebody was there, in milliseconds of shift time; `openedAt` is null for those who left the queue, or who had not come when the shift was over. */
export interface Opening {
  cameAt: number;
  openedAt: number | null;
  goneAt: number;
}

/** A moment of a conversation as a moment of the shift: moved by as much as the latest moment before it that the journal knows in both times. */
export function inShift({ moments }: Pick<FloorChat, 'moments'>, openedAt: number, at: number): number {
  const known = moments.findLast((m) => m.at <= at);
  return at + (known ? known.shiftAt - known.at : openedAt);
}

const NEVER = Number.POSITIVE_INFINITY;

/** When a chat that opened at this moment was over; never, where its record has no end. */
function closedAt(chat: FloorChat, openedAt: number): number {
  const end = chat.transcript?.events.findLast((e) => e.type === 'ended');
  return end ? inShift(chat, openedAt, end.at) : NEVER;
}

interface Open {
  openedAt: number;
  closed: number;
}

/** The first moment from `from` on at which a place was free. */
function freeFrom(from: number, open: readonly Open[], atOnce: number): number {
  const busy = (t: number) => open.filter((o) => o.openedAt <= t && o.closed > t).length;
  const moments = [from, ...open.map((o) => o.closed).filter((t) => t > from && t < NEVER)];
  return moments.sort((a, b) => a - b).find((t) => busy(t) < atOnce) ?? from;
}

/** When each chat opened, in the order of coming; null where it did not. One in which something was done says itself when that was. */
function opened({ chats, atOnce, untimed }: Floor): (number | null)[] {
  const open: Open[] = [];
  return chats.map((chat) => {
    if (chat.began === null) return null;
    const [first] = chat.moments;
    const said = untimed || !first ? undefined : first.shiftAt - first.at;
    const openedAt = said ?? (chat.cameAt === null ? chat.began : freeFrom(chat.cameAt, open, atOnce));
    open.push({ openedAt, closed: closedAt(chat, openedAt) });
    return openedAt;
  });
}

/** The last moment of the shift: all are gone, or it was cut off. */
function endOf({ chats, until }: Floor, openings: readonly (number | null)[]): number {
  const last = chats.flatMap((chat, i) => {
    const openedAt = openings[i] ?? null;
    const event = chat.transcript?.events.at(-1);
    return openedAt === null ? [] : [event ? inShift(chat, openedAt, event.at) : openedAt];
  });
  const left = chats.flatMap((c, i) =>
    openings[i] === null && c.cameAt !== null ? [c.cameAt + c.patience] : [],
  );
  return Math.max(0, ...last, ...left.map((t) => Math.min(t, until ?? t)));
}

/**
 * When each of them was there: free places are taken in the order of coming, and whoever waited as long as it would is gone. Comes out as the shift was
 * played, without playing it again.
 */
export function openingsOf(floor: Floor): { openings: Opening[]; end: number } {
  const times = opened(floor);
  const end = endOf(floor, times);
  const openings = floor.chats.map((chat, i): Opening => {
    const openedAt = times[i] ?? null;
    const cameAt = chat.cameAt ?? openedAt ?? 0;
    const gone = openedAt === null ? cameAt + chat.patience : closedAt(chat, openedAt);
    return { cameAt, openedAt, goneAt: Math.max(cameAt, Math.min(gone, end)) };
  });
  return { openings, end };
}
