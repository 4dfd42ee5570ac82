import type { Board } from './types.ts';

/** A shift in a few numbers. */
export interface FloorFigures {
  came: number;
  /** Those who had a chat. */
  served: number;
  /** Those who left the queue, or had not come when the shift was over. */
  unserved: number;
  /** Of those who came to buy the ones whose sale counts. */
  buyers: number;
  won: number;
  /** First answers, and those within the norm; who left the queue is one that came too late. */
  firsts: number;
  firstsInTime: number;
  /** All rounds, likewise. */
  rounds: number;
  inTime: number;
  /** Chats with a red line, and promises that came to be overdue. */
  redLines: number;
  overdue: number;
}

/** Counts a shift; `nameless` are those who left the queue and of whom the records tell no more than how many they were. */
export function figuresOf({ chats }: Board, nameless = 0): FloorFigures {
  const served = chats.filter((c) => c.openedAt !== null);
  const left = chats.length - served.length + nameless;
  const waits = chats.flatMap((c) => c.waits);
  const firsts = waits.filter((w) => w.first);
  const inTime = (list: typeof waits) => list.filter((w) => w.lateFrom === null).length;
  return {
    came: chats.length + nameless,
    served: served.length,
    unserved: left,
    buyers: chats.filter((c) => c.buys).length,
    won: chats.filter((c) => c.outcome === 'won').length,
    firsts: firsts.length + left,
    firstsInTime: inTime(firsts),
    rounds: waits.length + left,
    inTime: inTime(waits),
    redLines: chats.filter((c) => c.redLines.length > 0).length,
    overdue: chats.flatMap((c) => c.pledges).filter((p) => p.state === 'overdue' || p.state === 'late')
      .length,
  };
}
