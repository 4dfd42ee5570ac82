import { createServer } from 'node:net';

/** Whether nobody listens on the port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `wanted` on, of at most `tries`. Throws where all are taken. */
export async function firstFree(wanted: number, free = isFree, tries = 20): Promise<number> {
  for (let port = wanted; port < wanted + tries; port++) {
    if (await free(port)) return port;
  }
  throw new Error(`ports ${wanted} to ${wanted + tries - 1} are all in use; free one or set PORT`);
}
