// What a device needs to put the site among its apps, one file per language. Name and sign are neutral: they stand on a
// screen that others see.

import type { Language } from '#locales/index';
import { pathOf } from '#src/address/paths';

export const webManifestPath = (language: Language): string => `${language.code}/app.webmanifest`;

/** The text of the file. `base` with slashes at both ends. */
export function webManifest(base: string, language: Language, name: string): string {
  const home = base.slice(0, -1) + pathOf(language.code, { kind: 'home' });
  return JSON.stringify({
    id: home,
    name,
    short_name: name,
    lang: language.tag,
    dir: language.direction,
    start_url: home,
    scope: base,
    // With ways back and anew, which a page alone does not have.
    display: 'minimal-ui',
    background_color: '#fffbf0',
    theme_color: '#0e2438',
    icons: [
      { src: `${base}icon.svg`, type: 'image/svg+xml', sizes: 'any' },
      // Square to its edges, so that each device may cut it to its own shape.
      ...['192', '512'].flatMap((size) =>
        ['any', 'maskable'].map((purpose) => ({ src: `${base}icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose })),
      ),
    ],
  });
}
