/** Trains one fold beside the others. Gets lines to learn from and lines to hold out; gives back the core and its sums. */
import { parentPort, workerData } from 'node:worker_threads';
import { sumsOf, trainCore } from './core.ts';
import type { Line } from './data.ts';

const { learn, hold } = workerData as { learn: Line[]; hold: Line[] };
const core = trainCore(learn);
parentPort?.postMessage({ core, held: sumsOf(core, hold) });
