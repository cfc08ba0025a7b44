// Small phones, large text, strong contrast, no movement, paper: nothing is cut off and the ways out stay in reach.

import { expect, test } from 'vitest';
import { languages, type Language } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { languageWritten, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { pagesOfEachKind, stepOf, stepPage } from './sitePages';
import { withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const [source] = languages;

const sizes = [
  { name: 'a screen 320 pixels wide', viewport: { width: 320, height: 640 }, percent: '100', zoom: '' },
  { name: 'very large text from the settings', viewport: { width: 360, height: 740 }, percent: '150', zoom: '' },
  { name: 'text at 200 per cent', viewport: { width: 360, height: 740 }, percent: '100', zoom: '200%' },
  { name: 'a tablet', viewport: { width: 800, height: 1100 }, percent: '100', zoom: '' },
] as const;

const cases = sizes.flatMap((size) =>
  [source, languageWritten('rtl')].flatMap((language) => (language ? [{ size, language }] : [])),
);

async function layoutProblems({ tab }: Visit, language: Language): Promise<readonly string[]> {
  const names = [wordsOf(language).t('help.now'), wordsOf(language).t('ui.leave.short')];
  return tab.evaluate((wanted) => {
    const problems: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) {
      const wide = [...document.querySelectorAll('main *, header *, footer *')].find(
        (element) =>
          element.getBoundingClientRect().width > clientWidth + 1 && !element.closest('.vh') && element.tagName !== 'use',
      );
      problems.push(`scrolls sideways: ${scrollWidth} of ${clientWidth}: ${wide?.outerHTML.slice(0, 100)}`);
    }
    for (const name of wanted) {
      const link = [...document.querySelectorAll<HTMLElement>('header a, aside a')].find(
        (one) => one.textContent?.trim() === name && one.offsetParent !== null,
      );
      const height = link?.getBoundingClientRect().height ?? 0;
      if (height < 44) problems.push(`"${name}" is ${height} pixels high`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('main p, main label, main .btn, main h1, main h2, main li')) {
      const style = getComputedStyle(element);
      if (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1 && !element.closest('.vh'))
        problems.push(`cut off: ${element.outerHTML.slice(0, 100)}`);
    }
    return problems;
  }, names);
}

test.each(cases)('$size.name in $language.name: no scrolling sideways, nothing cut off, help and leaving in reach', async ({ size, language }) => {
  const problems: string[] = [];
  await withVisit(browser(), { viewport: size.viewport }, async (visit) => {
    const saved = JSON.stringify({ version: 2, settings: { textSize: size.percent } });
    await visit.context.addInitScript((text) => sessionStorage.setItem('lamplight', text), saved);
    for (const page of pagesOfEachKind) {
      await visit.open(language, page);
      if (size.zoom) await visit.tab.addStyleTag({ content: `html { font-size: ${size.zoom} !important }` });
      for (const problem of await layoutProblems(visit, language)) problems.push(`${pathOf(language.code, page)}: ${problem}`);
    }
  });
  expect(problems).toEqual([]);
});

test('in forced colours and without movement the chat can be played', async () => {
  if (!source) throw new Error('no language');
  const { t } = wordsOf(source);
  await withVisit(browser(), { forcedColors: 'active', reducedMotion: 'reduce' }, async ({ tab, open, messages }) => {
    await open(source, stepPage(stepOf('chat')));
    for (let stop = 0; stop < 3; stop++) {
      await tab.getByRole('radio').nth(1).check({ force: true });
      await tab.getByRole('button', { name: t('activities.chat.goOn') }).click();
    }
    await tab.getByRole('button', { name: t('activities.chat.rewind'), exact: true }).click();
    await tab.getByRole('button', { name: t('activities.chat.allLabels') }).click();
    await tab.getByRole('heading', { name: t('activities.chat.reflect') }).waitFor();
    expect(messages).toEqual([]);
  });
});

test('on paper there are no buttons of the screen, and every explanation stands beside its option', async () => {
  if (!source) throw new Error('no language');
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(source, stepPage(stepOf('choice')));
    await tab.emulateMedia({ media: 'print' });
    for (const button of await tab.locator('.btn').all()) expect(await button.isVisible()).toBe(false);
    const explanations = await tab.locator('fieldset input ~ div').all();
    expect(explanations.length).toBeGreaterThan(3);
    for (const explanation of explanations) expect(await explanation.isVisible()).toBe(true);
  });
});
