// A new language is one entry in locales/index.ts and one folder. Language codes anywhere else would break that.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#locales/index';

const files = ['src', 'lessons'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

test('the program names no language by its code', () => {
  const codes = new Set(languages.flatMap((language) => [language.code, language.tag]));
  const pattern = new RegExp(`['"\`/](${[...codes].join('|')})['"\`/]`);
  const naming = files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});
