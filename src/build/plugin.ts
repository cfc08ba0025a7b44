// Lamplight's part of Vite: typefaces before the start, data files while developing, the not-found page while
// serving the built site.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { writeFonts } from './fonts.ts';

/** Folders whose content decides the name of the data folder. */
const contentFolders = ['lessons', 'locales', 'teacher-guides', 'assets/illustrations', 'src/help/countries'];

function contentHash(root: string): string {
  const hash = createHash('sha256');
  for (const folder of contentFolders)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (/\.(ts|json|svg|md)$/.test(file)) hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.digest('hex').slice(0, 8);
}

export function lamplight(root: string): Plugin {
  return {
    name: 'lamplight',
    async config(_config, { command }) {
      await writeFonts(join(root, '.cache/generated'));
      const folder = command === 'serve' ? 'data' : `data-${contentHash(root)}`;
      return { define: { DATA_FOLDER: JSON.stringify(folder) } };
    },
    configureServer(server) {
      serveData(server);
      const content = contentFolders.map((folder) => join(root, folder));
      server.watcher.add(content);
      server.watcher.on('change', (file) => {
        if (content.some((folder) => file.startsWith(folder))) server.ws.send({ type: 'full-reload' });
      });
    },
    configurePreviewServer(server) {
      // Vite answers a missing file with a bare line of text; the site has a page for it. What exists goes on.
      return () => {
        const { outDir } = server.config.build;
        const notFound = join(outDir, '404.html');
        server.middlewares.use((request, response, next) => {
          const path = decoded((request.url ?? '/').split(/[?#]/)[0] ?? '/');
          if (path?.endsWith('.html') && existsSync(join(outDir, normalize(path)))) {
            next();
            return;
          }
          // As other servers do: a folder's address gets its slash.
          if (path !== null && existsSync(join(outDir, normalize(path), 'index.html'))) {
            const [address = '/', query] = (request.originalUrl ?? path).split('?');
            response.statusCode = 301;
            response.setHeader('location', `${address}/${query === undefined ? '' : `?${query}`}`);
            response.end();
            return;
          }
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
        });
      };
    },
  };
}

/** `null` for an address whose percent signs mean nothing. */
function decoded(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
}

/** While developing, data files and drawings are made when they are asked for; mistakes show over the page. */
function serveData(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = decoded((request.url ?? '/').split('?')[0] ?? '/') ?? '/';
    const data = /^\/data\/(.+)$/.exec(path)?.[1];
    const art = /^\/art\/([\w-]+)\.[0-9a-f]{8}\.svg$/.exec(path)?.[1];
    if (data === undefined && art === undefined) {
      next();
      return;
    }
    void answer(server, response, data, art);
  });
}

async function answer(
  server: ViteDevServer,
  response: ServerResponse,
  data: string | undefined,
  art: string | undefined,
): Promise<void> {
  try {
    const { developmentData, developmentPicture } = await loadDevelopment(server);
    const body = data === undefined ? developmentPicture(art ?? '') : developmentData(data);
    response.statusCode = body === null ? 404 : 200;
    response.setHeader('content-type', data === undefined ? 'image/svg+xml' : 'application/json');
    response.end(body ?? '');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '' } });
    response.statusCode = 500;
    response.end(message);
  }
}

interface Development {
  readonly developmentData: (file: string) => string | null;
  readonly developmentPicture: (name: string) => string | null;
}

async function loadDevelopment(server: ViteDevServer): Promise<Development> {
  const loaded = await server.ssrLoadModule('/src/build/development.ts');
  const { developmentData, developmentPicture } = loaded;
  if (typeof developmentData !== 'function' || typeof developmentPicture !== 'function')
    throw new Error('src/build/development.ts does not export what the dev server needs.');
  return {
    developmentData: (file) => textOrNull(developmentData(file)),
    developmentPicture: (name) => textOrNull(developmentPicture(name)),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
