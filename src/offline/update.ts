// A new version arrives whole or not at all: everything that somebody asked for and had is made ready in a place of its
// own, while the older version goes on. Used by the worker.

import { bring, hashOf, listIn, openIfThere, pathsIn, putIfRight, take, wishesIn, type Wished } from './cache';
import { filesOfWish, isComplete, listPath, placesOf, planOf, type KeepList, type ListedFile } from './list';
import type { Kept } from './workerScope';

interface Older {
  readonly name: string;
  readonly have: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, KeepList>;
}

async function olderVersions(kept: Kept): Promise<readonly Older[]> {
  const places = placesOf(kept.base);
  const own = places.version(kept.version);
  const older: Older[] = [];
  for (const name of await caches.keys()) {
    if (!places.isVersion(name) || name === own) continue;
    const cache = await caches.open(name);
    const lists = new Map<string, KeepList>();
    for (const language of Object.keys(kept.lists)) {
      const list = await listIn(cache, kept.base, language);
      if (list) lists.set(language, list);
    }
    older.push({ name, lists, have: await pathsIn(cache, kept.base) });
  }
  return older;
}

/** Hash to path of everything that an older version has. */
function byHash({ have, lists }: Older): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const list of lists.values())
    for (const part of list.parts.values())
      for (const file of part.files) if (have.has(file.path)) paths.set(file.hash, file.path);
  return paths;
}

async function copyFrom(older: Older, cache: Cache, base: string, copies: readonly (readonly [string, ListedFile])[]) {
  for (const [from, to] of copies) {
    const found = await take(older.name, base + from);
    // What is damaged there comes over the network afterwards.
    if (found.state === 'right') await putIfRight(cache, base + to.path, found.response, to.hash);
  }
}

async function copyUnchanged(kept: Kept, cache: Cache, wanted: readonly ListedFile[], older: readonly Older[]): Promise<void> {
  for (const one of older) {
    const plan = planOf(wanted, await pathsIn(cache, kept.base), byHash(one));
    await copyFrom(one, cache, kept.base, plan.copy);
  }
}

/** The list of a language of this very version; throws when the server no longer has it. */
async function bringList(kept: Kept, cache: Cache, language: string): Promise<KeepList> {
  const known = await listIn(cache, kept.base, language);
  if (known) return known;
  const address = kept.base + listPath(language);
  const hash = kept.lists[language] ?? '';
  const response = await fetch(address, { cache: 'no-cache' });
  const list = response.ok && (await putIfRight(cache, address, response, hash)) ? await listIn(cache, kept.base, language) : null;
  if (!list) throw new Error(`${language}: the list is of another version`);
  return list;
}

async function wishes(kept: Kept): Promise<readonly Wished[]> {
  const cache = await openIfThere(placesOf(kept.base).wishes);
  const all = cache ? await wishesIn(cache, kept.base) : [];
  return all.filter(({ language }) => language in kept.lists);
}

/** Makes this version ready; rejects when something is missing, and goes on from there at the next try. */
export async function makeReady(kept: Kept): Promise<void> {
  const older = await olderVersions(kept);
  const had = (await wishes(kept)).filter(({ language, wish }) =>
    older.some(({ lists, have }) => {
      const list = lists.get(language);
      return list !== undefined && isComplete(list, wish, have);
    }),
  );
  if (had.length === 0) return;
  const cache = await caches.open(placesOf(kept.base).version(kept.version));
  for (const { language, wish } of had) {
    const wanted = filesOfWish(await bringList(kept, cache, language), wish);
    await copyUnchanged(kept, cache, wanted, older);
    const { fetch: missing } = planOf(wanted, await pathsIn(cache, kept.base), new Map());
    const stop = await bring(cache, kept.base, missing);
    if (stop !== null) throw new Error(`${language}, ${wish}: ${stop}`);
  }
}

/**
 * What was kept in the older version while this one was waiting: taken over as far as nothing has changed, the rest
 * comes when it is asked for again. Then older versions go.
 */
export async function takeOver(kept: Kept): Promise<void> {
  const places = placesOf(kept.base);
  const older = await olderVersions(kept);
  const own = await openIfThere(places.version(kept.version));
  if (own)
    for (const { language, wish } of await wishes(kept)) {
      const list = await listIn(own, kept.base, language);
      if (list) await copyUnchanged(kept, own, filesOfWish(list, wish), older);
    }
  for (const name of await caches.keys())
    if (places.isVersion(name) && name !== places.version(kept.version)) await caches.delete(name);
}

/** Brings a damaged file anew, and keeps it if it is the right one. */
export async function mend(cache: Cache, address: string, response: Response, hash: string): Promise<void> {
  const copy = response.clone();
  const body = await copy.arrayBuffer();
  if ((await hashOf(body)) === hash) await putIfRight(cache, address, new Response(body, { headers: copy.headers }), hash);
}
