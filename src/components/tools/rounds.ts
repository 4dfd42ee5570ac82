import { drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import type { ToolDraft, ToolId, ToolWork } from '../../records/index.ts';

/** The task of a round, counted from 0, under a seed; undefined where there are none. The same seed draws the same. */
export type DrawTask<T> = (seed: number, round: number) => T | undefined;

/** Tasks one after another in an order that the seed draws. `name` keeps drills from drawing alike. */
export const inDrawnOrder =
  <T>(tasks: readonly T[], name: string): DrawTask<T> =>
  (seed, round) => {
    const order = shuffled(tasks, drawFrom(seedOf(seed, name)));
    return order[round % order.length];
  };

/** Tells a task from others, and from itself once its content was changed. */
export const taskHash = (task: unknown): number => seedOf(0, JSON.stringify(task));

/** Where a drill of its own kind stands. */
export interface Standing<Id extends ToolId> {
  seed: number;
  round: number;
  /** What was made so far; undefined where nothing was. */
  work: ToolWork[Id] | undefined;
  /** Whether something was kept that cannot be gone on with. */
  lost: boolean;
}

/**
 * Where a drill stands when its page opens: what was kept is gone on with if its task is still what it was. `kept` is null where nothing was kept
 * and undefined where it cannot be read; `seed` is what is drawn with otherwise.
 */
export function standingOf<Id extends ToolId, T>(
  kept: ToolDraft<Id> | null | undefined,
  draw: DrawTask<T>,
  seed: number,
): Standing<Id> {
  if (kept) {
    const { round, work } = kept;
    const task = draw(kept.seed, round);
    if (task !== undefined && taskHash(task) === kept.task)
      return { seed: kept.seed, round, work, lost: false };
  }
  return { seed, round: 0, work: undefined, lost: kept !== null };
}
