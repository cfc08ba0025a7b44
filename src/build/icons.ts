// The icons of the interface as one sprite: Phosphor, bold. Drawn with <use>, so they cost no script.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { iconNames } from '#src/ui/iconNames';

const require = createRequire(import.meta.url);

/** The sprite's text: one <symbol> for each name in src/ui/iconNames.ts. Throws when a name does not exist. */
export function iconSprite(): string {
  const symbols = iconNames.map((name) => {
    const file = require.resolve(`@phosphor-icons/core/bold/${name}-bold.svg`);
    const inner = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(file, 'utf8'))?.[1];
    if (inner === undefined) throw new Error(`The icon ${name} has no drawing in ${file}.`);
    return `<symbol id="${name}" viewBox="0 0 256 256">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
