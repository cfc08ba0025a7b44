// Every page of every language, as it is when someone opens its address.

import { expect, inject, test } from 'vitest';
import { lessons } from '#lessons/index';
import { languages, type Language } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';
import { namedCountries, readCountries } from '#src/build/countries';
import { dayOf } from '#src/content/day';
import { emergenciesOf, hasHelpline, isStale } from '#src/help/countries';
import { formatList } from '#src/i18n/format';
import { accessibilityProblems, openAllDetails } from './accessibility';
import { everyLanguage, languageWritten, lessonTextOf, plain, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, pagesOfEachKind, sitePages } from './sitePages';
import { desktop, phone, withVisit, type Visit } from './visit';
import { walk } from './walk';

const browser = sharedBrowser();
const written = new Set([languageWritten('ltr'), languageWritten('rtl')]);
const allPaths = new Set(languages.flatMap((language) => sitePages.map((page) => pathOf(language.code, page))));

/** Words that would tell a neighbour what a lesson is about. */
function topicWords(language: Language): readonly string[] {
  return lessons.flatMap((lesson) => {
    const text = lessonTextOf(language, lesson);
    return [text('title'), ...lesson.keyWords.map((word) => text(`keyWords.${word}.term`))];
  });
}

/** Words in small letters with one space between them: a topic counts only as whole words, in Arabic without article. */
function lettersOf(text: string): string {
  const found = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return found.map((word) => word.replace(/^ال/u, '')).join(' ');
}

function titleProblems(language: Language, page: Page, title: string): readonly string[] {
  const { t } = wordsOf(language);
  const name = t('ui.site.neutral');
  const named = plain(t('ui.label', { label: name }));
  const problems: string[] = [];
  if (title !== name && !title.startsWith(`${named} `)) problems.push(`the title "${title}" does not begin with "${name}"`);
  const told = topicWords(language).filter((topic) => ` ${lettersOf(title)} `.includes(` ${lettersOf(topic)} `));
  if (told.length > 0) problems.push(`the title "${title}" tells the topic: ${told.join(', ')}`);
  if ('lesson' in page) {
    const lesson = plain(t('ui.step.lesson', { n: page.lesson }));
    const allowed = [
      `${named} ${lesson}`,
      `${named} ${formatList(language, [t('ui.home.teacher'), lesson])}`,
      ...('step' in page ? [`${named} ${formatList(language, [lesson, String(page.step)])}`] : []),
    ];
    if (!allowed.includes(title)) problems.push(`the title "${title}" carries more than numbers`);
  }
  return problems;
}

async function problemsOf({ tab, site, open }: Visit, language: Language, page: Page): Promise<readonly string[]> {
  const path = pathOf(language.code, page);
  const problems: string[] = [];
  const answer = tab.waitForResponse((response) => response.url() === site + path);
  await open(language, page);
  const status = (await answer).status();
  if (status !== 200) problems.push(`status ${status}`);
  const seen = await tab.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    others: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map((link) => ({
      tag: link.hreflang,
      path: decodeURI(new URL(link.href).pathname),
    })),
  }));
  if (seen.lang !== language.tag) problems.push(`lang is "${seen.lang}"`);
  if (seen.dir !== language.direction) problems.push(`dir is "${seen.dir}"`);
  problems.push(...titleProblems(language, page, seen.title));
  if (seen.headings !== 1) problems.push(`${seen.headings} headings of the first level`);
  for (const other of languages)
    if (!seen.others.some((one) => one.tag === other.tag && one.path === pathOf(other.code, page)))
      problems.push(`no link to itself in ${other.tag}`);
  for (const other of seen.others)
    if (!allPaths.has(other.path)) problems.push(`links to ${other.path}, which does not exist`);
  // Every step is looked at when it has been answered (play.test.ts), and quiet pages differ in one sentence only.
  if ((page.kind !== 'step' && page.kind !== 'quiet') || pagesOfEachKind.includes(page)) problems.push(...(await accessibilityProblems(tab, 'axe')));
  return problems.map((problem) => `${path}: ${problem}`);
}

/** The other colours of the settings, each in a window of another size; a saved choice of them has a test of its own. */
const looks = [
  ['dark', desktop],
  ['contrast', phone],
] as const;

async function coloursProblems({ tab }: Visit, path: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [theme, viewport] of looks) {
    await tab.setViewportSize(viewport);
    await tab.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    problems.push(...(await accessibilityProblems(tab, `${path} ${theme}`, theme === 'dark' ? 'all' : 'colours')));
  }
  await tab.setViewportSize(phone);
  return problems;
}

// Every page is opened in one language, in turn; one of each kind is opened in both directions of writing, in all colours.
test.each(everyLanguage)('the pages in %s open, are accessible, keep their topic to themselves and ask no other site', async (_, language) => {
  const turn = languages.indexOf(language);
  const kinds: readonly Page[] = written.has(language) ? pagesOfEachKind : [];
  const pages = new Set([...kinds, ...sitePages.filter((_page, index) => index % languages.length === turn)]);
  const still = { reducedMotion: 'reduce' } as const;
  const problems = await walk(browser(), [...pages], still, null, async (visit, page) => [
    ...(await problemsOf(visit, language, page)),
    ...(kinds.includes(page) ? await coloursProblems(visit, pathOf(language.code, page)) : []),
  ]);
  expect(problems).toEqual([]);
});

test.each(['light', 'dark', 'contrast'])('whoever has chosen the colours "%s" sees a page in them', async (theme) => {
  const saved = JSON.stringify({ version: 2, settings: { theme, textSize: '100', motion: 'system' } });
  const problems = await walk(browser(), [{ kind: 'home' }], {}, saved, async (visit, page) => {
    await visit.open(languageWritten('ltr'), page);
    const shown = await visit.tab.evaluate(() => document.documentElement.dataset['theme']);
    return shown === theme ? [] : [`the page is shown in "${shown}"`];
  });
  expect(problems).toEqual([]);
});

test.each(everyLanguage)('the help sheet in %s is accessible', async (_, language) => {
  const { t } = wordsOf(language);
  const problems: string[] = [];
  // In a wide window nothing of it depends on the words.
  for (const viewport of written.has(language) ? [phone, desktop] : [phone])
    await withVisit(browser(), { viewport }, async ({ tab, open, messages }) => {
      await open(language, { kind: 'home' });
      await tab.getByRole('link', { name: t('help.now'), exact: true }).click();
      const sheet = tab.getByRole('dialog', { name: t('help.title') });
      await sheet.waitFor();
      problems.push(...(await accessibilityProblems(tab, 'closed countries')));
      await openAllDetails(sheet);
      problems.push(...(await accessibilityProblems(tab, 'countries open')), ...messages);
    });
  expect(problems).toEqual([]);
});

test.each(languages.filter((one) => written.has(one)).map((one) => [one.name, one] as const))(
  'in the help sheet in %s, “Close” stays in reach however far one reads, and gives focus back to what opened the sheet',
  async (_, language) => {
    const { t } = wordsOf(language);
    await withVisit(browser(), { viewport: phone }, async ({ tab, open }) => {
      await open(language, { kind: 'home' });
      const help = tab.getByRole('link', { name: t('help.now'), exact: true });
      await help.click();
      const sheet = tab.getByRole('dialog', { name: t('help.title') });
      await sheet.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      const close = sheet.getByRole('button', { name: t('help.close'), exact: true });
      // A click that has to scroll first would hide that it was out of reach.
      const box = await close.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      await tab.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
      await sheet.waitFor({ state: 'detached' });
      expect(await help.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  },
);

test.each(everyLanguage)('in the help sheet in %s, a country that is opened shows its numbers and whom to turn to besides', async (_, language) => {
  const { t } = wordsOf(language);
  const [first, second] = namedCountries(readCountries(process.cwd()).countries, language).filter(
    (country) => hasHelpline(country) && emergenciesOf(country).length > 0,
  );
  await withVisit(browser(), { viewport: phone }, async ({ tab, open, messages }) => {
    await open(language, { kind: 'home' });
    await tab.getByRole('link', { name: t('help.now'), exact: true }).click();
    const sheet = tab.getByRole('dialog', { name: t('help.title') });
    for (const country of [first, second]) {
      const name = country?.name ?? '';
      await sheet.locator('summary', { hasText: name }).click();
      const opened = sheet.locator('details[open]', { has: tab.locator('summary', { hasText: name }) });
      await opened.getByText(t('help.line.cannotReach'), { exact: true }).waitFor();
      const numbers = await opened.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      // A year after its last check a number is not shown (countries.test.ts).
      const fresh = country?.entries.filter((entry) => !isStale(entry, dayOf(new Date()))) ?? [];
      expect(numbers).toEqual(fresh.flatMap(({ kind, phone: number }) => (number && kind !== 'emergencyText' ? [`tel:${number.replaceAll(/[^\d+]/g, '')}`] : [])));
      expect(numbers).not.toEqual([]);
      // One at a time.
      expect(await sheet.locator('details[open]').count()).toBe(1);
    }
    expect(messages).toEqual([]);
  });
});

test('the help card leads to the list of countries, with a script and without', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  const { band, number } = lessonToPlay();
  for (const javaScriptEnabled of [true, false])
    await withVisit(browser(), { viewport: phone, javaScriptEnabled }, async ({ tab, site, open }) => {
      const closing = { kind: 'closing', band, lesson: number } as const;
      if (javaScriptEnabled) await open(language, closing);
      else await tab.goto(site + pathOf(language.code, closing));
      await tab.getByRole('link', { name: t('help.line.choose'), exact: true }).click();
      await tab.getByRole('heading', { name: t('help.line.title'), exact: true }).waitFor();
      const list = tab.locator('#page-country-line');
      await expect.poll(() => list.evaluate((heading) => heading.getBoundingClientRect().top < window.innerHeight / 2)).toBe(true);
      if (javaScriptEnabled) expect(await tab.evaluate(() => document.activeElement?.id)).toBe('page-country-line');
    });
});

test('the list for search engines names every page but the settings, the quiet tasks and the tools', async () => {
  const answer = await fetch(`${inject('site')}/sitemap.xml`);
  expect(answer.status).toBe(200);
  const listed = [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  const wanted = languages.flatMap((language) =>
    sitePages
      .filter((page) => !['settings', 'quiet', 'school', 'class', 'offline', 'gallery'].includes(page.kind))
      .filter((page) => page.kind !== 'teaching' || ['plan', 'paper'].includes(page.screen))
      .map((page) => pathOf(language.code, page)),
  );
  expect(listed.toSorted()).toEqual(wanted.toSorted());
});

test.each(everyLanguage)('every page in %s has help and the way out as links of its own, before any script', async (_, language) => {
  const help = `href="${pathOf(language.code, { kind: 'help' })}"`;
  const problems: string[] = [];
  for (const page of sitePages) {
    // The class screen shows nothing but the lesson; leaving works there by the keyboard (leave.test.ts).
    if (page.kind === 'teaching' && page.screen === 'present') continue;
    const path = pathOf(language.code, page);
    const html = await (await fetch(inject('site') + path)).text();
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    if (!links.some((link) => link.includes('btn-help') && link.includes(help))) problems.push(`${path}: no "Help now"`);
    if (!links.some((link) => link.includes('btn-leave') && link.includes(`href="${language.exit}"`))) problems.push(`${path}: no "Leave quickly"`);
  }
  expect(problems).toEqual([]);
});
