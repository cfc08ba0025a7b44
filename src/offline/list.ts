// What belongs to a lesson or a language when it is kept on a device, and what of it is missing. The build writes one
// list per language (build/offline.ts); the worker and the settings page read it. Pure.

import { isForAdults, type Page } from '#src/address/paths';
import { isRecord } from '#src/content/saved';
import { failure, success, type Result } from '#src/content/result';

export interface ListedFile {
  /** Relative to the base path of the site. */
  readonly path: string;
  /** The first 16 bytes of SHA-256, as hexadecimal digits. */
  readonly hash: string;
  /** Size on the device, in bytes. */
  readonly bytes: number;
  /** Size on its way, compressed as a server does, in bytes. */
  readonly wire: number;
}

export interface Part {
  readonly files: readonly ListedFile[];
  /** How many steps a lesson has; 0 for what is no lesson. */
  readonly steps: number;
}

/** What can be kept of one language in one version of the site. */
export interface KeepList {
  readonly version: string;
  readonly language: string;
  /** `core` is what every page needs, `adults` the pages for teachers and parents, the rest are lessons. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** What somebody asked to keep of a language: all of it, or one lesson by the name of its part. */
export type Wish = string;
export const whole: Wish = 'whole';

export const lessonPart = (band: string, lesson: number): string => `lesson/${band}/${lesson}`;

/** The list as the build writes it: every file once, parts point at them by number. */
export interface WrittenList {
  readonly version: string;
  readonly language: string;
  readonly files: readonly (readonly [path: string, hash: string, bytes: number, wire: number])[];
  readonly parts: Readonly<Record<string, { readonly steps: number; readonly files: readonly number[] }>>;
}

function parseFile(data: unknown): ListedFile | null {
  if (!Array.isArray(data)) return null;
  const [path, hash, bytes, wire]: unknown[] = data;
  return typeof path === 'string' && path !== '' && !/^\/|\.\.|[?#]|:/.test(path) &&
    typeof hash === 'string' && /^[0-9a-f]{32}$/.test(hash) &&
    isSize(bytes) && isSize(wire)
    ? { path, hash, bytes, wire }
    : null;
}

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads the text of a list. A list with one bad entry is no list: half a language would look like a whole one. */
export function parseList(text: string): Result<KeepList> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure('not JSON');
  }
  if (!isRecord(data) || typeof data['version'] !== 'string' || typeof data['language'] !== 'string')
    return failure('no version or language');
  if (!Array.isArray(data['files']) || !isRecord(data['parts'])) return failure('no files or parts');
  const files = data['files'].map(parseFile);
  const parts = new Map<string, Part>();
  for (const [name, part] of Object.entries(data['parts'])) {
    if (!isRecord(part) || !isSize(part['steps']) || !Array.isArray(part['files'])) return failure(`part ${name}`);
    const own: ListedFile[] = [];
    for (const index of part['files']) {
      const file = files[Number(index)];
      if (!file) return failure(`file ${index} of part ${name}`);
      own.push(file);
    }
    parts.set(name, { steps: part['steps'], files: own });
  }
  if (!parts.has('core')) return failure('no core');
  return success({ version: data['version'], language: data['language'], parts });
}

/** The parts that fulfil a wish; none when this version no longer has what was wished for. */
export function partsOf(list: KeepList, wish: Wish): readonly string[] {
  if (wish === whole) return [...list.parts.keys()];
  return list.parts.has(wish) ? ['core', wish] : [];
}

/** The files of some parts, each once, those of the core first: whatever comes later can be shown with them. */
export function filesOf(list: KeepList, parts: Iterable<string>): readonly ListedFile[] {
  const files = new Map<string, ListedFile>();
  for (const name of ['core', ...parts]) for (const file of list.parts.get(name)?.files ?? []) files.set(file.path, file);
  return [...files.values()];
}

export function filesOfWish(list: KeepList, wish: Wish): readonly ListedFile[] {
  const parts = partsOf(list, wish);
  return parts.length === 0 ? [] : filesOf(list, parts);
}

/** Whether everything that was wished for is there; `have` holds paths relative to the base path. */
export function isComplete(list: KeepList, wish: Wish, have: ReadonlySet<string>): boolean {
  const files = filesOfWish(list, wish);
  return files.length > 0 && files.every(({ path }) => have.has(path));
}

/** The part a page belongs to; `null` for what is never kept, and for steps that do not exist. */
export function partOf(list: KeepList, page: Page): string | null {
  switch (page.kind) {
    case 'gallery':
      return null;
    case 'teaching':
      return list.parts.has(lessonPart(page.band, page.lesson)) ? 'adults' : null;
    case 'opening':
    case 'closing':
    case 'step':
    case 'quiet': {
      const name = lessonPart(page.band, page.lesson);
      const part = list.parts.get(name);
      return part && (!('step' in page) || page.step <= part.steps) ? name : null;
    }
    default:
      return isForAdults(page) ? 'adults' : 'core';
  }
}

/** Whether a page can be shown from what is there. A lesson's plan also needs the lesson. */
export function isKept(list: KeepList, page: Page, have: ReadonlySet<string>): boolean {
  const part = partOf(list, page);
  if (part === null) return false;
  const parts = page.kind === 'teaching' ? [part, lessonPart(page.band, page.lesson)] : [part];
  return filesOf(list, parts).every(({ path }) => have.has(path));
}

export interface Plan {
  /** Files that are there already under another name: from the older path to the new file. */
  readonly copy: readonly (readonly [from: string, to: ListedFile])[];
  /** Files that must come over the network. */
  readonly fetch: readonly ListedFile[];
}

/**
 * What it takes to have `wanted`. `have`: paths in the new version's place; `older`: hash to path in an older one.
 * Only what has changed comes over the network.
 */
export function planOf(
  wanted: readonly ListedFile[],
  have: ReadonlySet<string>,
  older: ReadonlyMap<string, string>,
): Plan {
  const copy: [string, ListedFile][] = [];
  const toFetch: ListedFile[] = [];
  for (const file of wanted) {
    if (have.has(file.path)) continue;
    const from = older.get(file.hash);
    if (from === undefined) toFetch.push(file);
    else copy.push([from, file]);
  }
  return { copy, fetch: toFetch };
}

export function sizeOf(files: readonly ListedFile[]): { readonly bytes: number; readonly wire: number } {
  return files.reduce((sum, file) => ({ bytes: sum.bytes + file.bytes, wire: sum.wire + file.wire }), { bytes: 0, wire: 0 });
}

/** The names of places in the browser's cache storage. A host may serve several sites; each has its own. */
export const placesOf = (base: string) => {
  const start = `lamplight ${base} `;
  return {
    /** What was asked for, and which version is in use. */
    wishes: `${start}wishes`,
    version: (version: string) => `${start}version ${version}`,
    isVersion: (name: string) => name.startsWith(`${start}version `),
    isOurs: (name: string) => name.startsWith(start),
  };
};

export const listPath = (language: string): string => `keep/${language}.json`;
export const shellPath = (language: string): string => `keep/${language}.html`;
