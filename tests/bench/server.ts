// A static server as a school's host would be: brotli, long caching of hashed files, nothing clever. Answers are
// compressed once and kept, so that no figure contains the compressor.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface BenchServer {
  readonly url: string;
  readonly close: () => void;
}

/** Serves `folder`, and `extra` as whole pages by their path. */
export async function serve(folder: string, extra: Readonly<Record<string, string>>): Promise<BenchServer> {
  const ready = new Map<string, { readonly body: Buffer; readonly type: string; readonly packed: boolean }>();
  const answerFor = (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    const page = extra[path];
    let file = join(folder, normalize(path));
    if (page === undefined && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (page === undefined && !existsSync(file)) return null;
    const extension = page === undefined ? extname(file) : '.html';
    const raw = page === undefined ? readFileSync(file) : Buffer.from(page);
    const packed = extension !== '.woff2';
    const answer = { body: packed ? brotliCompressSync(raw) : raw, type: types[extension] ?? 'application/octet-stream', packed };
    ready.set(path, answer);
    return answer;
  };
  const server: Server = createServer((request, response) => {
    const answer = answerFor(decodeURI((request.url ?? '/').split('?')[0] ?? '/'));
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': answer.type,
      'content-length': answer.body.length,
      ...(answer.packed && { 'content-encoding': 'br' }),
      'cache-control': answer.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
