import { resolve } from 'node:path';
import { serve } from './lib/serve.ts';

/** `node scripts/serve-dist.ts FOLDER BASE PORT`: serves a build that is already there, for the browser tests and benches. */
const [folder = 'dist', base = '/', port = '4329'] = process.argv.slice(2);
await serve(resolve(folder), base, Number(port));
console.info(`${folder} is served at http://127.0.0.1:${port}${base}`);
