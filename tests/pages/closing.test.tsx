// The end of a lesson: its lamp is lit, and those of the lessons that were closed on this device. Whoever closes the first lesson
// loads no list for that.

import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { bandData, lessonData, shellData } from '#src/build/content';
import { createCatalogue } from '#src/catalogue/catalogue';
import { CatalogueContext } from '#src/catalogue/useData';
import { WordsContext } from '#src/i18n/useWords';
import { createWords } from '#src/i18n/words';
import { freshSession } from '#src/lesson/session';
import ClosingPage from '#src/player/ClosingPage';
import { createStore } from '#src/storage/store';
import { StoreContext } from '#src/storage/useSaved';

const content = { root: process.cwd(), lessons, guides: [] };
const [language] = languages;
const [first, second] = lessons;
if (!language || !first || !second) throw new Error('There is no language, or no lesson.');
const data = lessonData(content, language.code, first);
const band = bandData(content, language.code, first.band);
const shell = shellData(content, language.code);
const words = createWords(language, shell.words);

async function close(closedBefore: readonly string[], list: () => Promise<unknown>, device: Storage | null = null) {
  const store = createStore({ tab: null, device });
  store.update((saved) => ({ ...saved, lessons: Object.fromEntries(closedBefore.map((id) => [id, { ...freshSession, closed: true }])) }));
  const asked: string[] = [];
  const catalogue = createCatalogue((path) => {
    asked.push(path);
    return list();
  });
  const { container } = await act(async () =>
    render(
      <MemoryRouter>
        <StoreContext value={store}>
          <WordsContext value={words}>
            <CatalogueContext value={catalogue}>
              <ClosingPage data={data} quay={shell.pictures['quay']} helpCard={null} tools={null} classNote={null} />
            </CatalogueContext>
          </WordsContext>
        </StoreContext>
      </MemoryRouter>,
      // The boundary around the lamps catches what did not come; React tells of it.
      { onCaughtError: () => {} },
    ),
  );
  const lit = [...container.querySelectorAll('[data-lit=true]')].map((lamp) => lamp.getAttribute('data-number'));
  return { lit, asked, container, store };
}

const comes = () => Promise.resolve(band);

test('the first lesson that is closed lights its lamp and loads nothing', async () => {
  expect(await close([], comes)).toMatchObject({ lit: [String(first.number)], asked: [] });
});

test('lamps of other lessons of the band stay lit', async () => {
  const { lit, asked } = await close([second.id], comes);
  expect(lit).toEqual([String(first.number), String(second.number)]);
  expect(asked).toHaveLength(1);
});

test('a lesson of another band lights nothing here', async () => {
  expect(await close(['15-17-other'], comes)).toMatchObject({ lit: [String(first.number)], asked: [] });
});

test('when the list does not come, the lamp of this lesson is lit all the same', async () => {
  const { lit } = await close([second.id], () => Promise.reject(new Error('no network')));
  expect(lit).toEqual([String(first.number)]);
});

test.each([
  ['is told so where they pressed', () => window.localStorage, 'routines.closing.kept'],
  ['hears it when the browser keeps nothing', () => null, 'ui.settings.blocked'],
])('whoever wishes the place kept %s, and keeps the focus there', async (_, device, answer) => {
  const { container, store } = await close([], comes, device());
  await act(async () => screen.getByRole('button', { name: words.t('routines.closing.keepYes') }).click());
  expect(store.get().keep).toBe(true);
  const focused = document.activeElement;
  expect(container.contains(focused)).toBe(true);
  expect(focused?.textContent).toContain(words.t(answer));
  store.erase();
});
