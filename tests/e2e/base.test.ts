// Schools host the site in a sub-folder. Everything must work there as well.

import { expect, inject, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepPage } from './sitePages';
import { awake, withVisit } from './visit';

const browser = sharedBrowser();
const [language] = languages;

test('under a sub-folder a pupil comes from the start page to a step and to help, with every file', async () => {
  if (!language) throw new Error('no language');
  const { t } = wordsOf(language);
  const folder = new URL(inject('siteInFolder')).pathname;
  await withVisit(
    browser(),
    { locale: language.tag },
    async ({ tab, site, messages, strays }) => {
      const failed: string[] = [];
      tab.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      tab.on('request', (request) => {
        if (!new URL(request.url()).pathname.startsWith(`${folder}/`)) failed.push(request.url());
      });
      await tab.goto(`${site}/`);
      await tab.waitForURL(`${site}${pathOf(language.code, { kind: 'home' })}`);
      await awake(tab);
      await tab.locator(`a[href$="${pathOf(language.code, { kind: 'lessons', band: lessonToPlay().band })}"]`).click();
      await tab.locator(`a[href$="${pathOf(language.code, openingPage())}"]`).click();
      await tab.locator(`main a.btn[href$="${pathOf(language.code, stepPage(1))}"]`).click();
      await tab.waitForURL(`${site}${pathOf(language.code, stepPage(1))}`);
      await tab.reload();
      await awake(tab);
      await tab.getByRole('link', { name: t('help.now'), exact: true }).click();
      await tab.getByRole('dialog').waitFor();
      expect({ failed, messages, strays }).toEqual({ failed: [], messages: [], strays: [] });
    },
    inject('siteInFolder'),
  );
});

test('under a sub-folder an address that does not exist gets the friendly page', async () => {
  if (!language) throw new Error('no language');
  await withVisit(
    browser(),
    {},
    async ({ tab, site }) => {
      const answer = await tab.goto(`${site}/${language.code}/nowhere/`);
      expect(answer?.status()).toBe(404);
      await tab.getByRole('heading', { name: wordsOf(language).t('ui.error.notFound') }).waitFor();
    },
    inject('siteInFolder'),
  );
});
