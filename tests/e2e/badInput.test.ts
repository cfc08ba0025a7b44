// Addresses with mistakes, and a network that fails: a friendly page in the right language, with a way on.

import { expect, inject, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { dataFile } from '#src/catalogue/keys';
import { languageWritten, lessonTextOf, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepPage } from './sitePages';
import { awake, pathIn, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const learn = `learn/${lesson.band}`;

/** What a browser says by itself about an address that does not exist. */
const isOwnStatus = (message: string) => /Failed to load resource: the server responded with a status of 404/.test(message);

/** Whoever may not be found again in a language: a child who mistyped an address in it. */
const wrongAddresses = [
  ['an unknown age group', 'learn/7-8/'],
  ['a lesson that does not exist', `${learn}/9/`],
  ['a lesson number that is no number', `${learn}/two/`],
  ['a step that does not exist', `${learn}/${lesson.number}/99/`],
  ['a step number of many digits', `${learn}/${lesson.number}/${'9'.repeat(40)}/`],
  ['a quiet task that does not exist', `${learn}/${lesson.number}/99/quiet/`],
  ['an end of a lesson that does not exist', `${learn}/9/close/`],
  ['nonsense', 'abc/def/ghi/'],
  ['a file that does not exist', 'abc.html'],
  ['a very long address', `${'long/'.repeat(300)}`],
  ['a query and a fragment that mean nothing', 'nowhere/?x=%00&lang=xx#/../'],
  ['signs of a script', 'x/%3Cscript%3Ealert(1)%3C/script%3E/'],
  ['letters that are no letters', '%E0%A4%A/'],
  ['a lonely per cent sign', 'help/%/'],
  ['a way up out of the site', '..%2f..%2f..%2fetc/passwd'],
  ['two slashes', '/help//x/'],
] as const;

async function expectFriendlyPage({ tab }: Visit): Promise<void> {
  await awake(tab);
  expect(await tab.locator('main h1').count()).toBe(1);
  expect((await tab.locator('main').innerText()).trim()).not.toBe('');
}

test.each(wrongAddresses)('%s: a friendly page in the language of the address, and a way on', async (_, tail) => {
  for (const language of [languageWritten('ltr'), languageWritten('rtl')])
    await withVisit(browser(), {}, async (visit) => {
      const { tab, site, messages } = visit;
      const { t } = wordsOf(language);
      const answer = await tab.goto(`${site}/${language.code}/${tail}`);
      expect(answer?.status()).toBe(404);
      await expectFriendlyPage(visit);
      expect(await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language.tag,
        language.direction,
      ]);
      expect(await tab.locator('main h1').innerText()).toBe(t('ui.error.notFound'));
      expect(messages.filter((message) => !isOwnStatus(message))).toEqual([]);
      await tab.locator('main').getByRole('link').first().click();
      await tab.locator('main h1').filter({ hasNotText: t('ui.error.notFound') }).waitFor();
      expect((await fetch(tab.url())).status).toBe(200);
    });
});

test.each(['/xx/', '/xx/help/', `/xx/${learn}/${lesson.number}/3/`, '/english/', '/EN/', '/favicon.ico', '/%E0%A4%A/', '/%00/', '/robots.txt/x'])(
  'an address without a language we have, %s: every language is offered',
  async (path) => {
    await withVisit(browser(), {}, async (visit) => {
      const { tab, site, messages } = visit;
      const answer = await tab.goto(site + path);
      expect(answer?.status()).toBe(404);
      await expectFriendlyPage(visit);
      for (const language of languages)
        expect(await tab.locator(`main a[hreflang="${language.tag}"]`).isVisible()).toBe(true);
      expect(messages.filter((message) => !isOwnStatus(message))).toEqual([]);
      const rightToLeft = languageWritten('rtl');
      await tab.locator(`main a[hreflang="${rightToLeft.tag}"]`).click();
      await tab.waitForFunction((dir) => document.documentElement.dir === dir, 'rtl');
      expect((await fetch(tab.url())).status).toBe(200);
    });
  },
);

test('without a script, an address that does not exist still says so in every language', async () => {
  await withVisit(browser(), { javaScriptEnabled: false }, async ({ tab, site }) => {
    await tab.goto(`${site}/xx/nowhere/`);
    const text = await tab.locator('main').innerText();
    for (const language of languages) expect(text).toContain(wordsOf(language).t('ui.error.notFound'));
    await tab.locator('main a').last().click();
    expect((await fetch(tab.url())).status).toBe(200);
  });
});

test('a query or a fragment that means nothing changes nothing', async () => {
  const language = languageWritten('rtl');
  await withVisit(browser(), {}, async (visit) => {
    const answer = await visit.tab.goto(`${visit.site}${pathOf(language.code, stepPage(3))}?x=%00&lang=xx&step=9#/../`);
    expect(answer?.status()).toBe(200);
    await expectFriendlyPage(visit);
    const title = lessonTextOf(language, lesson)(`${lesson.activities[2]?.id}.title`);
    expect(squeezed(await visit.tab.locator('main h1').innerText())).toBe(squeezed(title));
    expect(visit.messages).toEqual([]);
  });
});

test('an address without its last slash leads to the same page', async () => {
  const language = languageWritten('ltr');
  for (const page of [{ kind: 'home' } as const, { kind: 'help' } as const, openingPage(), stepPage(3)])
    await withVisit(browser(), {}, async (visit) => {
      const answer = await visit.tab.goto((visit.site + pathOf(language.code, page)).replace(/\/$/, ''));
      expect([page.kind, answer?.status()]).toEqual([page.kind, 200]);
      await expectFriendlyPage(visit);
      expect(visit.messages).toEqual([]);
    });
});

/** Wishes of browsers, and the language that fits: regions and the tag of Filipino too. */
const wishes = languages.flatMap((language) => [
  [language.tag, language] as const,
  [`${language.tag}-${new Intl.Locale(language.tag).maximize().region}`, language] as const,
]);

test.each(wishes)('someone whose browser wishes %s comes to that language', async (locale, language) => {
  await withVisit(browser(), { locale }, async (visit) => {
    await visit.tab.goto(`${visit.site}/`);
    await visit.tab.waitForURL(visit.site + pathOf(language.code, { kind: 'home' }));
    await expectFriendlyPage(visit);
    expect(visit.messages).toEqual([]);
    expect(await visit.tab.evaluate(() => document.documentElement.lang)).toBe(language.tag);
  });
});

test('someone whose browser wishes a language we do not have chooses one', async () => {
  const chosen = languageWritten('rtl');
  await withVisit(browser(), { locale: 'de-DE' }, async (visit) => {
    await visit.tab.goto(`${visit.site}/`);
    expect(pathIn(visit)).toBe('/');
    for (const language of languages) expect(await visit.tab.getByRole('link', { name: language.name }).isVisible()).toBe(true);
    await visit.tab.getByRole('link', { name: chosen.name }).click();
    expect(pathIn(visit)).toBe(pathOf(chosen.code, { kind: 'home' }));
  });
});

test('the start page remembers the language that was used last, if the device was asked to keep things', async () => {
  const [first, second] = [languageWritten('ltr'), languageWritten('rtl')];
  await withVisit(browser(), { locale: first.tag }, async (visit) => {
    const { tab, site, context, open } = visit;
    await open(first, { kind: 'settings' });
    await tab.getByLabel(wordsOf(first).t('ui.settings.keepOn')).check();
    await tab.locator('header summary').click();
    await tab.locator(`header a[hreflang="${second.tag}"]`).click();
    await tab.waitForFunction((dir) => document.documentElement.dir === dir, 'rtl');
    const later = await context.newPage();
    await later.goto(`${site}/`);
    await later.waitForURL(site + pathOf(second.code, { kind: 'home' }));
    expect(new URL(later.url()).pathname).toBe(pathOf(second.code, { kind: 'home' }));
  });
});

const opposites = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);

test.each(opposites)('when another language does not load, a page in %s says so calmly, and trying again works', async (_, from) => {
  const to = languages.find((language) => language.direction !== from.direction) ?? from;
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open, context } = visit;
    await open(from, stepPage(1));
    let broken = true;
    await context.route(
      (url) => url.pathname.endsWith('.json') && url.pathname.includes(`/${to.code}/`),
      (route) => (broken ? route.abort('internetdisconnected') : route.continue()),
    );
    await tab.locator('header summary').click();
    await tab.locator(`header a[hreflang="${to.tag}"]`).click();
    // The words of the other language are not there, so its own name must do for "Try again".
    const { t } = wordsOf(from);
    const again = tab.getByRole('button', { name: t('ui.error.retry') }).or(tab.locator('main').getByRole('link', { name: to.name }));
    await again.waitFor();
    const text = await tab.locator('body').innerText();
    broken = false;
    await again.click();
    const title = lessonTextOf(to, lesson)(`${lesson.activities[0]?.id}.title`);
    await tab.locator('main h1', { hasText: squeezed(title) }).waitFor();
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(to.tag);
    expect(text).toContain(t('ui.error.load'));
    expect(text).toContain(t('help.now'));
  });
});

test('when the lesson does not load on the way, the page says so calmly, help stays there, and trying again works', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open, context } = visit;
    await open(language, { kind: 'lessons', band: lesson.band });
    let broken = true;
    const file = dataFile({ kind: 'lesson', band: lesson.band, number: lesson.number });
    await context.route(
      (url) => url.pathname.endsWith(`/${language.code}/${file}`),
      (route) => (broken ? route.abort('internetdisconnected') : route.continue()),
    );
    await tab.locator('main li a', { hasText: squeezed(lessonTextOf(language, lesson)('title')) }).click();
    await tab.getByText(t('ui.error.load')).waitFor();
    expect(await tab.getByRole('link', { name: t('help.now'), exact: true }).isVisible()).toBe(true);
    expect(await tab.getByRole('link', { name: t('ui.leave.short'), exact: true }).isVisible()).toBe(true);
    broken = false;
    await tab.getByRole('button', { name: t('ui.error.retry') }).click();
    await tab.locator('main h1', { hasText: lessonTextOf(language, lesson)('title') }).waitFor();
    expect(pathIn(visit)).toBe(pathOf(language.code, openingPage()));
  });
});

test('when the code of a page does not come, the page says so calmly and asks no more; trying again works', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open, context } = visit;
    let broken = true;
    let asked = 0;
    await context.route(
      (url) => /\/ParentsPage-[^/]*\.js$/.test(url.pathname),
      (route) => {
        asked++;
        return broken ? route.abort('internetdisconnected') : route.continue();
      },
    );
    await open(language, { kind: 'home' });
    await tab.locator('main').getByRole('link', { name: t('ui.home.parent') }).first().click();
    await tab.getByText(t('ui.error.load')).waitFor();
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const before = asked;
    await tab.waitForTimeout(500);
    expect(asked).toBe(before);
    expect(before).toBeLessThan(5);
    broken = false;
    await tab.getByRole('button', { name: t('ui.error.retry') }).click();
    await tab.getByText(t('ui.error.load')).waitFor({ state: 'detached' });
    await tab.locator('main h1').waitFor();
    expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'parents' }));
  });
});

test('when a new release has taken the place of the program that is open, the next page is opened anew', async () => {
  const language = languageWritten('rtl');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open, context } = visit;
    await open(language, { kind: 'home' });
    await context.route(
      (url) => url.pathname.startsWith('/assets/') && url.pathname.endsWith('.js'),
      (route) => route.fulfill({ status: 404 }),
    );
    await tab.evaluate(() => Reflect.set(window, 'before', true));
    await tab.locator('main').getByRole('link', { name: t('ui.home.parent') }).first().click();
    await tab.waitForFunction(() => !Reflect.has(window, 'before'));
    await tab.locator('main h1').waitFor();
    expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'parents' }));
    expect(await tab.locator('main').innerText()).not.toContain(t('ui.error.load'));
  });
});

test.each(['.json', '.js'])('when no %s file arrives at all, the page can still be read and followed', async (kind) => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  await withVisit(browser(), {}, async (visit) => {
    const { tab, site, context } = visit;
    await context.route(
      (url) => url.pathname.endsWith(kind),
      (route) => route.abort('internetdisconnected'),
    );
    await tab.goto(site + pathOf(language.code, stepPage(1)));
    await tab.waitForLoadState('networkidle');
    const title = lessonTextOf(language, lesson)(`${lesson.activities[0]?.id}.title`);
    expect(await tab.locator('main h1').innerText()).toBe(title);
    expect(await tab.getByRole('link', { name: t('help.now'), exact: true }).filter({ visible: true }).count()).toBe(1);
    await tab.getByRole('link', { name: t('ui.step.next'), exact: true }).click();
    const next = lessonTextOf(language, lesson)(`${lesson.activities[1]?.id}.title`);
    await tab.locator('main h1', { hasText: next }).waitFor();
  });
});

test('what the preview server answers for files it does not have is no page of another kind', async () => {
  for (const path of ['/assets/none.js', '/data-none/x.json', '/art/none.svg']) {
    const answer = await fetch(inject('site') + path);
    expect([path, answer.status]).toEqual([path, 404]);
  }
});
