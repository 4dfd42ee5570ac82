import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file of the build that answers a path below `base`; null where there is none. */
export function fileFor(dist: string, base: string, path: string): string | null {
  if (!path.startsWith(base)) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
  const inside = normalize(`/${decoded}`);
  const file = join(dist, inside.endsWith('/') ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Sends a file, compressed where the browser takes it and it pays, as web hosts do. */
function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const zip =
    /gzip/.test(String(request.headers['accept-encoding'])) && /text|json|svg|xml|javascript/.test(type);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  });
  const bytes = createReadStream(file);
  if (zip) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}

/** A plain static server over a build, as any web host would serve it: no rewrites, 404.html for what is not there. */
export function serve(dist: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = fileFor(dist, base, path);
    if (!file && fileFor(dist, base, `${path}/`)) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const shown = file ?? join(dist, '404.html');
    if (existsSync(shown)) send(request, response, shown, file ? 200 : 404);
    else response.writeHead(404).end('404');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env['HOST'] ?? '127.0.0.1', () => resolve(server));
  });
}
