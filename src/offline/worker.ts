// The service worker: shows pages that were asked to be kept on this device, and lets everything else through. It keeps
// nothing by itself; pages do (keep.ts). It is there only after somebody asked for it.

import { parsePath, pathOf, type Page } from '#src/address/paths';
import { listIn, markInUse, openIfThere, pathsIn, take, wishesIn } from './cache';
import { isKept, placesOf, shellPath } from './list';
import { makeReady, mend, takeOver } from './update';
import type { Kept, LastWords, WorkerScope } from './workerScope';

declare const self: WorkerScope;
/** Set by the build. */
declare const KEPT: Kept;

const kept = KEPT;
const { base } = kept;
const places = placesOf(base);
const place = places.version(kept.version);

// A new version waits, as browsers do by themselves, until no tab uses the older one: nothing changes under anyone's hands.
self.addEventListener('install', (event) => event.waitUntil(makeReady(kept)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await takeOver(kept);
      await markInUse(await caches.open(places.wishes), base, kept.version);
      // The page that asked first is served at once; an update finds no page here.
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base)) return;
  // Lists are asked of the server, to learn of another version.
  if (url.pathname.startsWith(`${base}keep/`)) return;
  event.respondWith(request.mode === 'navigate' ? pageFor(request, url) : fileFor(request, url));
});

/** The shell of a language, if the page can be shown with what is there. */
async function shellFor(language: string, page: Page): Promise<Response | null> {
  const cache = await openIfThere(place);
  const list = cache && language in kept.lists ? await listIn(cache, base, language) : null;
  if (!cache || !list || !isKept(list, page, await pathsIn(cache, base))) return null;
  const shell = await take(place, base + shellPath(language));
  return shell.state === 'right' ? shell.response : null;
}

async function pageFor(request: Request, url: URL): Promise<Response> {
  const address = parsePath(url.pathname.slice(base.length - 1));
  const shell = address.page && (await shellFor(address.language, address.page).catch(() => null));
  if (shell) return shell;
  try {
    return await fetch(request);
  } catch {
    return awayFrom(url, address.language, address.page);
  }
}

/** A calm page instead of the browser's own: in the language of the address, else in one that is kept. */
async function awayFrom(url: URL, wanted: string, page: Page | null): Promise<Response> {
  const path = url.pathname.slice(base.length - 1);
  if (page?.kind !== 'offline')
    for (const language of [wanted, ...(await keptLanguages())]) {
      if (!(await shellFor(language, { kind: 'offline' }).catch(() => null))) continue;
      const next = path === '/' ? pathOf(language, { kind: 'home' }) : `${pathOf(language, { kind: 'offline' })}#${path}`;
      return Response.redirect(new URL(base.slice(0, -1) + next, url).href, 302);
    }
  return lastPage(kept.words[wanted] ?? Object.values(kept.words)[0]);
}

async function keptLanguages(): Promise<readonly string[]> {
  const cache = await openIfThere(places.wishes);
  return cache ? [...new Set((await wishesIn(cache, base)).map(({ language }) => language))] : [];
}

function lastPage(words: LastWords | undefined): Response {
  const body = words
    ? `<!doctype html><html lang="${words.tag}" dir="${words.direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lamplight</title><h1>${words.title}</h1><p>${words.text}</p><p><a href="">${words.retry}</a></p></html>`
    : '';
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };
  return new Response(body, { status: 503, headers });
}

async function fileFor(request: Request, url: URL): Promise<Response> {
  const found = await take(place, url.pathname).catch(() => null);
  if (found?.state === 'right') return found.response;
  const response = await fetch(request);
  if (found?.state === 'wrong' && found.hash !== null && response.ok) {
    const cache = await openIfThere(place).catch(() => null);
    if (cache) await mend(cache, url.pathname, response, found.hash).catch(() => {});
  }
  return response;
}
