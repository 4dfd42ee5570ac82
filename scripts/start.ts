import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { firstFree } from './lib/ports.ts';
import { serve } from './lib/serve.ts';

const WANTED = Number(process.env['PORT'] ?? 4321);

if (!Number.isInteger(WANTED) || WANTED < 1 || WANTED > 65_515) {
  console.error(`PORT is ${process.env['PORT']}; expected a whole number from 1 to 65515.`);
  process.exit(2);
}
const built = spawnSync('astro', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const port = await firstFree(WANTED);
if (port !== WANTED) console.info(`Port ${WANTED} is in use by another program; taking ${port} instead.`);
const base = `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/');
await serve(fileURLToPath(new URL('../dist', import.meta.url)), base, port);
console.info(`\n金牌客服 is served at  http://127.0.0.1:${port}${base}\nStop it with Ctrl-C.`);
