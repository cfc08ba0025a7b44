// A school that hosts the site in a sub-folder of its server.

import { expect, inject, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { keyboardHands } from './hands';
import { languageWritten, lessonTextOf, squeezed, wordsOf } from './languageWords';
import { answer, begin, goOn, type Game } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, pagesOfEachKind, stepPage } from './sitePages';
import { awake, pathIn, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const site = inject('siteInFolder');
const folder = `${new URL(site).pathname}/`;

/** Requests that failed, and requests that left the folder. */
function watch({ tab }: Visit): readonly string[] {
  const wrong: string[] = [];
  tab.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400) wrong.push(`${response.status()} ${pathname}`);
    if (!pathname.startsWith(folder)) wrong.push(`outside the folder: ${pathname}`);
  });
  return wrong;
}

const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);

test.each(writings)('in a sub-folder, a pupil comes from the home page in %s to the lesson, its steps and to help', async (_, language) => {
  const { t } = wordsOf(language);
  await withVisit(
    browser(),
    {},
    async (visit) => {
      const wrong = watch(visit);
      const game: Game = { visit, hands: keyboardHands(visit.tab), language, lesson, variety: 0 };
      await visit.open(language, { kind: 'home' });
      await begin(game);
      for (const [index, activity] of lesson.activities.slice(0, 3).entries()) {
        await answer(game, activity);
        await goOn(game, index + 1);
      }
      await visit.tab.getByRole('link', { name: t('help.now'), exact: true }).click();
      await visit.tab.getByRole('dialog').waitFor();
      await visit.tab.keyboard.press('Escape');
      await visit.tab.getByRole('contentinfo').getByRole('link', { name: t('ui.nav.help'), exact: true }).click();
      await visit.tab.locator('main h1', { hasText: t('help.title') }).waitFor();
      expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'help' }));
      expect(wrong).toEqual([]);
      expect(visit.messages).toEqual([]);
      expect(visit.strays).toEqual([]);
    },
    site,
  );
});

test('in a sub-folder, every kind of page opens, with all its pictures, fonts and signs', async () => {
  const language = languageWritten('rtl');
  await withVisit(
    browser(),
    {},
    async (visit) => {
      const wrong = watch(visit);
      for (const page of pagesOfEachKind) {
        await visit.open(language, page);
        // Also those that would only come when someone scrolls to them.
        await visit.tab.evaluate(() => {
          for (const image of document.images) image.loading = 'eager';
        });
        await visit.tab.waitForFunction(() => [...document.images].every((image) => image.complete));
        const empty = await visit.tab.evaluate(() =>
          [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
        );
        expect(empty).toEqual([]);
      }
      expect(wrong).toEqual([]);
      expect(visit.messages).toEqual([]);
    },
    site,
  );
});

test('in a sub-folder, every link and every other language of a page leads to a page that exists', async () => {
  const known = new Map<string, number>();
  await withVisit(
    browser(),
    { javaScriptEnabled: false },
    async ({ tab }) => {
      for (const page of pagesOfEachKind) {
        await tab.goto(site + pathOf(languageWritten('ltr').code, page));
        const addresses = await tab.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')].map((link) => link.href),
        );
        for (const address of addresses)
          if (address.startsWith(new URL(site).origin)) known.set((address.split('#')[0] ?? ''), 0);
      }
      for (const address of known.keys()) known.set(address, (await fetch(address)).status);
    },
    site,
  );
  expect(known.size).toBeGreaterThan(30);
  expect([...known].filter(([, status]) => status !== 200)).toEqual([]);
});

test('in a sub-folder, an address that does not exist gets the friendly page', async () => {
  const language = languageWritten('rtl');
  await withVisit(
    browser(),
    {},
    async (visit) => {
      const { tab } = visit;
      const response = await tab.goto(`${site}/${language.code}/nowhere/`);
      await awake(tab);
      expect(response?.status()).toBe(404);
      expect(await tab.locator('main h1').innerText()).toBe(wordsOf(language).t('ui.error.notFound'));
      await tab.locator('main').getByRole('link', { name: wordsOf(language).t('ui.error.toHome') }).click();
      await tab.locator('main h1', { hasText: wordsOf(language).t('ui.home.title') }).waitFor();
      expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'home' }));
      await tab.goto(`${site}/xx/`);
      await awake(tab);
      for (const other of languages) expect(await tab.locator(`main a[hreflang="${other.tag}"]`).isVisible()).toBe(true);
    },
    site,
  );
});

test('in a sub-folder, the start page leads to the language that the browser wishes', async () => {
  for (const language of languages)
    await withVisit(
      browser(),
      { locale: language.tag },
      async (visit) => {
        await visit.tab.goto(`${site}/`);
        await visit.tab.waitForURL(site + pathOf(language.code, { kind: 'home' }));
        expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'home' }));
      },
      site,
    );
});

test('in a sub-folder, changing the language keeps the place', async () => {
  const [from, to] = [languageWritten('ltr'), languageWritten('rtl')];
  const page: Page = stepPage(1);
  await withVisit(
    browser(),
    {},
    async (visit) => {
      const wrong = watch(visit);
      await visit.open(from, page);
      await visit.tab.locator('header summary').click();
      await visit.tab.locator(`header a[hreflang="${to.tag}"]`).click();
      const title = lessonTextOf(to, lesson)(`${lesson.activities[0]?.id}.title`);
      await visit.tab.locator('main h1', { hasText: squeezed(title) }).waitFor();
      expect(pathIn(visit)).toBe(pathOf(to.code, page));
      expect(wrong).toEqual([]);
    },
    site,
  );
});
