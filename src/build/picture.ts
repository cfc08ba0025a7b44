// Reads the drawings of assets/illustrations: their size for the page, and a name that changes with them.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '#src/catalogue/data';

const folder = 'assets/illustrations';

/** The file of a picture's name, whether or not it exists. */
export function pictureFile(root: string, name: string): string {
  return join(root, folder, `${name}.svg`);
}

export function pictureExists(root: string, name: string): boolean {
  return existsSync(pictureFile(root, name));
}

/** Throws with a message for authors when the file is missing or has no viewBox. */
export function readPicture(root: string, name: string): { readonly picture: Picture; readonly text: string } {
  const file = `${folder}/${name}.svg`;
  if (!pictureExists(root, name)) throw new Error(`${file}: this picture does not exist.`);
  const text = readFileSync(pictureFile(root, name), 'utf8').replaceAll(/>\s+</g, '><').trim();
  const box = /viewBox="\s*[\d.-]+\s+[\d.-]+\s+([\d.]+)\s+([\d.]+)\s*"/.exec(text);
  if (!box) throw new Error(`${file}: the <svg> needs a viewBox.`);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const oneWay = /^<svg[^>]* data-one-way/.test(text);
  return { picture: { file: `art/${name}.${hash}.svg`, width: Number(box[1]), height: Number(box[2]), ...(oneWay && { oneWay }) }, text };
}

/** The names of all drawings. */
export function pictureNames(root: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .toSorted();
}
