// Going from page to page: the page before stays until the next has come, and nobody is shown a page they have left behind.

import { useLayoutEffect, useSyncExternalStore } from 'react';
import { act, render, screen } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { SiteRouter } from '#src/app/SiteRouter';
import { createStore } from '#src/storage/store';

interface Coming {
  readonly come: () => void;
  readonly fail: () => void;
}

/** Renders two links; each page waits until the test lets it come, unless it is one of those that are `here`. */
function site(basename: string, here: readonly string[] = []) {
  const drawn: string[] = [];
  const coming = new Map<string, Coming>();
  window.history.replaceState(null, '', `${basename}/a/`);
  const bring = (path: string) =>
    here.includes(path)
      ? null
      : new Promise<void>((resolve, reject) => {
          coming.set(path, { come: resolve, fail: () => reject(new Error('no network')) });
        });
  const store = createStore({ tab: null, device: null });
  function Shown() {
    const go = useNavigate();
    const { pathname } = useLocation();
    const saved = useSyncExternalStore(store.subscribe, store.get);
    useLayoutEffect(() => void drawn.push(`${pathname} ${saved.language}`), [pathname, saved]);
    return (
      <>
        <h1>{pathname}</h1>
        <button type="button" onClick={() => void go('/b/')}>
          b
        </button>
        <button type="button" onClick={() => void go('/c/')}>
          c
        </button>
        <button
          type="button"
          onClick={() => {
            store.update((now) => ({ ...now, language: 'ar' }));
            void go('/b/');
          }}
        >
          b in Arabic
        </button>
      </>
    );
  }
  render(
    <SiteRouter basename={basename} bring={bring}>
      <Shown />
    </SiteRouter>,
  );
  return {
    drawn,
    click: (name: string) => act(async () => screen.getByRole('button', { name }).click()),
    let: (what: (one: Coming) => void, path: string) =>
      act(async () => {
        const one = coming.get(path);
        if (!one) throw new Error(`${path} was not asked for.`);
        what(one);
      }),
    shown: () => screen.getByRole('heading').textContent,
  };
}

afterEach(() => window.history.replaceState(null, '', '/'));

test.each(['', '/lamplight'])('under “%s”, a page is shown when it has come, and until then the one before', async (basename) => {
  const pages = site(basename);
  await pages.click('b');
  expect(pages.shown()).toBe('/a/');
  expect(window.location.pathname).toBe(`${basename}/b/`);
  await pages.let(({ come }) => come(), `${basename}/b/`);
  expect(pages.shown()).toBe('/b/');
});

test('a page that did not come is shown as well: it says so itself', async () => {
  const pages = site('');
  await pages.click('b');
  await pages.let(({ fail }) => fail(), '/b/');
  expect(pages.shown()).toBe('/b/');
});

test('who goes on before a page has come does not see it later', async () => {
  const pages = site('');
  await pages.click('b');
  await pages.click('c');
  await pages.let(({ come }) => come(), '/c/');
  await pages.let(({ come }) => come(), '/b/');
  expect(pages.shown()).toBe('/c/');
});

test('a page that is here is drawn at once, together with what the press has changed', async () => {
  const pages = site('', ['/b/']);
  await pages.click('b in Arabic');
  expect(pages.shown()).toBe('/b/');
  expect(pages.drawn).toEqual(['/a/ null', '/b/ ar']);
});

test('who goes on to a page that is here before another has come does not see the other', async () => {
  const pages = site('', ['/c/']);
  await pages.click('b');
  await pages.click('c');
  await pages.let(({ come }) => come(), '/b/');
  expect(pages.shown()).toBe('/c/');
});
