// Without JavaScript: everything can be read, feedback included, and every way on works.

import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import type { Page as Tab } from 'playwright-core';
import { openActivity } from '#src/activities/definitions';
import { pathOf, type Page } from '#src/address/paths';
import { lessonKeys } from '#src/lesson/lesson';
import { everyLanguage, languageWritten, lessonTextOf, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepOf, stepPage } from './sitePages';
import { pathIn, withVisit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const place = { band: lesson.band, lesson: lesson.number };
const noScript = { javaScriptEnabled: false } as const;

/**
 * Everything that can be read on a page without a script, descriptions of pictures too; what only a script shows is
 * left out. An empty tab parses the page as the server sends it and runs nothing of it.
 */
async function readable(tab: Tab, address: string): Promise<string> {
  const answer = await fetch(address);
  const text = await tab.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const hidden of body.querySelectorAll('.needs-js, script, style')) hidden.remove();
    return [body.textContent, ...[...body.querySelectorAll('img')].map((image) => image.alt)].join(' ');
  }, await answer.text());
  return squeezed(text);
}

test.each(everyLanguage)('without a script, every word of every lesson in %s can be read', async (_, language) => {
  const { t } = wordsOf(language);
  const missing: string[] = [];
  await withVisit(browser(), {}, async ({ tab, site }) => {
    const read = (page: Page) => readable(tab, site + pathOf(language.code, page));
    for (const one of lessons) {
      const text = lessonTextOf(language, one);
      const at = { band: one.band, lesson: one.number };
      for (const [index, activity] of one.activities.entries()) {
        const page = await read({ kind: 'step', ...at, step: index + 1 });
        for (const key of openActivity(activity)?.textKeys ?? [])
          if (!page.includes(squeezed(text(key)))) missing.push(`${one.id}, step ${index + 1}: ${key}`);
      }
      const closing = await read({ kind: 'closing', ...at });
      const all = `${await read({ kind: 'opening', ...at })} ${await read({ kind: 'quiet', ...at, step: 1 })} ${closing}`;
      for (const key of lessonKeys(one))
        if (key !== 'summary' && !all.includes(squeezed(text(key)))) missing.push(`${one.id}, start, quiet task and end: ${key}`);
      for (const key of ['fixed.fx1', 'fixed.fx6', 'fixed.fx12'])
        if (!closing.includes(squeezed(t(key)))) missing.push(`${one.id}, end: ${key}`);
    }
  });
  expect(missing).toEqual([]);
});

test.each(everyLanguage)('without a script, choosing an option in %s shows what it leads to', async (_, language) => {
  const text = lessonTextOf(language, lesson);
  await withVisit(browser(), noScript, async ({ tab, site }) => {
    for (const activity of lesson.activities) {
      if (activity.type !== 'choice' && activity.type !== 'reply' && activity.type !== 'sort') continue;
      await tab.goto(site + pathOf(language.code, stepPage(lesson.activities.indexOf(activity) + 1)));
      const choices =
        activity.type === 'sort'
          ? activity.items.map((item) => ({ input: `${item.id}-${activity.groups[0]?.id}`, words: `items.${item.id}.why` }))
          : activity.options.map((option) => ({ input: option.id, words: `options.${option.id}.feedback` }));
      for (const { input, words } of choices) {
        const option = tab.locator(`div:has(> [id="${activity.id}-${input}"])`);
        const feedback = option.getByText(squeezed(text(`${activity.id}.${words}`)));
        expect(await feedback.isVisible()).toBe(false);
        await option.locator('label').click();
        expect(await feedback.isVisible()).toBe(true);
      }
    }
  });
});

test('without a script, the opinion answers with a thought', async () => {
  const language = languageWritten('ltr');
  const step = stepOf('opinion');
  await withVisit(browser(), noScript, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, stepPage(step)));
    const thought = tab.getByText(squeezed(lessonTextOf(language, lesson)(`${lesson.activities[step - 1]?.id}.thought`)));
    expect(await thought.isVisible()).toBe(false);
    await tab.locator('main label').nth(2).click();
    expect(await thought.isVisible()).toBe(true);
  });
});

test('without a script, nothing stands on a page that only works with one', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), noScript, async ({ tab, site }) => {
    for (const page of [...lesson.activities.map((_, index) => stepPage(index + 1)), { kind: 'closing', ...place } as const]) {
      await tab.goto(site + pathOf(language.code, page));
      expect(await tab.locator('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
    }
  });
});

test.each(everyLanguage)('without a script, every way on in %s works: home, lessons, on, back, skip and help', async (_, language) => {
  const { t } = wordsOf(language);
  await withVisit(browser(), noScript, async (visit) => {
    const { tab, site } = visit;
    const go = async (name: string) => {
      await tab.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click();
      await tab.waitForLoadState();
      return pathIn(visit);
    };
    await tab.goto(site + pathOf(language.code, { kind: 'home' }));
    expect(await go(t(`ui.band.${lesson.band}`))).toBe(pathOf(language.code, { kind: 'lessons', band: lesson.band }));
    await tab.locator('main li a', { hasText: squeezed(lessonTextOf(language, lesson)('title')) }).click();
    expect(pathIn(visit)).toBe(pathOf(language.code, openingPage()));
    expect(await go(t('routines.opening.start'))).toBe(pathOf(language.code, stepPage(1)));
    for (let step = 1; step < lesson.activities.length; step++)
      expect(await go(t('ui.step.next'))).toBe(pathOf(language.code, stepPage(step + 1)));
    expect(await go(t('ui.step.toEnd'))).toBe(pathOf(language.code, { kind: 'closing', ...place }));
    await tab.goBack();
    expect(await go(t('ui.step.back'))).toBe(pathOf(language.code, stepPage(lesson.activities.length - 1)));
    expect(await go(t('ui.step.skip'))).toBe(
      pathOf(language.code, { kind: 'quiet', ...place, step: lesson.activities.length - 1 }),
    );
    expect(await go(t('routines.quiet.goOn'))).toBe(pathOf(language.code, stepPage(lesson.activities.length)));
    expect(await go(t('help.now'))).toBe(pathOf(language.code, { kind: 'help' }));
    await tab.locator('main details > summary').first().click();
    expect(await tab.locator('main details[open] a[href^="tel:"]').first().isVisible()).toBe(true);
  });
});
