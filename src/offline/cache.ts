// The browser's cache storage: files go in only if they are what the list says, and come out only if they still are.
// Used by the worker and by pages.

import { parseList, listPath, type KeepList, type ListedFile, type Wish } from './list';

/** Why keeping ended early: no network, no room, another version on the server, or somebody's wish. */
export type Stop = 'lost' | 'full' | 'newer' | 'cancelled';

const hashHeader = 'x-lamplight-hash';
/** How many files come at a time. */
const lanes = 4;

export async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 16);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Opens a cache only if it is there: opening would make it, and what was erased must stay erased. */
export async function openIfThere(name: string): Promise<Cache | null> {
  return (await caches.has(name)) ? caches.open(name) : null;
}

/** The paths of what a cache holds, relative to the base path. */
export async function pathsIn(cache: Cache, base: string): Promise<Set<string>> {
  const requests = await cache.keys();
  return new Set(requests.map(({ url }) => new URL(url).pathname.slice(base.length)));
}

function toKeep(response: Response, body: ArrayBuffer, hash: string): Response {
  const headers = new Headers(response.headers);
  // The body is no longer compressed, and `Vary: *` would forbid keeping it.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(hashHeader, hash);
  return new Response(body, { headers });
}

export type Found =
  | { readonly state: 'right'; readonly response: Response }
  | { readonly state: 'missing' }
  /** Damaged on the device; it has been taken away. `hash` is what it should have been. */
  | { readonly state: 'wrong'; readonly hash: string | null };

/**
 * Takes a file out of the cache of that name, which is not opened for it: to open a cache that is erased in the same moment
 * would make it anew. Checking takes a few milliseconds even for the program itself on a slow phone.
 */
export async function take(name: string, address: string): Promise<Found> {
  const hit = await caches.match(address, { cacheName: name, ignoreVary: true });
  if (!hit) return { state: 'missing' };
  const hash = hit.headers.get(hashHeader);
  try {
    const body = await hit.arrayBuffer();
    if (hash !== null && (await hashOf(body)) === hash)
      return { state: 'right', response: new Response(body, { headers: hit.headers }) };
  } catch {
    // A body that cannot be read is damaged, too.
  }
  await (await openIfThere(name))?.delete(address, { ignoreVary: true });
  return { state: 'wrong', hash };
}

/** Keeps a response under an address if its body is what it should be. */
export async function putIfRight(cache: Cache, address: string, response: Response, hash: string): Promise<boolean> {
  const body = await response.arrayBuffer();
  if ((await hashOf(body)) !== hash) return false;
  await cache.put(address, toKeep(response, body, hash));
  return true;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function bringOne(cache: Cache, base: string, file: ListedFile, signal: AbortSignal): Promise<Stop | null> {
  const address = base + file.path;
  // What the browser holds from before may be of another version: then the server is asked again.
  for (const mode of ['default', 'reload'] as const)
    try {
      const response = await fetch(address, { cache: mode, signal });
      if (response.status === 404 || response.status === 410) return 'newer';
      if (!response.ok) return 'lost';
      if (await putIfRight(cache, address, response, file.hash)) return null;
    } catch (error) {
      if (signal.aborted) return 'cancelled';
      return isFull(error) ? 'full' : 'lost';
    }
  return 'newer';
}

/** Brings files into a cache, several at a time, and stops at the first that does not come. What has come stays. */
export async function bring(
  cache: Cache,
  base: string,
  files: readonly ListedFile[],
  options: { readonly signal?: AbortSignal; readonly onFile?: (file: ListedFile) => void } = {},
): Promise<Stop | null> {
  const inside = new AbortController();
  const { signal } = inside;
  if (options.signal?.aborted) return 'cancelled';
  options.signal?.addEventListener('abort', () => inside.abort(), { once: true });
  let stop: Stop | null = null;
  const waiting = files.values();
  const lane = async () => {
    for (const file of waiting) {
      if (signal.aborted) {
        stop ??= 'cancelled';
        return;
      }
      const why = await bringOne(cache, base, file, signal);
      if (why !== null) {
        stop ??= why;
        inside.abort();
        return;
      }
      options.onFile?.(file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return stop;
}

/** The list of a language that a cache holds. */
export async function listIn(cache: Cache, base: string, language: string): Promise<KeepList | null> {
  const hit = await cache.match(base + listPath(language), { ignoreVary: true });
  if (!hit) return null;
  const list = parseList(await hit.text());
  return list.ok ? list.value : null;
}

export interface Wished {
  readonly language: string;
  readonly wish: Wish;
}

const wishFolder = 'keep/wish/';
const versionInUse = 'keep/version';

/** Every wish is an entry of its own, so that two tabs cannot overwrite each other's. */
export const wishAddress = (base: string, { language, wish }: Wished): string => `${base}${wishFolder}${language}/${wish}`;

export async function wishesIn(cache: Cache, base: string): Promise<readonly Wished[]> {
  const wishes: Wished[] = [];
  for (const path of await pathsIn(cache, base)) {
    if (!path.startsWith(wishFolder)) continue;
    const [language = '', ...wish] = path.slice(wishFolder.length).split('/');
    wishes.push({ language, wish: wish.join('/') });
  }
  return wishes;
}

export async function markInUse(cache: Cache, base: string, version: string): Promise<void> {
  await cache.put(base + versionInUse, new Response(version));
}

export async function inUse(cache: Cache, base: string): Promise<string | null> {
  return (await (await cache.match(base + versionInUse))?.text()) ?? null;
}
