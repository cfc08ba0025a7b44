// Reads which files the client build made of which sources.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.object({
  file: z.string(),
  imports: z.array(z.string()).optional(),
  dynamicImports: z.array(z.string()).optional(),
});

export interface Manifest {
  /** The files of these sources and of what they import, without those that the program itself imports. */
  filesFor(program: string, sources: readonly string[]): readonly string[];
  /** The files of these sources and of everything they load at once or later, but not of what lies behind `except`. */
  reachable(sources: readonly string[], except: readonly string[]): readonly string[];
}

/** Needs `build.manifest` of Vite; `out` is the folder of the client build. */
export function readManifest(out: string): Manifest {
  const text = readFileSync(join(out, '.vite/manifest.json'), 'utf8');
  const entries = z.record(z.string(), entry).parse(JSON.parse(text));
  const collect = (source: string, files: Set<string>) => {
    const found = entries[source];
    if (!found || files.has(found.file)) return;
    files.add(found.file);
    for (const imported of found.imports ?? []) collect(imported, files);
  };
  return {
    filesFor(program, sources) {
      const start = entries[program] ? program : 'index.html';
      const first = new Set<string>();
      collect(start, first);
      const own = entries[start]?.file;
      const all = new Set<string>();
      for (const source of sources) collect(source, all);
      const needed = new Set([...first, ...all]);
      if (own !== undefined) needed.delete(own);
      return [...needed];
    },
    reachable(sources, except) {
      const files = new Set<string>();
      const visited = new Set(except);
      const visit = (source: string) => {
        if (visited.has(source)) return;
        visited.add(source);
        const found = entries[source];
        if (!found) return;
        files.add(found.file);
        for (const next of [...(found.imports ?? []), ...(found.dynamicImports ?? [])]) visit(next);
      };
      for (const source of sources) visit(entries[source] ? source : 'index.html');
      return [...files];
    },
  };
}
