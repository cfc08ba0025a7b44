// The icons of the interface: Phosphor, bold. `import arrowUpIcon from 'icon:arrow-up'` gives the outline of one, so that
// a page's script holds those that stand on it and no other.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import svgPath from 'svgpath';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const prefix = 'icon:';

/** The outline of an icon, on 256 x 256 units. Throws when there is no such icon, or when it is more than one outline. */
export function iconOutline(name: string): string {
  const file = `@phosphor-icons/core/bold/${name}-bold.svg`;
  let drawing: string;
  try {
    drawing = readFileSync(require.resolve(file), 'utf8');
  } catch {
    throw new Error(`There is no icon "${name}": ${file} does not exist. Its names are on phosphoricons.com.`);
  }
  const outline = /^<svg[^>]*><path d="([^"]+)"\/><\/svg>\s*$/.exec(drawing)?.[1];
  if (outline === undefined) throw new Error(`The icon "${name}" is not one outline. Choose another one: see ${file}.`);
  // Shown at a tenth of its size, a unit is less than a dot of any screen: whole numbers cost a third less than decimals.
  return svgPath(outline).rel().round(0).toString();
}

export const icons: Plugin = {
  name: 'icons',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load: (id) => (id.startsWith(`\0${prefix}`) ? `export default ${JSON.stringify(iconOutline(id.slice(prefix.length + 1)))}` : null),
};
