import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { firstFree } from './ports.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Installs what only benches need, unless it is there. */
export function installBenchTools(): void {
  if (existsSync(`${ROOT}bench/node_modules`)) return;
  console.info('Installing what only benches need (bench/package.json) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: `${ROOT}bench`,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('npm ci in bench/ failed; see above.');
}

/** Imports a package of bench/. Its own types are not installed with the project, so the caller says what it uses. */
export async function importBenchTool<T>(name: string): Promise<T> {
  const require = createRequire(`${ROOT}bench/package.json`);
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}

/** Serves the build on a free port; returns its address and how to stop. Throws where there is no build. */
export async function serveBuild(): Promise<{ url: string; stop: () => void }> {
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error('There is no build. Run: npm run build');
  const port = await firstFree(4500);
  const server = spawn(process.execPath, ['scripts/serve-dist.ts', 'dist', '/', String(port)], { cwd: ROOT });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}
