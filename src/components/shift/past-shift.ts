import { grade, RUBRIC_VERSION } from '../../grading/index.ts';
import { $journal, $learnerId, openJournal, refreshJournal } from '../../stores/index.ts';
import { samePlay, versionsNow } from '../workbench/versions.ts';
import { conversationIn, type ShiftTold } from './begin-shift.ts';
import { loadShift } from './load-shift.ts';

/**
 * A shift of the journal that is over, as its summary tells it: from the records as they were kept, nothing is played again. Null where the journal has no
 * such shift, or where it was made with other versions, whose shoppers and marks would not be the same. Rejects where the network fails.
 */
export async function pastShift(plan: string, id: string): Promise<ShiftTold | null> {
  const keeper = await openJournal();
  await refreshJournal();
  const { shifts, conversations } = $journal.get();
  const old = shifts.find((s) => s.id === id && s.plan === plan && s.endedAt !== undefined);
  if (!old) return null;
  const loaded = await loadShift(plan, old.seed, old.untimed);
  if (!samePlay(old.versions, versionsNow(loaded.content)) || old.versions.rubric !== RUBRIC_VERSION)
    return null;
  const { arrivals, floor, norms } = loaded;
  const conversationOf = (chat: string) => conversationIn(id, chat);
  const recordOf = (chat: string) =>
    conversations.find((c) => c.id === conversationOf(chat))?.transcript ?? null;
  return {
    id,
    loaded,
    pace: old,
    conversationOf,
    recordOf,
    reportOf(chat) {
      const arrival = arrivals.find((a) => a.chat === chat);
      const record = recordOf(chat);
      if (!arrival || !record) return null;
      const world = floor.worldOf(arrival);
      return grade(record, { case: world.case, shop: world.shop, norms });
    },
    ...(old.note ? { noted: old.note } : {}),
    onNote: (chat, note) =>
      void keeper.append($learnerId.get(), { kind: 'shift-noted', shift: id, chat, note }),
  };
}
