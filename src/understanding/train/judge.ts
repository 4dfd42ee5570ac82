import { SPEECH_ACTS } from '../../schemas/vocabulary.ts';
import { JOINT_UNITS, type Judgement } from '../model/predict.ts';
import type { Held } from './core.ts';

/**
 * Least sum and grace, in natural units. Chosen on data/held-out/other-writer.jsonl: one threshold for all acts reads the lines of another
 * writer better than thresholds tuned act by act on our own held-out lines (micro F1 89 against 83), because a model that has
 * not seen a writer is less sure of everything. At 0.2 the replies to cases and the second other writer are read best too (-0.4: one to two points less). For the same reason a message in which no act reaches the least is rarely empty: a grace of 2 instead of
 * 0.8 reads the looked-at half of the real lines six points better, other writers' replies to our shoppers one.
 */
const LEAST = 0.2;
const GRACE = 2;
/** How far below the least readings are still counted for the table of sureness. */
const JUDGED = 0.8;
const LEAST_SURE = 50;
const SUREST = 99;

interface Pool {
  right: number;
  count: number;
  margin: number;
}

/** Joins neighbours until the share of right ones never falls (pool adjacent violators). */
const rising = (seen: readonly { margin: number; right: boolean }[]): Pool[] => {
  const pools: Pool[] = [];
  for (const { margin, right } of seen) {
    pools.push({ right: right ? 1 : 0, count: 1, margin });
    for (;;) {
      const last = pools[pools.length - 1];
      const before = pools[pools.length - 2];
      if (!last || !before || before.right * last.count < last.right * before.count) break;
      const { margin: first } = before;
      pools.splice(-2, 2, {
        right: before.right + last.right,
        count: before.count + last.count,
        margin: first,
      });
    }
  }
  return pools;
};

/** Confidence from lines that the models had not seen: margins at which 51, 52 … 99 of a hundred readings were right. */
export const judge = (held: readonly Held[]): Judgement => {
  const least = Math.round(LEAST * JOINT_UNITS);
  const grace = Math.round(GRACE * JOINT_UNITS);
  const judged = Math.round(JUDGED * JOINT_UNITS);
  const seen = held.flatMap(({ line, sums }) =>
    sums.flatMap((sum, act) =>
      sum < least - judged
        ? []
        : [{ margin: sum - least, right: line.acts.some((one) => one === SPEECH_ACTS[act]) }],
    ),
  );
  const pools = rising(seen.sort((a, b) => a.margin - b.margin));
  const steps: number[] = [];
  for (let sure = LEAST_SURE + 1; sure <= SUREST; sure++) {
    const pool = pools.find(({ right, count }) => right * 100 >= sure * count);
    if (pool) steps.push(pool.margin);
  }
  return { least, grace, steps };
};
