// A school's own contacts, progress on paper, and words for telling, as a pupil and a teacher meet them.

import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { lessons } from '#lessons/index';
import { pathOf } from '#src/address/paths';
import { namedCountries, readCountries } from '#src/build/countries';
import { encodeProgress } from '#src/codes/resumeCode';
import { encodeSchool } from '#src/codes/schoolCode';
import { everyLanguage, languageWritten, lessonTextOf, pageWordsOf, plain, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay } from './sitePages';
import { awake, desktop, openTab, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const code = encodeSchool({
  country: 'MY',
  contacts: [{ role: 'nurse', name: 'Ms Dina', place: 'Room 12', hours: '' }],
});
if (!code.ok) throw new Error(code.why);
const schoolCode = code.value;

const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);
type Written = (typeof writings)[number][1];

async function openCode({ tab, site }: Visit, language: Written, text: string): Promise<void> {
  await tab.goto(`${site}${pathOf(language.code, { kind: 'school' })}#${text}`);
  await awake(tab);
}

const accept = (tab: Tab, language: Written) => tab.getByRole('button', { name: pageWordsOf(language)('school.yes'), exact: true }).click();
const shown = async (tab: Tab) => squeezed(await tab.locator('main').innerText());

test.each(writings)('in %s a teacher makes a link; it asks a pupil first, then help begins with these people, until one tap removes them', async (_, language) => {
  const t = pageWordsOf(language);
  const shell = wordsOf(language).t;
  await withVisit(browser(), { viewport: desktop }, async (visit) => {
    const { tab } = visit;
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await visit.open(language, { kind: 'contacts' });
    await tab.getByLabel(t('contacts.name')).fill('Ms Dina');
    await tab.getByLabel(t('contacts.place')).fill('Room 12');
    await tab.getByLabel(t('contacts.country')).selectOption('MY');
    const link = await tab.locator('main textarea').inputValue();
    expect(await tab.locator('main svg path').last().getAttribute('d')).toMatch(/^M/);
    await tab.goto(link);
    await awake(tab);
    expect(await tab.evaluate(() => sessionStorage.getItem('lamplight') ?? '')).not.toContain('school":"');
    expect(await shown(tab)).toContain('Ms Dina');
    await accept(tab, language);
    await visit.open(language, { kind: 'help' });
    await tab.getByText('Ms Dina').waitFor();
    const text = await shown(tab);
    expect(text).toContain(squeezed(shell('help.school.mark')));
    expect(text.indexOf('Ms Dina')).toBeLessThan(text.indexOf(squeezed(shell('help.line.title'))));
    await tab.getByRole('button', { name: shell('help.school.remove'), exact: true }).click();
    await tab.getByText('Ms Dina').waitFor({ state: 'detached' });
    // What the school typed never left the device.
    expect(asked.filter((url) => url.includes('#') || url.includes(new URL(link).hash.slice(1)))).toEqual([]);
    expect(visit.strays).toEqual([]);
    expect(visit.messages).toEqual([]);
  });
});

test('school contacts go with the tab, and stay on the device only if somebody asked it to keep things', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), {}, async (visit) => {
    await openCode(visit, language, schoolCode);
    await accept(visit.tab, language);
    const other = await openTab(visit.context, visit.site);
    await other.open(language, { kind: 'help' });
    expect(await shown(other.tab)).not.toContain('Ms Dina');
    await visit.open(language, { kind: 'settings' });
    await visit.tab.getByLabel(wordsOf(language).t('ui.settings.keepOn')).check();
    await other.tab.reload();
    await other.tab.getByText('Ms Dina').waitFor();
  });
});

test.each(everyLanguage)('in %s a code that brings another country than the one chosen says so before anybody says yes', async (_, language) => {
  const { countries } = readCountries(process.cwd());
  const [here, there] = ['MY', 'PH'].map((wanted) => namedCountries(countries, language).find((one) => one.code === wanted)?.name ?? '');
  const change = squeezed(pageWordsOf(language)('school.replacesCountry')).replace('{to}', here ?? '').replace('{from}', there ?? '');
  await withVisit(browser(), {}, async (visit) => {
    await openCode(visit, language, schoolCode);
    expect(await shown(visit.tab)).not.toContain(change);
    await visit.open(language, { kind: 'help' });
    await visit.tab.locator('main summary', { hasText: there ?? '' }).click();
    await openCode(visit, language, schoolCode);
    await visit.tab.getByText('Ms Dina').waitFor();
    expect(await shown(visit.tab)).toContain(change);
    await accept(visit.tab, language);
    await openCode(visit, language, schoolCode);
    expect(await shown(visit.tab)).not.toContain(change);
    expect(visit.messages).toEqual([]);
  });
});

test.each([
  ['broken', schoolCode.slice(0, -1), 'damaged'],
  ['of a later version', schoolCode.replace(/^1/, '9'), 'version'],
  ['far too long', 'A'.repeat(5000), 'long'],
  ['markup', '<img src=x onerror=alert(1)>', 'damaged'],
])('a code that is %s sets nothing and says why', async (_, text, why) => {
  const language = languageWritten('ltr');
  await withVisit(browser(), {}, async (visit) => {
    await openCode(visit, language, text);
    expect(await shown(visit.tab)).toContain(squeezed(pageWordsOf(language)(`school.refused.${why}`)));
    expect(await visit.tab.getByRole('link', { name: wordsOf(language).t('help.now'), exact: true }).count()).toBeGreaterThan(1);
    expect(await visit.tab.evaluate(() => sessionStorage.getItem('lamplight') ?? '')).not.toContain('school":"');
    expect(visit.messages).toEqual([]);
  });
});

test.each(writings)('in %s progress comes back from paper, and a mistake is named', async (_, language) => {
  const t = pageWordsOf(language);
  const lesson = lessonToPlay();
  const paper = encodeProgress([{ band: 1, lesson: lesson.number, closed: true, steps: lesson.activities.map(() => true) }]);
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    await visit.open(language, { kind: 'settings' });
    const field = tab.getByLabel(t('resume.field'));
    const add = tab.getByRole('button', { name: t('resume.add'), exact: true });
    for (const [typed, problem] of [[paper.slice(0, 6), 'short'], [paper.replace(/.$/, (last) => (last === 'C' ? 'D' : 'C')), 'mistyped'], ['hello', 'sign']] as const) {
      await field.fill(typed);
      await add.click();
      await tab.getByText(t(`resume.problem.${problem}`)).waitFor();
    }
    await field.fill(paper.toLowerCase().replaceAll('-', ' '));
    await add.click();
    await tab.getByText(t('resume.added')).waitFor();
    expect(await shown(tab)).toContain(paper);
    await visit.open(language, { kind: 'lessons', band: lesson.band });
    await tab.getByText(plain(wordsOf(language).t('ui.band.done'))).first().waitFor();
  });
});

const lessonOfTelling = lessons.find(({ activities }) => activities.some((one) => one.type === 'compose' && one.readBack === undefined));
const telling = lessonOfTelling?.activities.find((one) => one.type === 'compose');
if (!lessonOfTelling || telling?.type !== 'compose') throw new Error('No lesson builds a first sentence.');

test.each(everyLanguage)('in %s words for telling can be read without a script', async (_, language) => {
  await withVisit(browser(), { javaScriptEnabled: false }, async ({ tab, site }) => {
    await tab.goto(site + pathOf(language.code, { kind: 'tell' }));
    const text = await shown(tab);
    const words = lessonTextOf(language, lessonOfTelling);
    const first = telling.parts.filter(({ spoken }) => spoken).map(({ id, choices }) => words(`${telling.id}.parts.${id}.choices.${choices[0]}`));
    expect(text).toContain(squeezed(first.join(' ')));
    expect(text).toContain(squeezed(wordsOf(language).t('help.again.other')));
    expect(await tab.locator('main li').count()).toBeGreaterThan(8);
  });
});

test('a sentence is put together from parts and stands on the note; nothing of it is kept', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    await visit.open(language, { kind: 'tell' });
    for (const part of [1, 2]) await tab.locator('main fieldset').nth(part).locator('label').nth(1).click();
    const sentence = squeezed(await tab.locator('main .lit p').first().innerText());
    expect(sentence.length).toBeGreaterThan(20);
    expect(await tab.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await tab.emulateMedia({ media: 'print' });
    expect(await shown(tab)).toContain(sentence);
    expect(visit.messages).toEqual([]);
  });
});
