// The parents' pages: what a parent does with them, in a real browser.

import { expect, test } from 'vitest';
import { familyTexts, familyTools, pathOf } from '#src/address/paths';
import { everyLanguage, languageWritten, plain, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { withVisit } from './visit';

const browser = sharedBrowser();
const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);

/** A word as a parent may type it, and the page it must find. */
const searches: Readonly<Record<string, readonly [string, (typeof familyTexts)[number]]>> = {
  en: ['agreemnt', 'agreement'],
  ar: ['الاعدادات', 'agreement'],
  fr: ['reglages', 'agreement'],
  pt: ['opcoes', 'agreement'],
  tl: ['privacy settings', 'agreement'],
};

test.each(everyLanguage)('in %s a word leads to the page it stands on', async (_, language) => {
  const search = searches[language.code];
  if (!search) throw new Error(`Say what to search for in ${language.code}.`);
  const [word, leaf] = search;
  await withVisit(browser(), {}, async ({ tab, open, messages, strays }) => {
    await open(language, { kind: 'family', leaf: 'search' });
    await tab.getByRole('searchbox').fill(word);
    await tab.keyboard.press('Enter');
    await tab.locator(`main a[href$="${pathOf(language.code, { kind: 'family', leaf })}"]`).click();
    await tab.waitForURL(`**${pathOf(language.code, { kind: 'family', leaf })}`);
    await tab.locator('article h1').waitFor();
    expect([messages, strays]).toEqual([[], []]);
  });
});

test('what is not found is said, and nothing of it stands in the address', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { kind: 'family', leaf: 'search' });
    const address = tab.url();
    await tab.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
    await tab.keyboard.press('Enter');
    await tab.locator('main h2').waitFor();
    expect(plain((await tab.locator('main h2').textContent()) ?? '')).toBe(plain(t('family.search.none', { text: '<img src=x onerror=alert(1)>' })));
    expect(tab.url()).toBe(address);
  });
});

test('who comes back from a page that was found sees the words and the other pages again, and whoever opens the search anew does not', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { kind: 'family', leaf: 'search' });
    await tab.getByRole('searchbox').fill('blackmail');
    await tab.keyboard.press('Enter');
    await tab.locator('main section a').first().click();
    await tab.locator('article h1').waitFor();
    await tab.goBack();
    await tab.locator('main section a').first().waitFor();
    expect(await tab.getByRole('searchbox').inputValue()).toBe('blackmail');
    await tab.locator(`main a[href$="${pathOf(language.code, { kind: 'parents' })}"]`).first().click();
    await tab.locator(`main a[href$="${pathOf(language.code, { kind: 'family', leaf: 'search' })}"]`).first().click();
    await tab.getByRole('searchbox').waitFor();
    expect(await tab.getByRole('searchbox').inputValue()).toBe('');
  });
});

test.each(everyLanguage)('in %s search without JavaScript says why it is not there, and leads on', async (_, language) => {
  const { t } = wordsOf(language);
  await withVisit(browser(), { javaScriptEnabled: false }, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, { kind: 'family', leaf: 'search' }));
    const why = tab.locator('main noscript p');
    expect([await why.isVisible(), await why.innerText()]).toEqual([true, t('family.search.needsScript')]);
    expect(await tab.locator(`main a[href$="${pathOf(language.code, { kind: 'parents' })}"]`).first().isVisible()).toBe(true);
  });
});

test.each(writings)('in %s the next card is another one, and every card comes once in a round', async (_, language) => {
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { kind: 'family', leaf: 'cards' });
    await tab.getByRole('radio', { name: t('family.cards.moments.car') }).check();
    const seen = new Set<string>();
    for (let turn = 0; turn < 6; turn++) {
      seen.add(await tab.locator('p[class*=question]').innerText());
      await tab.getByRole('button', { name: t('family.cards.next') }).click();
    }
    expect(seen.size).toBe(6);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('ul[class*=deck] > li').filter({ visible: true }).count()).toBe(6);
    expect(await tab.locator('p[class*=question]').isVisible()).toBe(false);
  });
});

test('without JavaScript all cards can be read, and the agreement prints what is ticked', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), { javaScriptEnabled: false }, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, { kind: 'family', leaf: 'cards' }));
    expect(await tab.locator('ul[class*=deck] > li').filter({ visible: true }).count()).toBe(24);
    await tab.goto(site + pathOf(language.code, { kind: 'family', leaf: 'agreement' }));
    const promise = tab.getByText(t('family.agreement.promises.money.child.2'));
    const other = tab.getByText(t('family.agreement.promises.money.child.1'));
    await promise.click();
    await other.click();
    await tab.emulateMedia({ media: 'print' });
    expect([await promise.isVisible(), await other.isVisible()]).toEqual([true, false]);
    // Nobody lives apart here: the theme is not part of the page.
    expect(await tab.getByText(t('family.agreement.themes.apart')).isVisible()).toBe(false);
  });
});

test('from every parents\' page what to do if something has happened is one tap away, and so are help and leaving', async () => {
  const language = languageWritten('ltr');
  const now = pathOf(language.code, { kind: 'family', leaf: 'now' });
  await withVisit(browser(), {}, async ({ tab, site }) => {
    for (const page of [{ kind: 'parents' } as const, ...[...familyTexts, ...familyTools].map((leaf) => ({ kind: 'family', leaf }) as const)]) {
      await tab.goto(site + pathOf(language.code, page));
      if (page.kind !== 'family' || page.leaf !== 'now') expect(await tab.locator(`main a[href$="${now}"]`).first().isVisible(), pathOf(language.code, page)).toBe(true);
      else expect(await tab.locator('main details').count()).toBeGreaterThan(30);
    }
  });
});

test.each(everyLanguage)('in %s the steps for when something has happened point to a service that gets pictures removed, and it is there without JavaScript', async (_, language) => {
  await withVisit(browser(), { javaScriptEnabled: false }, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, { kind: 'family', leaf: 'now' }));
    expect(await tab.locator('main a[href="https://takeitdown.ncmec.org"]').isVisible()).toBe(true);
  });
});

test.each(everyLanguage)('in %s the page for when something has happened speaks to an adult to its end', async (_, language) => {
  const { t } = wordsOf(language);
  await withVisit(browser(), { javaScriptEnabled: false }, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, { kind: 'family', leaf: 'now' }));
    const text = plain((await tab.locator('main').textContent()) ?? '');
    for (const toChild of ['help.line.cannotReach', 'help.card.adult', 'help.card.noLine', 'fixed.fx6']) expect(text).not.toContain(plain(t(toChild)));
    expect(text).toContain(plain(t('family.help.cannotReach')));
  });
});

test('on paper the list of countries is there with a number, and not without one', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { kind: 'family', leaf: 'now' });
    const heading = tab.getByRole('heading', { name: t('family.directory') });
    await tab.emulateMedia({ media: 'print' });
    expect(await heading.isVisible()).toBe(false);
    await tab.emulateMedia({ media: 'screen' });
    await tab.locator('main details summary').first().click();
    await tab.emulateMedia({ media: 'print' });
    expect(await heading.isVisible()).toBe(true);
    expect(await tab.locator('main details').filter({ visible: true }).count()).toBe(1);
  });
});

test.each(everyLanguage)('in %s an agreement as it is proposed takes one sheet', async (_, language) => {
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { kind: 'family', leaf: 'agreement' });
    for (const format of ['A4', 'Letter']) {
      const sheets = [...(await tab.pdf({ format })).toString('latin1').matchAll(/\/Type\s*\/Page[^s]/g)];
      expect(sheets.length, format).toBe(1);
    }
  });
});

test('the agreement is printed under its name, with room to sign', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(language, { kind: 'family', leaf: 'agreement' });
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.getByText(t('family.agreement.title'), { exact: true }).isVisible()).toBe(false);
    expect(await tab.locator('[class*=paperTitle]').innerText()).not.toBe('');
    expect(await tab.locator('[class*=lines] span').filter({ visible: true }).count()).toBe(7);
  });
});
