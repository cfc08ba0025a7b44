// Files that come over a network which fails, lies or ends, on a device that is full.

import { afterEach, expect, test, vi } from 'vitest';
import { bring, hashOf, take } from '#src/offline/cache';
import type { ListedFile } from '#src/offline/list';

const base = '/school/';
const bodyOf = (path: string) => `body of ${path}`;
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text)).buffer;

async function listed(count: number): Promise<readonly ListedFile[]> {
  const paths = Array.from({ length: count }, (_, index) => `art/${index}.svg`);
  return Promise.all(paths.map(async (path) => ({ path, hash: await hashOf(bytesOf(bodyOf(path))), bytes: 1, wire: 1 })));
}

/** As much of a Cache as is used, with room for so many files. */
function cacheWithRoom(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Response>();
  const cache = {
    match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
    put: (address: string, response: Response) => {
      if (kept.size >= room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      kept.set(address, response);
      return Promise.resolve();
    },
    delete: (address: string) => Promise.resolve(kept.delete(address)),
    keys: () => Promise.resolve([...kept.keys()].map((address) => new Request(`https://x.example${address}`))),
    add: () => Promise.reject(new Error('not used')),
    addAll: () => Promise.reject(new Error('not used')),
    matchAll: () => Promise.reject(new Error('not used')),
  };
  return { cache, kept };
}

function server(answer: (address: string, mode: string | undefined, count: number) => Response | null): void {
  let count = 0;
  vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
    const response = answer(address, options.cache, count++);
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('no network'));
  });
}

const right = (address: string) => new Response(bodyOf(address.slice(base.length)), { headers: { vary: '*', 'content-encoding': 'br', 'content-type': 'image/svg+xml' } });

afterEach(() => vi.unstubAllGlobals());

test('everything comes, each file is told of, and keeps its type', async () => {
  const { cache, kept } = cacheWithRoom();
  server(right);
  const told: string[] = [];
  expect(await bring(cache, base, await listed(10), { onFile: ({ path }) => told.push(path) })).toBeNull();
  expect([kept.size, told.length]).toEqual([10, 10]);
  expect(kept.get('/school/art/0.svg')?.headers.get('content-type')).toBe('image/svg+xml');
});

test('when the network goes, what has come stays', async () => {
  const { cache, kept } = cacheWithRoom();
  server((address, _, count) => (count < 6 ? right(address) : null));
  expect(await bring(cache, base, await listed(10))).toBe('lost');
  expect(kept.size).toBe(6);
});

test('an older copy in the browser does not count: the server is asked anew', async () => {
  const { cache, kept } = cacheWithRoom();
  server((address, mode) => (mode === 'reload' ? right(address) : new Response('older')));
  expect(await bring(cache, base, await listed(2))).toBeNull();
  expect(kept.size).toBe(2);
});

test('files of another version are not kept, whether they differ or are gone', async () => {
  const { cache, kept } = cacheWithRoom();
  server(() => new Response('another version'));
  expect(await bring(cache, base, await listed(2))).toBe('newer');
  server(() => new Response('', { status: 404 }));
  expect(await bring(cache, base, await listed(2))).toBe('newer');
  expect(kept.size).toBe(0);
});

test('a full device is told apart from a network that is gone', async () => {
  const { cache, kept } = cacheWithRoom(3);
  server(right);
  expect(await bring(cache, base, await listed(10))).toBe('full');
  expect(kept.size).toBe(3);
});

test('whoever stops is not told of a lost network', async () => {
  const { cache } = cacheWithRoom();
  const control = new AbortController();
  server(right);
  const files = await listed(10);
  expect(await bring(cache, base, files, { signal: control.signal, onFile: () => control.abort() })).toBe('cancelled');
  expect(await bring(cache, base, files, { signal: control.signal })).toBe('cancelled');
});

test('a file that was damaged on the device is never shown, and goes; no cache is made to look for one', async () => {
  const { cache, kept } = cacheWithRoom();
  server(right);
  const opened: string[] = [];
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(name === 'pages'),
    open: (name: string) => {
      opened.push(name);
      return Promise.resolve(cache);
    },
    match: (address: string, { cacheName }: MultiCacheQueryOptions) => (cacheName === 'pages' ? cache.match(address) : Promise.resolve(undefined)),
  });
  await bring(cache, base, await listed(1));
  expect((await take('pages', '/school/art/0.svg')).state).toBe('right');
  kept.set('/school/art/0.svg', new Response('half', { headers: kept.get('/school/art/0.svg')?.headers ?? {} }));
  expect((await take('pages', '/school/art/0.svg')).state).toBe('wrong');
  expect(kept.size).toBe(0);
  expect((await take('pages', '/school/art/0.svg')).state).toBe('missing');
  expect((await take('erased', '/school/art/0.svg')).state).toBe('missing');
  // Once only: to take the damaged file away.
  expect(opened).toEqual(['pages']);
});
