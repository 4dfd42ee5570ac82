/**
 * Makes `data/prose/source-runs.bin` of the documents that the course was made from, which are not part of the project: `npm run -s source-runs -- FOLDER`,
 * a folder of .txt files. What is kept of them are hashes of all runs of 14 characters, from which no sentence can be read. `npm run -s check:prose` holds the
 * content against it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { packRuns } from './lib/prose/index.ts';
import { ROOT } from './lib/world.ts';

const FILE = 'data/prose/source-runs.bin';
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder with the texts: npm run -s source-runs -- FOLDER');
  process.exit(2);
}
const simplified = Converter({ from: 't', to: 'cn' });
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const packed = packRuns(files.map((name) => simplified(readFileSync(join(folder, name), 'utf8'))));
writeFileSync(new URL(FILE, ROOT), packed);
console.info(
  `${files.length} texts, ${packed.length / 5} runs, ${(packed.length / 1024).toFixed(0)} KB in ${FILE}`,
);
