// Takes React's own files out of their CommonJS wrappers. A phone reads a function's body when it meets it and once
// more when it calls it: in a wrapper, all of React is read twice, in one task that nobody can interrupt. As modules its
// files are read once, and what no page uses is left out.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** What the program imports, and the file of the package that production uses. */
const files: Readonly<Record<string, string>> = {
  react: 'react/cjs/react.production.js',
  'react/jsx-runtime': 'react/cjs/react-jsx-runtime.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
};

const pathOf = (file: string) => {
  const [name = ''] = file.split('/');
  return join(dirname(require.resolve(`${name}/package.json`)), file.slice(name.length + 1));
};

/**
 * A CommonJS file as a module. Knows the form of React's production files only: whole statements `exports.name = …`,
 * and a first statement that requires. Throws when something of CommonJS is left.
 */
export function asModule(code: string, file: string): string {
  const names = [...new Set([...code.matchAll(/\bexports\.(\w+)/g)].map((match) => match[1] ?? ''))];
  const imports: string[] = [];
  const body = code
    .replace(/^var (?:\w+ = require\("[\w-]+"\)[,;]\s*)+/m, (statement) => {
      for (const [, name, from] of statement.matchAll(/(\w+) = require\("([\w-]+)"\)/g)) imports.push(`import * as ${name} from '${from}';`);
      return '';
    })
    // A name that is set once is declared there, so that it can be left out when nobody asks for it.
    .replaceAll(/^exports\.(\w+) =/gm, (set, name: string) =>
      code.split(`exports.${name}`).filter((rest, index) => index > 0 && !/^\w/.test(rest)).length === 1 ? `var exports_${name} =` : set,
    )
    .replaceAll(/\bexports\.(\w+)/g, 'exports_$1');
  if (names.length === 0 || /\b(?:require\(|exports\b(?!_))/.test(body)) throw new Error(`${file} is not written as expected: React's form changed.`);
  const undeclared = names.filter((name) => !body.includes(`var exports_${name} =`)).map((name) => `exports_${name}`);
  return [
    ...imports,
    undeclared.length > 0 ? `var ${undeclared.join(', ')};` : '',
    body,
    `export { ${names.map((name) => `exports_${name} as ${name}`).join(', ')} };`,
  ].join('\n');
}

/** Where the files are on this machine. */
export const productionFiles: readonly string[] = Object.values(files).map(pathOf);

/** For the browser's build alone: on the server, React is loaded by Node. */
export const flattenReact: Plugin = {
  name: 'flatten-react',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  enforce: 'pre',
  resolveId: (source) => {
    const file = files[source];
    return file === undefined ? null : pathOf(file);
  },
  transform: (code, id) =>
    Object.values(files).some((file) => id.endsWith(file)) ? { code: asModule(code, id), map: null } : null,
};
