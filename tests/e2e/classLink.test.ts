// A link for a class, as a teacher makes it and as pupils open it.

import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { guides } from '#guides/index';
import type { Language } from '#locales/index';
import { bands } from '#src/address/band';
import { pathOf, type Page } from '#src/address/paths';
import { encodeClass, type ClassLesson } from '#src/codes/classCode';
import { accessibilityProblems } from './accessibility';
import { languageWritten, lessonTextOf, pageWordsOf, plain, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay } from './sitePages';
import { awake, desktop, openTab, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const english = languageWritten('ltr');
const arabic = languageWritten('rtl');
const writings = [english, arabic].map((language) => [language.name, language] as const);

const lesson = lessonToPlay();
const place = { band: lesson.band, lesson: lesson.number };
const version = guides.find((guide) => guide.lesson === lesson.id)?.versions[0];
if (!version || Object.keys(version.steps).length >= lesson.activities.length) throw new Error('The shortest version of the lesson leaves nothing out.');
const ids = lesson.activities.map(({ id }) => id);
const shown = ids.filter((id) => id in version.steps);
const marks = ids.map((id) => (id in version.steps ? '1' : '0')).join('');
const leftOut = ids.findIndex((id) => !(id in version.steps)) + 1;

function codeOf(language: Language, ...more: readonly ClassLesson[]): string {
  const code = encodeClass({ language: language.code, country: null, lessons: [{ band: bands.indexOf(lesson.band), lesson: lesson.number, steps: marks }, ...more] });
  if (!code.ok) throw new Error(code.why);
  return code.value;
}

async function openCode({ tab, site }: Visit, language: Language, text: string): Promise<void> {
  await tab.goto(`${site}${pathOf(language.code, { kind: 'class' })}#${text}`);
  await awake(tab);
}

const textOf = async (tab: Tab) => squeezed(await tab.locator('main').innerText());
const kept = async (tab: Tab) => tab.evaluate(() => sessionStorage.getItem('lamplight') ?? '');
const start = async (tab: Tab, language: Language) => tab.locator('main ol').getByRole('link', { name: plain(wordsOf(language).t('ui.band.start')) }).first().click();

/** Follows "Next" through the short version to the end of the lesson; gives the headings of the steps on the way. */
async function goThrough({ tab }: Visit, language: Language): Promise<readonly string[]> {
  const { t } = wordsOf(language);
  const headings: string[] = [];
  for (const n of shown.keys()) {
    await tab.locator('main').getByText(plain(t('ui.step.at', { n: n + 1, total: shown.length }))).waitFor();
    headings.push(squeezed(await tab.locator('main h1').innerText()));
    await tab.locator('main nav a.btn-go').click();
  }
  await tab.getByRole('heading', { level: 1, name: plain(t('routines.closing.title')) }).waitFor();
  return headings;
}

test.each(writings)('in %s a teacher makes a link from a plan; a pupil who opens it goes through the steps of the short version only, until asking for all lessons', async (_, language) => {
  const t = pageWordsOf(language);
  const words = wordsOf(language).t;
  const titles = lessonTextOf(language, lesson);
  await withVisit(browser(), { viewport: desktop }, async (visit) => {
    const { tab } = visit;
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await visit.open(language, { kind: 'teaching', ...place, screen: 'plan' });
    await tab.getByRole('link', { name: t('classLink.title'), exact: true }).click();
    await tab.locator('main fieldset select').selectOption(String(version.minutes));
    await tab.getByLabel(t('contacts.country')).selectOption('MY');
    const link = await tab.locator('main textarea').inputValue();
    expect(await tab.locator('main svg path').last().getAttribute('d')).toMatch(/^M/);
    const problems = [...(await accessibilityProblems(tab, 'a link that was made'))];

    await tab.goto(link);
    await tab.reload();
    await awake(tab);
    expect(await textOf(tab)).toContain(squeezed(titles('title')));
    // Nothing is set before somebody asks for it.
    expect(await kept(tab)).toBe('');
    problems.push(...(await accessibilityProblems(tab, 'a link that was opened')));
    await tab.getByRole('button', { name: t('class.countryYes'), exact: true }).click();
    await tab.getByText(t('class.countrySet')).first().waitFor();
    expect(await kept(tab)).toContain('"country":"MY"');
    await start(tab, language);
    await tab.locator('main a.btn-go').click();
    expect(await goThrough(visit, language)).toEqual(shown.map((id) => squeezed(titles(`${id}.title`))));

    await tab.getByRole('link', { name: t('class.all'), exact: true }).click();
    await tab.waitForURL(`**${pathOf(language.code, { kind: 'lessons', band: lesson.band })}`);
    await visit.open(language, { kind: 'step', ...place, step: 1 });
    expect(await textOf(tab)).toContain(squeezed(words('ui.step.at', { n: 1, total: ids.length })));
    // What was chosen for the class never left the device.
    expect(asked.filter((url) => url.includes('#') || url.includes(new URL(link).hash.slice(1)))).toEqual([]);
    expect(problems).toEqual([]);
    expect(visit.strays).toEqual([]);
    expect(visit.messages).toEqual([]);
  });
});

test('a step that the class leaves out can still be opened, and leads on to one that it sees', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await openCode(visit, english, codeOf(english));
    await start(visit.tab, english);
    await visit.tab.locator('main a.btn-go').waitFor();
    await visit.open(english, { kind: 'step', ...place, step: leftOut });
    expect(await textOf(visit.tab)).toContain(squeezed(lessonTextOf(english, lesson)(`${ids[leftOut - 1]}.title`)));
    const next = ids.findIndex((id, index) => index >= leftOut && id in version.steps) + 1;
    const page: Page = next > 0 ? { kind: 'step', ...place, step: next } : { kind: 'closing', ...place };
    expect(await visit.tab.locator('main nav a.btn-go').getAttribute('href')).toBe(pathOf(english.code, page));
    expect(visit.messages).toEqual([]);
  });
});

const code = codeOf(english);
const noSuch: ClassLesson = { band: 0, lesson: 99, steps: '111' };
const goneCode = encodeClass({ language: english.code, country: null, lessons: [noSuch] });

test.each(
  [
    ['broken', code.slice(0, -1), 'refused.damaged'],
    ['of a later version', code.replace(/^1/, '9'), 'refused.version'],
    ['far too long', 'A'.repeat(5000), 'refused.long'],
    ['markup', '<img src=x onerror=alert(1)>', 'refused.damaged'],
    ['for lessons that are not on this site', goneCode.ok ? goneCode.value : '', 'refused.gone'],
    ['missing', '', 'nothing'],
  ].flatMap(([name, text, why]) => writings.map(([written, language]) => [name ?? '', written, text ?? '', why ?? '', language] as const)),
)('a link that is %s is refused in %s, with the reason and a way on', async (_name, _written, text, why, language) => {
  const t = pageWordsOf(language);
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    await openCode(visit, language, text);
    expect(await textOf(tab)).toContain(squeezed(t(`class.${why}`)));
    expect(await kept(tab)).toBe('');
    await tab.locator('main').getByRole('link', { name: wordsOf(language).t('ui.error.toHome'), exact: true }).click();
    await tab.waitForURL(`**${pathOf(language.code, { kind: 'home' })}`);
    expect(visit.messages).toEqual([]);
  });
});

test('a lesson that is not on this site is left out, and a line says so', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await openCode(visit, english, codeOf(english, noSuch));
    expect(await textOf(visit.tab)).toContain(squeezed(pageWordsOf(english)('class.gone')));
    expect(await visit.tab.locator('main ol > li').count()).toBe(1);
  });
});

test('a link in another language offers that language, and changing the language keeps the class', async () => {
  const text = codeOf(arabic);
  await withVisit(browser(), { viewport: desktop }, async (visit) => {
    const { tab } = visit;
    const opened = async (language: Language) => tab.waitForURL(`**${pathOf(language.code, { kind: 'class' })}#${text}`);
    await openCode(visit, english, text);
    expect(await textOf(tab)).toContain(squeezed(pageWordsOf(english)('class.language')));
    await tab.locator('header summary').first().click();
    await tab.locator(`header a[hreflang="${arabic.tag}"]`).click();
    await opened(arabic);
    await tab.getByText(lessonTextOf(arabic, lesson)('title')).first().waitFor();
    await tab.reload();
    await tab.getByText(lessonTextOf(arabic, lesson)('title')).first().waitFor();
    expect(await textOf(tab)).not.toContain(squeezed(pageWordsOf(arabic)('class.language')));
    await tab.goBack();
    await openCode(visit, english, text);
    await tab.reload();
    await awake(tab);
    await tab.locator('main').getByRole('link', { name: arabic.name, exact: true }).click();
    await opened(arabic);
    // Under way, another language shows the same steps.
    await tab.getByText(lessonTextOf(arabic, lesson)('title')).first().waitFor();
    await start(tab, arabic);
    await tab.locator('main a.btn-go').waitFor();
    await visit.open(english, { kind: 'step', ...place, step: ids.indexOf(shown[1] ?? '') + 1 });
    expect(await textOf(tab)).toContain(squeezed(wordsOf(english).t('ui.step.at', { n: 2, total: shown.length })));
    expect(visit.messages).toEqual([]);
  });
});

test('the class goes with the tab, stands on the privacy page, and is erased with everything else', async () => {
  const { t } = wordsOf(english);
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    await openCode(visit, english, code);
    await start(tab, english);
    await tab.locator('main a.btn-go').waitFor();
    const other = await openTab(visit.context, visit.site);
    await other.open(english, { kind: 'class' });
    expect(await textOf(other.tab)).toContain(squeezed(pageWordsOf(english)('class.nothing')));
    await visit.open(english, { kind: 'privacy' });
    await tab.getByText(pageWordsOf(english)('class.known')).waitFor();
    await visit.open(english, { kind: 'settings' });
    await tab.getByRole('button', { name: t('ui.settings.erase'), exact: true }).click();
    await tab.getByText(t('ui.settings.erased')).first().waitFor();
    expect(await tab.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await visit.open(english, { kind: 'class' });
    expect(await textOf(tab)).toContain(squeezed(pageWordsOf(english)('class.nothing')));
  });
});
