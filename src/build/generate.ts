// Files made from packages before Vite starts: fonts and icons. They live in .cache/generated, never in git.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFonts } from './fonts.ts';
import { iconSprite } from './icons.ts';

export async function generate(root: string): Promise<void> {
  const folder = join(root, '.cache/generated');
  mkdirSync(folder, { recursive: true });
  writeIfChanged(join(folder, 'icons.svg'), iconSprite());
  await writeFonts(folder);
}

function writeIfChanged(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(file, text);
}
