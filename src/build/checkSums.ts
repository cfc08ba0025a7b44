// The list of all files of the site with their check sums, so that a school can compare its copy with ours.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Lines as `sha256sum --check` reads them, in the order of the paths; `folder` as it will be served. */
export function checkSums(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== 'SHA256SUMS' && statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .toSorted()
    .map((file) => `${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}  ${file}\n`)
    .join('');
}
