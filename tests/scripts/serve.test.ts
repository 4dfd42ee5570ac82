import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstFree, isFree } from '../../scripts/lib/ports.ts';
import { fileFor } from '../../scripts/lib/serve.ts';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));
mkdirSync(join(dist, 'course'));
writeFileSync(join(dist, 'index.html'), 'home');
writeFileSync(join(dist, 'course/index.html'), 'course');

test('a folder is answered with its index, a missing file with nothing', () => {
  expect(fileFor(dist, '/', '/')).toBe(join(dist, 'index.html'));
  expect(fileFor(dist, '/', '/course/')).toBe(join(dist, 'course/index.html'));
  expect(fileFor(dist, '/', '/nothing/')).toBeNull();
});

test('below a sub-folder only its own paths are answered', () => {
  expect(fileFor(dist, '/sub/', '/sub/course/')).toBe(join(dist, 'course/index.html'));
  expect(fileFor(dist, '/sub/', '/course/')).toBeNull();
});

test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', '/course/..%2f..%2f..%2fetc/passwd'])(
  'no path leads out of the build: %s',
  (path) => {
    expect(fileFor(dist, '/', path)).toBeNull();
  },
);

test('a port in use is passed over for the next free one', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await isFree(port)).toBe(false);
  expect(await firstFree(port)).toBeGreaterThan(port);
  taken.close();
});

test('where no port is free it says so', async () => {
  await expect(firstFree(4321, async () => false, 3)).rejects.toThrow('ports 4321 to 4323 are all in use');
});
