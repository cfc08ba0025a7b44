// The names that imports begin with, for every build of the project. TypeScript has the same in tsconfig.json.

import { join } from 'node:path';

export function aliases(root: string): Readonly<Record<string, string>> {
  const here = (path: string) => join(root, path);
  return {
    '#src': here('src'),
    '#lessons': here('lessons'),
    '#guides': here('teacher-guides'),
    '#locales': here('locales'),
    // In a style sheet, an address that begins with # would be a fragment.
    '~generated': here('.cache/generated'),
  };
}

/** React Router's package names only its development files, which carry warnings and their texts. */
export function productionRouter(root: string): Readonly<Record<string, string>> {
  return { 'react-router': join(root, 'node_modules/react-router/dist/production/index.mjs') };
}
