// Without JavaScript: everything can be read, feedback included, and every way on works.

import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import type { Page as Tab } from 'playwright-core';
import { openActivity } from '#src/activities/definitions';
import { pathOf } from '#src/address/paths';
import { lessonKeys } from '#src/lesson/lesson';
import { everyLanguage, languageWritten, lessonTextOf, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepOf, stepPage } from './sitePages';
import { pathIn, withVisit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const place = { band: lesson.band, lesson: lesson.number };
const noScript = { javaScriptEnabled: false } as const;

/** Everything that can be read without a script, descriptions of pictures too; what only a script shows is left out. */
async function readable(tab: Tab): Promise<string> {
  const text = await tab.locator('body').evaluate((body) => {
    const copy = body.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hidden of copy.querySelectorAll('.needs-js, script, style')) hidden.remove();
    return [copy.textContent, ...[...copy.querySelectorAll('img')].map((image) => image.alt)].join(' ');
  });
  return squeezed(text);
}

test.each(everyLanguage)('without a script, every word of every step in %s can be read', async (_, language) => {
  const missing: string[] = [];
  await withVisit(browser(), noScript, async ({ tab, site, messages }) => {
    for (const one of lessons)
      for (const [index, activity] of one.activities.entries()) {
        const text = lessonTextOf(language, one);
        await tab.goto(site + pathOf(language.code, { kind: 'step', band: one.band, lesson: one.number, step: index + 1 }));
        const page = await readable(tab);
        for (const key of openActivity(activity)?.textKeys ?? [])
          if (!page.includes(squeezed(text(key)))) missing.push(`${one.id}, step ${index + 1}: ${key}`);
      }
    expect(missing).toEqual([]);
    expect(messages).toEqual([]);
  });
});

test.each(everyLanguage)('without a script, the words of the start, the quiet task and the end in %s can be read', async (_, language) => {
  const { t } = wordsOf(language);
  const text = lessonTextOf(language, lesson);
  await withVisit(browser(), noScript, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, openingPage()));
    const opening = await readable(tab);
    await tab.goto(site + pathOf(language.code, { kind: 'quiet', ...place, step: 1 }));
    const quiet = await readable(tab);
    await tab.goto(site + pathOf(language.code, { kind: 'closing', ...place }));
    const closing = await readable(tab);
    const all = `${opening} ${quiet} ${closing}`;
    expect(lessonKeys(lesson).filter((key) => key !== 'summary' && !all.includes(squeezed(text(key))))).toEqual([]);
    for (const key of ['fixed.fx1', 'fixed.fx6', 'fixed.fx12']) expect(closing).toContain(squeezed(t(key)));
  });
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
