// A plain web server whose plug can be pulled, and which can change to another build of the site.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface SwitchableServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Paths that were asked for since the last look; looking clears them. */
  readonly asked: () => readonly string[];
  /** Pulls the plug after so many more answers. */
  readonly pull: (after?: number) => void;
  readonly plugIn: () => void;
  readonly serve: (folder: string) => void;
  readonly close: () => Promise<void>;
}

export async function switchableServer(first: string): Promise<SwitchableServer> {
  let folder = first;
  let answersLeft = Number.POSITIVE_INFINITY;
  let asked: string[] = [];
  const server = createServer((request, response) => {
    if (answersLeft-- <= 0) {
      request.socket.destroy();
      return;
    }
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    asked.push(path);
    let file = join(folder, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const exists = existsSync(file);
    response.statusCode = exists ? 200 : 404;
    response.setHeader('content-type', types[extname(exists ? file : '.html')] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('vary', 'Accept-Encoding');
    response.end(readFileSync(exists ? file : join(folder, '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    pull: (after = 0) => {
      answersLeft = after;
      if (after === 0) server.closeAllConnections();
    },
    plugIn: () => {
      answersLeft = Number.POSITIVE_INFINITY;
    },
    serve: (next) => {
      folder = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
