/** Describes the lines that the reader learns from: how many, whose, how varied. `npm run -s corpus` */
import { describeCorpus } from '../src/understanding/train/corpus.ts';
import { readData } from '../src/understanding/train/data.ts';

console.log(JSON.stringify(describeCorpus(readData(new URL('../', import.meta.url))), null, 2));
