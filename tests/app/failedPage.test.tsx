// What does not come says so inside the frame of every page: help and the ways out stay, and focus is never lost.

import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, useNavigate } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { App } from '#src/app/App';
import { codeOf } from '#src/app/PageOf';
import { bandData, listData, shellData } from '#src/build/content';
import { createCatalogue } from '#src/catalogue/catalogue';
import { CatalogueContext } from '#src/catalogue/useData';
import { createWords } from '#src/i18n/words';
import { createStore } from '#src/storage/store';
import { StoreContext } from '#src/storage/useSaved';

const content = { root: process.cwd(), lessons, guides: [] };
const [before, after] = languages;
const [lesson] = lessons;
if (!before || !after || !lesson) throw new Error('There are not two languages, or there is no lesson.');
const { t } = createWords(before, shellData(content, before.code).words);
const listOfLessons = { kind: 'lessons', band: lesson.band } as const;

let online = true;
beforeEach(() => {
  online = true;
});

/** What a server gives for an address, as far as these pages ask. */
async function dataAt(path: string): Promise<unknown> {
  if (!online) throw new Error('no network');
  const [code = '', file = ''] = path.split('/');
  if (file.startsWith('shell')) return shellData(content, code);
  if (file.startsWith('list')) return listData(content, code);
  return file.startsWith('band') ? bandData(content, code, lesson?.band ?? '12-14') : null;
}

/** Opens a page beside a button that leads to another one. */
async function open(first: Page, next: string) {
  function Going() {
    const go = useNavigate();
    return (
      <button type="button" onClick={() => void go(next)}>
        next
      </button>
    );
  }
  await Promise.all([codeOf(first)?.preload(), codeOf(listOfLessons)?.preload()]);
  await act(async () =>
    render(
      <MemoryRouter initialEntries={[pathOf(before?.code ?? '', first)]}>
        <StoreContext value={createStore({ tab: null, device: null })}>
          <CatalogueContext value={createCatalogue(dataAt)}>
            <Going />
            <App />
          </CatalogueContext>
        </StoreContext>
      </MemoryRouter>,
      // The boundaries catch what did not come; React tells of it.
      { onCaughtError: () => {} },
    ),
  );
  await screen.findByRole('banner');
}

const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());

test('a language that does not come keeps the ways to help and out of the language before, and focus is on the message', async () => {
  await open({ kind: 'home' }, pathOf(after.code, listOfLessons));
  online = false;
  await press('next');
  await screen.findByText(t('ui.error.load'));
  expect(screen.getAllByText(t('help.now')).length).toBeGreaterThan(0);
  expect(screen.getAllByText(t('ui.leave.short')).length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  await press(t('ui.error.retry'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('after “Try again” the page that has come has the focus at its heading', async () => {
  await open({ kind: 'home' }, pathOf(before.code, listOfLessons));
  online = false;
  await press('next');
  await screen.findByText(t('ui.error.load'));
  online = true;
  await press(t('ui.error.retry'));
  const heading = await screen.findByRole('heading', { level: 1, name: t('ui.band.title') });
  expect(document.activeElement).toBe(heading);
});
