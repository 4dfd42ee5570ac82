import type { Journal, ShiftRecord } from '../../records/index.ts';
import { conversationOf } from '../../records/supervisor/index.ts';
import { replay } from '../../roleplay/index.ts';
import { loadShift } from '../shift/load-shift.ts';

/** What came of playing the records of a shift again. */
export interface Verified {
  /** How many chats were played again. */
  played: number;
  /** Chats, by id, that came out otherwise than the record says. */
  differ: readonly string[];
}

/** Plays every chat of a shift again from what was typed, and holds it against the record, event by event. Rejects where the network fails. */
export async function verifyShift(journal: Journal, shift: ShiftRecord): Promise<Verified> {
  const { arrivals, floor, ready } = await loadShift(shift.plan, shift.seed, shift.untimed);
  await ready();
  const records = arrivals.flatMap((arrival) => {
    const transcript = conversationOf(journal, shift.id, arrival.chat)?.transcript;
    return transcript ? [{ chat: arrival.chat, world: floor.worldOf(arrival), transcript }] : [];
  });
  const differ = records.filter(
    ({ world, transcript }) =>
      JSON.stringify(replay(world, transcript).events) !== JSON.stringify(transcript.events),
  );
  return { played: records.length, differ: differ.map((r) => r.chat) };
}
