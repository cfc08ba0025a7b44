// Keeping pages on this device, and taking them away again: done by a page, because a page can show how far it is and
// can stop. The worker, which shows the pages later, is registered with the first wish and goes with the last.

import { basePath } from '#src/ui/basePath';
import { bring, hashOf, inUse, listIn, openIfThere, pathsIn, putIfRight, wishAddress, wishesIn, type Stop, type Wished } from './cache';
import { filesOfWish, isComplete, listPath, parseList, placesOf, planOf, sizeOf, whole, type KeepList, type Wish } from './list';

declare global {
  interface Window {
    /** Missing in browsers that do not know it. What a policy gives is a text as far as TypeScript is concerned. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string };
    };
  }
}

const places = placesOf(basePath);

/** Whether this browser can keep pages at all: not over plain http, not from a disk, not in some private windows. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && window.location.protocol.startsWith('http');
}

export interface Progress {
  readonly files: number;
  readonly total: number;
}

export type Outcome = 'kept' | 'blocked' | Stop;

/** How long the worker may take to start, in milliseconds. */
const patience = 15_000;

/** Pages demand that addresses of scripts are vouched for. */
function workerAddress(): string {
  const address = `${basePath}sw.js`;
  return window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address }).createScriptURL('') ?? address;
}

/** Registers the worker and gives the version that it serves; `null` when none starts. */
async function versionInUse(): Promise<string | null> {
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: basePath });
  const { installing, waiting, active } = registration;
  const worker = active ?? waiting ?? installing;
  if (!worker) return null;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    setTimeout(resolve, patience);
    look();
  });
  const cache = await openIfThere(places.wishes);
  return cache && inUse(cache, basePath);
}

interface Listed {
  readonly text: string;
  readonly list: KeepList;
}

/** The list of a language as the server has it now; rejects without a network. */
async function listOnServer(language: string): Promise<Listed | null> {
  const response = await fetch(basePath + listPath(language), { cache: 'no-cache' });
  if (!response.ok) return null;
  const text = await response.text();
  const list = parseList(text);
  return list.ok ? { text, list: list.value } : null;
}

/** What a whole language weighs on the device and on its way, in bytes; `null` when that cannot be found out now. */
export async function weightOf(language: string): Promise<ReturnType<typeof sizeOf> | null> {
  try {
    const listed = await listOnServer(language);
    return listed && sizeOf(filesOfWish(listed.list, whole));
  } catch {
    return null;
  }
}

/** What is coming in this tab; what is forgotten must not come back. */
const coming = new Set<AbortController>();

function stopComing(): void {
  for (const control of coming) control.abort();
}

/**
 * Keeps what is wished for. What has come stays when it ends early, and the next call goes on from there.
 * Never rejects.
 */
export async function keep(
  wished: Wished,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
): Promise<Outcome> {
  if (!canKeep()) return 'blocked';
  const control = new AbortController();
  options.signal?.addEventListener('abort', () => control.abort());
  coming.add(control);
  try {
    const version = await versionInUse();
    return version === null ? 'blocked' : await keepIn(version, wished, control.signal, options.onProgress);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
    // Without a network, not even the worker or the list can be asked for.
    return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'lost';
  } finally {
    coming.delete(control);
  }
}

async function keepIn(
  version: string,
  wished: Wished,
  signal: AbortSignal,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<Outcome> {
  const { language, wish } = wished;
  const name = places.version(version);
  let list = await openIfThere(name).then((cache) => cache && listIn(cache, basePath, language));
  if (!list) {
    const listed = await listOnServer(language);
    if (listed?.list.version !== version) return newer();
    list = listed.list;
    const body = new TextEncoder().encode(listed.text).buffer;
    const response = new Response(body, { headers: { 'content-type': 'application/json' } });
    await putIfRight(await caches.open(name), basePath + listPath(language), response, await hashOf(body));
  }
  if (signal.aborted) return 'cancelled';
  const cache = await caches.open(name);
  const wishes = await caches.open(places.wishes);
  await wishes.put(wishAddress(basePath, wished), new Response(''));
  const files = filesOfWish(list, wish);
  const { fetch: missing } = planOf(files, await pathsIn(cache, basePath), new Map());
  let done = files.length - missing.length;
  const tell = () => onProgress?.({ files: done, total: files.length });
  tell();
  const stop = await bring(cache, basePath, missing, {
    signal,
    onFile: () => {
      done++;
      tell();
    },
  });
  if (stop === 'newer') return newer();
  return stop ?? 'kept';
}

/** The server has another version: it is made ready beside the one in use. */
async function newer(): Promise<Outcome> {
  const registration = await navigator.serviceWorker.getRegistration(basePath);
  await registration?.update().catch(() => {});
  return 'newer';
}

/** What this device has of a language. */
export interface KeptHere {
  readonly language: string;
  /** Whether the whole language was asked for. */
  readonly wholeWished: boolean;
  readonly whole: boolean;
  /** Names of the lessons' parts that are complete. */
  readonly lessons: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** Files that the wishes need. */
  readonly total: number;
}

/** Everything that this device has, language by language. Never rejects, and makes nothing. */
export async function keptHere(): Promise<readonly KeptHere[]> {
  if (!canKeep()) return [];
  try {
    const wishes = await openIfThere(places.wishes);
    const version = wishes && (await inUse(wishes, basePath));
    const cache = version ? await openIfThere(places.version(version)) : null;
    if (!wishes || !cache) return [];
    const have = await pathsIn(cache, basePath);
    const wished = await wishesIn(wishes, basePath);
    const kept: KeptHere[] = [];
    for (const language of new Set(wished.map((one) => one.language))) {
      const list = await listIn(cache, basePath, language);
      if (list) kept.push(describe(list, wished, have));
    }
    return kept;
  } catch {
    return [];
  }
}

/** Pure: what is there of a language, from its list, all wishes and the paths in the cache. */
export function describe(list: KeepList, wished: readonly Wished[], have: ReadonlySet<string>): KeptHere {
  const wishes = wished.filter(({ language }) => language === list.language).map(({ wish }) => wish);
  const files = new Map(wishes.flatMap((wish) => filesOfWish(list, wish)).map((file) => [file.path, file]));
  const there = [...files.values()].filter(({ path }) => have.has(path));
  return {
    language: list.language,
    wholeWished: wishes.includes(whole),
    whole: isComplete(list, whole, have),
    lessons: [...list.parts.keys()].filter((name) => name.startsWith('lesson/') && isComplete(list, name, have)),
    files: there.length,
    bytes: sizeOf(there).bytes,
    total: files.size,
  };
}

/** Takes away what was wished for, except for what other wishes need. With the last wish, everything goes. */
export async function forget(gone: (wished: Wished) => boolean): Promise<void> {
  stopComing();
  const wishes = canKeep() ? await openIfThere(places.wishes).catch(() => null) : null;
  if (!wishes) return;
  const all = await wishesIn(wishes, basePath);
  const left = all.filter((one) => !gone(one));
  if (left.length === 0) return forgetAll();
  for (const one of all) if (gone(one)) await wishes.delete(wishAddress(basePath, one));
  const version = await inUse(wishes, basePath);
  const cache = version ? await openIfThere(places.version(version)) : null;
  if (!cache) return;
  const needed = new Set<string>();
  for (const { language, wish } of left) {
    const list = await listIn(cache, basePath, language);
    if (!list) continue;
    needed.add(listPath(language));
    for (const { path } of filesOfWish(list, wish)) needed.add(path);
  }
  for (const path of await pathsIn(cache, basePath)) if (!needed.has(path)) await cache.delete(basePath + path);
}

export const isLesson = ({ wish }: { readonly wish: Wish }): boolean => wish !== whole;

/** How long what reads in this moment may take, in milliseconds. */
const settling = 300;

async function eraseCaches(): Promise<void> {
  for (const name of await caches.keys()) if (places.isOurs(name)) await caches.delete(name);
}

/** Leaves nothing: no kept page and no worker. Never rejects. */
export async function forgetAll(): Promise<void> {
  stopComing();
  if (!canKeep()) return;
  try {
    const registration = await navigator.serviceWorker.getRegistration(basePath);
    if (registration && new URL(registration.scope).pathname === basePath) await registration.unregister();
    // Twice: whoever was about to open a cache makes it anew, empty, and is done by then.
    await eraseCaches();
    await new Promise((resolve) => setTimeout(resolve, settling));
    await eraseCaches();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
