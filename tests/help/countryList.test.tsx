// Which country's numbers stand on the page follows the list that was opened last.

import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { shellData } from '#src/build/content';
import { namedCountries, readCountries } from '#src/build/countries';
import { createCatalogue } from '#src/catalogue/catalogue';
import { CatalogueContext } from '#src/catalogue/useData';
import { CountryList } from '#src/help/CountryList';
import { WordsContext } from '#src/i18n/useWords';
import { createWords } from '#src/i18n/words';
import { createStore } from '#src/storage/store';
import { StoreContext } from '#src/storage/useSaved';

const [language] = languages;
if (!language) throw new Error('There is no language.');
const words = createWords(language, shellData({ root: process.cwd(), lessons: [], guides: [] }, language.code).words);
const countries = namedCountries(readCountries(process.cwd()).countries, language);
const [first] = countries;
if (!first) throw new Error('There is no country.');

/** As a tap on its summary does. */
async function open(summary: string) {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`"${summary}" does not open anything.`);
  details.open = true;
  await act(async () => fireEvent(details, new Event('toggle')));
}

test('a country that is opened is chosen, and "my country is not in the list" takes the choice back', async () => {
  const store = createStore({ tab: null, device: null });
  await act(async () =>
    render(
      <StoreContext value={store}>
        <WordsContext value={words}>
          <CatalogueContext value={createCatalogue(() => Promise.resolve({ countries }))}>
            <CountryList group="test" complete />
          </CatalogueContext>
        </WordsContext>
      </StoreContext>,
    ),
  );
  await open(first.name);
  expect(store.get().country).toBe(first.code);
  await open(words.t('help.line.other'));
  expect(store.get().country).toBeNull();
});
