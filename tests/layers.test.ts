// The table of src/README.md, enforced: what each folder may import.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Layer {
  /** Folders of src, or packages, that may be imported. */
  readonly may: readonly string[];
}

const data = ['content', 'address'];
const below = [...data, 'codes', 'activities', 'lesson', 'storage', 'i18n', 'ui', 'catalogue'];

const layers: Readonly<Record<string, Layer>> = {
  content: { may: [] },
  address: { may: [] },
  codes: { may: ['content'] },
  'activities definition': { may: ['content'] },
  'activities view': { may: ['content', 'i18n', 'ui', 'react'] },
  lesson: { may: ['content', 'address', 'codes', 'activities'] },
  storage: { may: ['content', 'lesson', 'react'] },
  i18n: { may: ['#locales', 'i18next', 'react'] },
  ui: { may: ['address', 'i18n', 'react', 'react-router', 'framer-motion', 'uqr'] },
  catalogue: { may: ['content', 'address', 'lesson', 'i18n', 'ui', 'react'] },
  player: { may: [...below, 'react', 'react-router'] },
  help: { may: [...below, 'react', 'react-router'] },
  leave: { may: [...below, 'react', 'react-router'] },
  settings: { may: [...below, 'react', 'react-router'] },
  offline: { may: [...below, 'react', '#locales'] },
  aloud: { may: [...below, 'react', 'react-router'] },
  present: { may: [...below, 'react', '#locales'] },
  search: { may: ['minisearch'] },
  pages: { may: [...below, 'search', 'player', 'help', 'leave', 'settings', 'offline', 'aloud', 'present', 'react', 'react-router', 'docx', '#locales'] },
};

/** These may import everything. */
const free = new Set(['app', 'build', 'edition', 'main.tsx']);

function layerOf(file: string): string {
  const [folder = '', ...rest] = file.split('/');
  if (folder !== 'activities') return folder;
  const name = rest.at(-1) ?? '';
  const isData = /^(definition|needs|samples|transcript|checkChat|definitions|answered)\.ts$/.test(name);
  return isData ? 'activities definition' : 'activities view';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .toSorted();

function importsOf(file: string): readonly string[] {
  const text = readFileSync(`src/${file}`, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** What an import names: a folder of src, or a package. */
function targetOf(specifier: string): string {
  if (specifier.startsWith('#src/')) return specifier.split('/')[1] ?? '';
  if (specifier.startsWith('#')) return specifier.split('/')[0] ?? '';
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');
}

test('the walk finds the program', () => {
  expect(files.length).toBeGreaterThan(80);
});

test.each(files)('%s imports only what its place allows', (file) => {
  const layer = layerOf(file);
  if (free.has(layer)) return;
  const rules = layers[layer];
  expect(rules, `src/${layer} is not in the table of layers`).toBeDefined();
  const forbidden = importsOf(file)
    .filter((specifier) => !specifier.startsWith('./'))
    // Icons belong to ui.
    .filter((specifier) => !(specifier.startsWith('icon:') && (layer === 'ui' || rules?.may.includes('ui'))))
    .filter((specifier) => {
      const target = targetOf(specifier);
      // Within a layer, or from a view to its own contract.
      if (target === file.split('/')[0]) return specifier !== '#src/activities/connect';
      return !rules?.may.includes(target);
    });
  expect(forbidden).toEqual([]);
});

test('no file reaches up with ../', () => {
  expect(files.filter((file) => importsOf(file).some((specifier) => specifier.startsWith('../')))).toEqual([]);
});

test('one activity type never imports another', () => {
  for (const file of files.filter((one) => /^activities\/\w+\//.test(one)))
    for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/^#src\/activities\/(?!connect$)/);
});

test.each([
  ['i18next', 'i18n/'],
  ['framer-motion', 'ui/movements.ts'],
  ['docx', 'pages/rphFile.ts'],
  ['uqr', 'ui/QrCode.tsx'],
  ['minisearch', 'search/'],
  ['localStorage', 'storage/'],
])('only one place uses %s', (name, place) => {
  const users = files.filter((file) =>
    name === 'localStorage'
      ? /window\.(local|session)Storage/.test(readFileSync(`src/${file}`, 'utf8'))
      : importsOf(file).some((specifier) => targetOf(specifier) === name),
  );
  expect(users.filter((file) => !file.startsWith(place))).toEqual([]);
  expect(users.length).toBeGreaterThan(0);
});

test('lesson files hold data only: one import, no function, no words', () => {
  for (const file of readdirSync('lessons').filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
    const text = readFileSync(`lessons/${file}`, 'utf8');
    expect([...text.matchAll(/from '([^']+)'/g)].map((match) => match[1])).toEqual(['#src/lesson/lesson']);
    expect(text).not.toMatch(/\bfunction\b|=>/);
    // A value with a space in it would be a text.
    const values = [...text.matchAll(/'([^'\n]*)'/g)].map((match) => match[1] ?? '');
    expect(values.filter((value) => value.includes(' '))).toEqual([]);
  }
});

test('the table in src/README.md is the one enforced here', () => {
  const readme = readFileSync('src/README.md', 'utf8');
  for (const folder of new Set([...Object.keys(layers).map((name) => name.split(' ')[0] ?? ''), 'app', 'build']))
    expect(readme).toMatch(new RegExp(`\\| \`?${folder}`));
});
