// What a country's help says where we know less than a helpline and an emergency number.

import { act, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { shellData } from '#src/build/content';
import { namedCountries, readCountries } from '#src/build/countries';
import { createCatalogue } from '#src/catalogue/catalogue';
import { dataFile } from '#src/catalogue/keys';
import { CatalogueContext } from '#src/catalogue/useData';
import HelpCard from '#src/help/HelpCard';
import { HelpContent } from '#src/help/HelpContent';
import { WordsContext } from '#src/i18n/useWords';
import { createWords } from '#src/i18n/words';
import { createStore } from '#src/storage/store';
import { StoreContext } from '#src/storage/useSaved';

const [language] = languages;
if (!language) throw new Error('There is no language.');
const words = createWords(language, shellData({ root: process.cwd(), lessons, guides: [] }, language.code).words);
const { t } = words;
const countries = namedCountries(readCountries(process.cwd()).countries, language);

async function show(country: string, what: React.ReactNode): Promise<HTMLElement> {
  const store = createStore({ tab: null, device: null });
  store.update((saved) => ({ ...saved, country }));
  const ready = { [`${language?.code}/${dataFile({ kind: 'countries' })}`]: { countries } };
  const { container } = await act(async () =>
    render(
      <MemoryRouter>
        <StoreContext value={store}>
          <WordsContext value={words}>
            <CatalogueContext value={createCatalogue(() => new Promise(() => {}), ready)}>{what}</CatalogueContext>
          </WordsContext>
        </StoreContext>
      </MemoryRouter>,
    ),
  );
  return container;
}

const help = <HelpContent group="test" complete={false} />;
const calls = (within: Element | null) => [...(within?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) => link.getAttribute('href'));

test('without a helpline, card and help say so and what to do instead, and nobody is sent to a line that is not there', async () => {
  for (const page of [<HelpCard key="card" />, help]) {
    const { textContent } = await show('TL', page);
    expect(textContent).toContain(t('help.line.none'));
    expect(textContent).toContain(t('help.line.otherText'));
    expect(textContent).not.toContain(t('help.line.cannotReach'));
  }
});

test('with a helpline, help says what to do when nobody answers', async () => {
  const { textContent } = await show('EG', help);
  expect(textContent).toContain(t('help.line.cannotReach'));
  expect(textContent).not.toContain(t('help.line.none'));
});

test('where only the ambulance is known, the box for danger names it as one, beside what else to do', async () => {
  const page = await show('EG', help);
  const box = page.querySelector('section');
  expect(box?.textContent).toContain(t('help.dangerNoCountry'));
  expect(box?.textContent).toContain(t('help.kinds.ambulance'));
  expect(calls(box)).toEqual(['tel:123']);
});
