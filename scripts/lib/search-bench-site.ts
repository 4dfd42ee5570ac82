import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = new URL('../../', import.meta.url).pathname;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};
const require = createRequire(import.meta.url);

/** An empty page whose modules may say `lunr`, as our sources do. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title>
<script type="importmap">{ "imports": { "lunr": "/lunr.js" } }</script>`;

/** lunr is a script of before modules; wrapped, it is one. */
const lunr = (): string =>
  `const module = { exports: {} }; const exports = module.exports;\n${readFileSync(require.resolve('lunr'), 'utf8')}\nexport default module.exports;`;

function send(response: ServerResponse, type: string, body: string | Buffer): number {
  const packed = gzipSync(body);
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(packed);
  return packed.length;
}

/**
 * Serves what the bench compares: an empty page, our sources as modules with their types taken out, files given by name, and a folder's files.
 * Everything goes out with gzip; `sent` counts the bytes, those that a worker fetches too.
 */
export async function serveBench(
  files: Readonly<Record<string, string>>,
  folder: string,
): Promise<{ url: string; sent: () => number; stop: () => void }> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    try {
      const named = path === '/lunr.js' ? lunr() : files[path];
      if (path === '/') bytes += send(response, 'text/html; charset=utf-8', PAGE);
      else if (named !== undefined) bytes += send(response, type, named);
      else if (path.startsWith('/src/')) {
        bytes += send(response, type, stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8')));
      } else bytes += send(response, type, readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, sent: () => bytes, stop: () => server.close() };
}
