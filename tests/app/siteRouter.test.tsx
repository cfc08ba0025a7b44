// Going from page to page: the page before stays until the next has come, and nobody is shown a page they have left behind.

import { act, render, screen } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { SiteRouter } from '#src/app/SiteRouter';

interface Coming {
  readonly come: () => void;
  readonly fail: () => void;
}

/** Renders two links; each page waits until the test lets it come. */
function site(basename: string) {
  const coming = new Map<string, Coming>();
  window.history.replaceState(null, '', `${basename}/a/`);
  const bring = (path: string) =>
    new Promise<void>((resolve, reject) => {
      coming.set(path, { come: resolve, fail: () => reject(new Error('no network')) });
    });
  function Shown() {
    const go = useNavigate();
    const { pathname } = useLocation();
    return (
      <>
        <h1>{pathname}</h1>
        <button type="button" onClick={() => void go('/b/')}>
          b
        </button>
        <button type="button" onClick={() => void go('/c/')}>
          c
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
