import type { Looked, ReplayTally } from '../../records/certificate/index.ts';

/** What the worker tells: how far it is, what all came to, or that what it needs could not be fetched. */
export type Told = { done: number; of: number } | { tally: ReplayTally } | { failed: true };

/**
 * Plays a record again in a worker: the page stays quick, and the engine, grader and reader come as a bundle of their own, so that no other page's code is cut
 * differently for it. Rejects where it cannot.
 */
export function replayInWorker(
  looked: Looked,
  onStep: (done: number, of: number) => void,
): Promise<ReplayTally> {
  const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<ReplayTally>((resolve, reject) => {
    worker.onerror = () => reject(new Error('the worker could not start'));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('done' in data) onStep(data.done, data.of);
      else if ('tally' in data) resolve(data.tally);
      else reject(new Error('what a replay needs could not be fetched'));
    };
  });
  worker.postMessage(looked);
  return done.finally(() => worker.terminate());
}
