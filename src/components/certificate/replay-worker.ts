import type { Looked } from '../../records/certificate/index.ts';
import type { Told } from './replay-in-worker.ts';
import { replayRecord } from './replay-record.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Looked>) => {
  replayRecord(data, (done, of) => tell({ done, of })).then(
    (tally) => tell({ tally }),
    () => tell({ failed: true }),
  );
});
