// What a page weighs on its way to a phone: read from the built site, compressed as a server would.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesOf, listPath, parseList } from '#src/offline/list';

/** The budgets of src/DECISIONS.md, in bytes; 1 KB is 1024 bytes. */
export const budgets = {
  /** HTML with its inlined style, of a step of a lesson. */
  page: 14 * 1024,
  /** The text face, loaded first. */
  textFace: 22 * 1024,
  /** All pupils' pages of one language with pictures and typefaces, to be used without a network. */
  kept: 1024 * 1024,
  /** All JavaScript that a step needs to wake up. */
  script: 95 * 1024,
  /** The pages of a lesson for its teacher, whose device has room for them. */
  teacherScript: 110 * 1024,
  /** Paper holds a whole lesson in one page. */
  teacherPage: 20 * 1024,
} as const;

export interface Weight {
  readonly path: string;
  /** Bytes after brotli. */
  readonly page: number;
  readonly script: number;
}

const compressed = new Map<string, number>();

function brotli(file: string): number {
  const known = compressed.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length;
  compressed.set(file, size);
  return size;
}

/** The scripts a page names, and everything they import before they run. */
function scriptsOf(out: string, base: string, html: string): ReadonlySet<string> {
  const scripts = new Set<string>();
  const add = (file: string) => {
    if (scripts.has(file)) return;
    scripts.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, specifier] of text.matchAll(/(?:^|[;\s}])import(?:[^'"();]*?from)?\s*["'](\.\/[^"']+)["']/g))
      if (specifier !== undefined) add(join(file, '..', specifier));
  };
  for (const [, href] of html.matchAll(/(?:\bimport\(|\["modulepreload",)"([^"]+)"/g))
    if (href !== undefined) add(join(out, href.slice(base.length)));
  return scripts;
}

/** The weight of one page; `path` within the site, with slashes at both ends. */
export function weigh(out: string, base: string, path: string): Weight {
  const file = join(out, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  const scripts = [...scriptsOf(out, base, html)];
  return { path, page: brotli(file), script: scripts.reduce((sum, script) => sum + brotli(script), 0) };
}

export type Kind = 'html' | 'data' | 'script' | 'fonts' | 'pictures';

const kindOf = (path: string): Kind => {
  if (path.endsWith('.html')) return 'html';
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.woff2')) return 'fonts';
  return path.endsWith('.svg') ? 'pictures' : 'data';
};

export interface KeptWeight {
  /** Bytes on the device, and on the way there. */
  readonly bytes: number;
  readonly wire: number;
  readonly files: number;
}

/** What a whole language weighs on a device, by kind of file; style stands in the page shell. */
export function weighKept(out: string, language: string, isWanted: (part: string) => boolean): ReadonlyMap<Kind, KeptWeight> {
  const list = parseList(readFileSync(join(out, listPath(language)), 'utf8'));
  if (!list.ok) throw new Error(`${listPath(language)}: ${list.why}`);
  const weights = new Map<Kind, KeptWeight>();
  for (const { path, bytes, wire } of filesOf(list.value, [...list.value.parts.keys()].filter(isWanted))) {
    const kind = kindOf(path);
    const sum = weights.get(kind) ?? { bytes: 0, wire: 0, files: 0 };
    weights.set(kind, { bytes: sum.bytes + bytes, wire: sum.wire + wire, files: sum.files + 1 });
  }
  return weights;
}

/** The typefaces in bytes; WOFF2 is compressed already. */
export function weighFaces(out: string): ReadonlyMap<string, number> {
  const folder = join(out, 'assets');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => [name.replace(/-[\w-]{8}\.woff2$/, ''), readFileSync(join(folder, name)).length]),
  );
}
