import { useState } from 'preact/hooks';
import { drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import { newSeed } from '../../stores/index.ts';

/** Tasks one after another in an order that is drawn when the page opens; `round` tells the rounds apart. */
export function useRounds<T>(tasks: readonly T[], name: string) {
  const [seed] = useState(newSeed);
  const [round, setRound] = useState(0);
  const order = shuffled(tasks, drawFrom(seedOf(seed, name)));
  return {
    task: order[round % order.length],
    round,
    seed: seedOf(seed, `${name}-${round}`),
    next: () => setRound(round + 1),
  };
}
