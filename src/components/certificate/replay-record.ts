import {
  type Looked,
  type ReplayedTalk,
  type ReplayTally,
  replayTalk,
  tallyReplays,
} from '../../records/certificate/index.ts';
import { fold } from '../../records/index.ts';
import { loadShift } from '../shift/load-shift.ts';

/**
 * Plays the shifts of a looked-at certificate again and grades them; `onStep` hears how many of how many are done. Rejects where shoppers or reader cannot be
 * fetched.
 */
export async function replayRecord(
  { certificate, learner, events }: Looked,
  onStep: (done: number, of: number) => void,
): Promise<ReplayTally> {
  const shifts = certificate?.series.series.shifts ?? [];
  const journal = fold(events, learner.id);
  const finished = journal.conversations.filter((c) => c.transcript);
  const of = finished.filter((c) => shifts.some((s) => s.record.id === c.shift)).length;
  const done: ReplayedTalk[] = [];
  for (const [i, { record }] of shifts.entries()) {
    const loaded = await loadShift(record.plan, record.seed, record.untimed);
    await loaded.ready();
    const { arrivals, buyers, content, floor, norms } = loaded;
    const sameCame = record.buyers === buyers && record.shoppers === arrivals.length;
    if (record.versions.content === content && !sameCame)
      done.push({ shift: i + 1, shopper: 0, outcome: 'other-shopper' });
    for (const talk of finished.filter((c) => c.shift === record.id)) {
      const place = arrivals.findIndex((a) => a.chat === talk.chat);
      const outcome = replayTalk(talk, arrivals[place], { worldOf: floor.worldOf, norms, content });
      done.push({ shift: i + 1, shopper: place + 1, outcome });
      onStep(done.length, of);
    }
  }
  return tallyReplays(done);
}
