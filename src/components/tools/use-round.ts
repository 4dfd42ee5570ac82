import { useState } from 'preact/hooks';
import { seedOf } from '../../chance/index.ts';
import type { ToolId, ToolWork } from '../../records/index.ts';
import { forgetDrill, newSeed, rememberDrill, rememberedTool } from '../../stores/index.ts';
import { type DrawTask, standingOf, taskHash } from './rounds.ts';

/** One task of a drill of its own kind, with what was made of it so far. */
export interface Round<Id extends ToolId, T> {
  /** Counts what was begun on this page, from 0. As a key it makes everything within begin anew. */
  tries: number;
  task: T;
  /** What within the task is drawn with. */
  seed: number;
  work: ToolWork[Id];
  /** Whether anything was made that would be lost. */
  begun: boolean;
  /** Whether something was kept that could not be gone on with. */
  lost: boolean;
  /** Changes part of the work, and remembers it over a reload. */
  change: (part: Partial<ToolWork[Id]>) => void;
  /** The same task, empty. */
  anew: () => void;
  /** The next task. */
  next: () => void;
}

/**
 * Rounds of a drill of its own kind. What is made survives a reload until it is handed in, begun anew or left for the next; undefined where there
 * are no tasks. `blank` is the work before anything was made.
 */
export function useRound<Id extends ToolId, T>(
  tool: Id,
  draw: DrawTask<T>,
  blank: (task: T) => ToolWork[Id],
): Round<Id, T> | undefined {
  const [at, setAt] = useState(() => standingOf(rememberedTool(tool), draw, newSeed()));
  const [tries, setTries] = useState(0);
  const { seed, round, lost } = at;
  const task = draw(seed, round);
  if (task === undefined) return undefined;
  const work = at.work ?? blank(task);
  const begin = (from: number) => {
    forgetDrill(tool);
    setAt({ seed, round: from, work: undefined, lost: false });
    setTries(tries + 1);
  };
  return {
    tries,
    task,
    seed: seedOf(seed, `${tool}-${round}`),
    work,
    begun: at.work !== undefined,
    lost,
    change: (part) => {
      const changed = { ...work, ...part };
      setAt({ seed, round, work: changed, lost: false });
      rememberDrill(tool, { seed, round, task: taskHash(task), work: changed });
    },
    anew: () => begin(round),
    next: () => begin(round + 1),
  };
}
