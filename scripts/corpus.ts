/** Describes the lines that the reader learns from: how many, whose, how varied, and how far two passes of labels agree. `npm run -s corpus` */
import { agreementOf, readSecondPass } from '../src/understanding/train/agreement.ts';
import { describeCorpus } from '../src/understanding/train/corpus.ts';
import { trainingLines } from '../src/understanding/train/material.ts';

const ROOT = new URL('../', import.meta.url);

console.log(
  JSON.stringify(
    { ...describeCorpus(trainingLines(ROOT)), labelledTwice: agreementOf(readSecondPass(ROOT)) },
    null,
    2,
  ),
);
