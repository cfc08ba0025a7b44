// Before all tests: builds the site twice, for the root of a host and for a sub-folder, and serves both.

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { announceBrowser } from './browser';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site stands that was built for the root of a host, without a slash at the end. */
    site: string;
    /** Where the site stands that was built for a sub-folder, without a slash at the end. */
    siteInFolder: string;
    /** The folder that `site` serves. */
    siteFolder: string;
  }
}

const root = process.cwd();

/** What vitest puts into the environment would make a build for tests instead of one for pupils. */
const foreign = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST']);

function build(outDir: string, base: string): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.has(name) && !name.startsWith('VITEST_'));
  const child = spawn('npm', ['run', 'build'], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), OUT_DIR: outDir, BASE_PATH: base },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The site for ${base} could not be built:\n${output}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}

/** Vite's own preview, so that the site's answer to addresses that do not exist is tested as well. */
async function serve(outDir: string, base: string): Promise<PreviewServer & { readonly url: string }> {
  const port = await freePort();
  const server = await preview({
    root,
    base,
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: join(root, outDir) },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return Object.assign(server, { url: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}` });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A folder of this run alone, because several people may test at the same time. Removes what stopped runs left. */
function folderOfThisRun(): string {
  const all = '.cache/e2e';
  mkdirSync(join(root, all), { recursive: true });
  for (const name of readdirSync(join(root, all))) {
    const pid = /^run-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(root, all, name), { recursive: true });
  }
  return `${all}/run-${process.pid}`;
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  await announceBrowser();
  const folder = folderOfThisRun();
  const places = [
    { name: 'site', outDir: `${folder}/root`, base: '/' },
    { name: 'siteInFolder', outDir: `${folder}/folder`, base: '/lamplight/' },
  ] as const;
  const servers: PreviewServer[] = [];
  provide('siteFolder', join(root, folder, 'root'));
  for (const { name, outDir, base } of places) {
    // One after the other: both write the same fonts and icons on the way.
    await build(outDir, base);
    const server = await serve(outDir, base);
    servers.push(server);
    provide(name, server.url);
  }
  return async () => {
    for (const server of servers) await server.close();
    rmSync(join(root, folder), { recursive: true });
  };
}
