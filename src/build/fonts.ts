// The four typefaces, cut down to the letters we use. Measured choice and licences: src/DECISIONS.md.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

// Latin-1, the letters of French beyond it, and typographic marks. The two spaces of French belong here: a
// missing space character would pull a second font.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œŒŸ–—‘’“”‚„•…‹›€′″−₱\u2009\u202f`;
// Headings show the letters of our five languages and take their digits from the text face; without digits their
// fractions and small figures stay out as well, which is a third of the file.
const withoutDigits = (letters: string) => letters.replaceAll(/[0-9\u0660-\u0669]/g, '');
const headLatin = withoutDigits(`${range(0x20, 0x7e)}ÀÂÃÁÇÉÈÊËÍÎÏÓÔÕÚÛÙÜÑàâãáçéèêëíîïóôõúûùüñœŒ«»–—‘’“”…·\u00a0\u202f`);
const arabic = `${range(0x20, 0x7e)}\u00a0«»،؛؟ـ${range(0x621, 0x655)}${range(0x660, 0x66c)}${range(0x670, 0x671)}پچڤگژ–—‘’“”…`;

interface Face {
  readonly name: string;
  readonly file: string;
  readonly letters: string;
  /** The part of the weight axis to keep; fixed faces have none. */
  readonly weights?: { readonly min: number; readonly max: number };
}

const faces: readonly Face[] = [
  { name: 'head-latin', file: '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2', letters: headLatin },
  {
    name: 'text-latin',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    letters: latin,
    weights: { min: 400, max: 700 },
  },
  {
    name: 'head-arabic',
    file: '@fontsource-variable/el-messiri/files/el-messiri-arabic-wght-normal.woff2',
    letters: withoutDigits(arabic),
    weights: { min: 700, max: 700 },
  },
  {
    name: 'text-arabic',
    file: '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2',
    letters: arabic,
    weights: { min: 400, max: 700 },
  },
];

/** Writes the subsets into `folder`, unless they are there already from the same sources. */
export async function writeFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const face of faces) {
    const source = readFileSync(require.resolve(face.file));
    const mark = createHash('sha256').update(source).update(JSON.stringify(face)).digest('hex').slice(0, 16);
    const target = join(folder, `${face.name}.woff2`);
    const markFile = `${target}.${mark}`;
    if (existsSync(target) && existsSync(markFile)) continue;
    const options = face.weights
      ? { targetFormat: 'woff2' as const, variationAxes: { wght: pinned(face.weights) } }
      : { targetFormat: 'woff2' as const };
    writeFileSync(target, await subsetFont(source, face.letters, options));
    writeFileSync(markFile, '');
  }
}

function pinned(weights: { readonly min: number; readonly max: number }) {
  return weights.min === weights.max ? weights.min : { min: weights.min, max: weights.max, default: weights.min };
}
