// The only door to data: what has come is read at once, what has not is waited for, and what failed can be asked for again.

import { Suspense } from 'react';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { createCatalogue } from '#src/catalogue/catalogue';
import { CatalogueContext, useDataIn } from '#src/catalogue/useData';
import { WordsContext } from '#src/i18n/useWords';
import { createWords } from '#src/i18n/words';

const key = { kind: 'pages' } as const;
const other = { kind: 'family' } as const;
const files: Readonly<Record<string, unknown>> = {
  'en/pages.json': { words: { pages: 'yes' }, lessons: [] },
  'en/family.json': { words: { family: 'yes' }, texts: [] },
};

test('the same data is fetched once', async () => {
  const asked: string[] = [];
  const catalogue = createCatalogue((path) => {
    asked.push(path);
    return Promise.resolve(files[path]);
  });
  await Promise.all([catalogue.get('en', key), catalogue.get('en', key)]);
  await catalogue.get('en', key);
  expect(asked).toEqual(['en/pages.json']);
});

test('a page that needs two files gets each of them, also when they come in the same moment', async () => {
  const errors: unknown[] = [];
  function Page() {
    const pages = useDataIn('en', key);
    const family = useDataIn('en', other);
    return <p>{`${Object.keys(pages?.words ?? {}).join()} ${Object.keys(family?.words ?? {}).join()}`}</p>;
  }
  const [language] = languages;
  if (!language) throw new Error('There is no language.');
  await act(async () => {
    render(
      <WordsContext value={createWords(language, {})}>
        <CatalogueContext value={createCatalogue((path) => Promise.resolve(files[path]))}>
          <Suspense fallback="…">
            <Page />
          </Suspense>
        </CatalogueContext>
      </WordsContext>,
      { onRecoverableError: (error) => errors.push(error) },
    );
  });
  expect(screen.getByText('pages family')).toBeTruthy();
  expect(errors).toEqual([]);
});

test('what failed stays failed until it is asked for again', async () => {
  let broken = true;
  const catalogue = createCatalogue((path) => (broken ? Promise.reject(new Error('no network')) : Promise.resolve(files[path])));
  await expect(catalogue.get('en', key)).rejects.toThrow('no network');
  broken = false;
  await expect(catalogue.get('en', key)).rejects.toThrow('no network');
  catalogue.retry();
  expect(await catalogue.get('en', key)).toEqual({ data: files['en/pages.json'] });
});
