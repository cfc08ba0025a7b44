// What can be kept on a device: one list and one page shell per language, and the worker that serves them. Made last,
// from the files of the built site.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'vite';
import type { Language } from '#locales/index';
import { bands } from '#src/address/band';
import { familyTexts } from '#src/address/paths';
import { dataFile, type DataKey } from '#src/catalogue/keys';
import type { Lesson } from '#src/lesson/lesson';
import { lessonPart, listPath, shellPath, type WrittenList } from '#src/offline/list';
import type { Kept, LastWords } from '#src/offline/workerScope';
import { aliases } from './aliases';
import type { Manifest } from './manifest';
import type { Stopwatch } from './stopwatch';
import { webManifestPath } from './webManifest';

export interface Site {
  readonly root: string;
  /** The folder of the built site. */
  readonly out: string;
  readonly base: string;
  readonly dataFolder: string;
  readonly lessons: readonly Lesson[];
  readonly manifest: Manifest;
}

export interface OfflineLanguage {
  readonly language: Language;
  /** The page shell: HTML that draws any page of the language. */
  readonly shell: string;
  readonly lastWords: LastWords;
}

/** Only teachers and parents come here; the gallery is for designers and is not kept. */
const adultPages = ['TeachPage', 'TeachingPages', 'ClassLinkPage', 'ContactsPage', 'ParentsPage', 'FamilyPage'].map((name) => `src/pages/${name}.tsx`);
const neverKept = ['src/pages/GalleryPage.tsx'];

/** Paths of the files of each part, relative to the site's folder. */
export function partPaths(site: Site, { language }: OfflineLanguage): Readonly<Record<string, readonly string[]>> {
  /** A data file and every picture that it names. */
  const data = (...keys: readonly DataKey[]) =>
    keys.flatMap((key) => {
      const file = `${site.dataFolder}/${language.code}/${dataFile(key)}`;
      return [file, ...(readFileSync(join(site.out, file), 'utf8').match(/\bart\/[\w-]+\.[0-9a-f]{8}\.svg\b/g) ?? [])];
    });
  const assets = readdirSync(join(site.out, 'assets'));
  const pupils = site.manifest.reachable(['src/main.tsx'], [...adultPages, ...neverKept]);
  const adults = site.manifest.reachable(adultPages, neverKept).filter((file) => !pupils.includes(file));
  const own = pupils.filter((file) => file.endsWith('.js'));
  const parts: Record<string, readonly string[]> = {
    core: [
      shellPath(language.code),
      ...own,
      // Names and addresses in Latin letters stand in texts of every script.
      ...assets.filter((name) => name.endsWith('.woff2') && (name.includes(`-${language.script}-`) || name.startsWith('text-latin-'))).map((name) => `assets/${name}`),
      'icon-48.png',
      webManifestPath(language),
      ...data({ kind: 'shell' }, { kind: 'pages' }, { kind: 'list' }, { kind: 'countries' }, ...bands.map((band) => ({ kind: 'band' as const, band }))),
    ],
    adults: [
      ...adults.filter((file) => file.endsWith('.js')),
      ...data({ kind: 'family' }, { kind: 'together' }, { kind: 'search' }),
      ...data(...familyTexts.map((leaf) => ({ kind: 'leaf' as const, leaf }))),
      ...data(...site.lessons.map(({ band, number }) => ({ kind: 'guide' as const, band, number }))),
    ],
  };
  for (const lesson of site.lessons)
    parts[lessonPart(lesson.band, lesson.number)] = data({ kind: 'lesson', band: lesson.band, number: lesson.number });
  return parts;
}

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Compressed already. */
const packed = /\.(woff2|png|webp)$/;

type Measure = readonly [hash: string, bytes: number, wire: number];

const compress = promisify(brotliCompress);

async function measure(out: string, path: string): Promise<Measure> {
  const bytes = readFileSync(join(out, path));
  return [hashOf(bytes), bytes.length, packed.test(path) ? bytes.length : (await compress(bytes)).length];
}

/** How many files are read and compressed at a time: as many as Node has threads for it. */
const atOnce = 4;

/** Adds what is not known yet; files that languages share are measured once. */
async function measureAll(out: string, paths: readonly string[], known: Map<string, Measure>): Promise<void> {
  // One iterator for all who work on it: each path is taken once.
  const unknown = [...new Set(paths)].filter((path) => !known.has(path)).values();
  const work = async () => {
    for (const path of unknown) known.set(path, await measure(out, path));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function writtenList(site: Site, one: OfflineLanguage, measured: Map<string, Measure>): Promise<Omit<WrittenList, 'version'>> {
  const files = new Map<string, number>();
  const rows: WrittenList['files'][number][] = [];
  const parts: Record<string, { readonly steps: number; readonly files: readonly number[] }> = {};
  const steps = new Map(site.lessons.map(({ band, number, activities }) => [lessonPart(band, number), activities.length]));
  const paths = partPaths(site, one);
  await measureAll(site.out, Object.values(paths).flat(), measured);
  for (const [name, own] of Object.entries(paths)) {
    const listed = [...new Set(own)];
    for (const path of listed) {
      const measure = measured.get(path);
      if (!measure || files.has(path)) continue;
      files.set(path, rows.length);
      rows.push([path, ...measure]);
    }
    parts[name] = { steps: steps.get(name) ?? 0, files: listed.map((path) => files.get(path) ?? 0) };
  }
  return { language: one.language.code, files: rows, parts };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The worker as one classic script, with what it must know written into it. */
async function workerText(root: string, kept: Kept): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    define: { KEPT: JSON.stringify(kept) },
    resolve: { alias: aliases(root) },
    build: {
      write: false,
      target: ['es2022', 'chrome109', 'safari16', 'firefox115'],
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { comments: false } },
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/offline/worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs)
    if ('output' in one) for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error('The worker was not built.');
}

/** Writes `keep/` and `sw.js`; gives the version. */
export async function writeOffline(site: Site, all: readonly OfflineLanguage[], watch: Stopwatch): Promise<string> {
  for (const { language, shell } of all) write(join(site.out, shellPath(language.code)), shell);
  const lists: Omit<WrittenList, 'version'>[] = [];
  const measured = new Map<string, Measure>();
  for (const one of all) lists.push(await writtenList(site, one, measured));
  const version = hashOf(JSON.stringify(lists)).slice(0, 12);
  const hashes: Record<string, string> = {};
  for (const list of lists) {
    const text = JSON.stringify({ version, ...list } satisfies WrittenList);
    hashes[list.language] = hashOf(text);
    write(join(site.out, listPath(list.language)), text);
  }
  watch.lap('lists');
  const words = Object.fromEntries(all.map(({ language, lastWords }) => [language.code, lastWords]));
  write(join(site.out, 'sw.js'), await workerText(site.root, { base: site.base, version, lists: hashes, words }));
  watch.lap('worker');
  return version;
}
