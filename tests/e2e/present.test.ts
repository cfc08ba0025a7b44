// A lesson shown to a class: two windows in step, by keyboard, with one key for the moment a student begins to tell.

import { expect, test } from 'vitest';
import type { Page as Tab } from 'playwright-core';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { pathOf } from '#src/address/paths';
import { minutesOf, preferred } from '#src/lesson/guide';
import { lastStep } from '#src/present/slides';
import { accessibilityProblems } from './accessibility';
import { everyLanguage, languageWritten, lessonTextOf, pageWordsOf, plain, squeezed } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, stepOf } from './sitePages';
import { awake, desktop, openTab, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const place = { band: lesson.band, lesson: lesson.number };
const writings = [languageWritten('ltr'), languageWritten('rtl')].map((language) => [language.name, language] as const);
const still = { viewport: desktop, reducedMotion: 'reduce' } as const;

/** The place in the lesson, as both windows write it behind their #. */
const at = (tab: Tab) => new URL(tab.url()).hash.slice(1).split('~')[0] ?? '';

const waitFor = (tab: Tab, wanted: string) => tab.waitForFunction((text) => location.hash.slice(1).split('~')[0] === text, wanted);

/** Opens the teacher's window, and from it the class screen. */
async function openClass(visit: Visit, language: (typeof writings)[number][1]): Promise<Tab> {
  await visit.open(language, { kind: 'teaching', ...place, screen: 'desk' });
  const opened = visit.context.waitForEvent('page');
  await visit.tab.getByRole('link', { name: pageWordsOf(language)('present.openClass'), exact: true }).click();
  const screen = await opened;
  await awake(screen);
  return screen;
}

test.each(writings)('in %s a whole lesson runs in step in two windows, from a key of either', async (_, language) => {
  const text = lessonTextOf(language, lesson);
  await withVisit(browser(), still, async (visit) => {
    const screen = await openClass(visit, language);
    const forward = language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    await visit.tab.keyboard.press(forward);
    await waitFor(screen, '0.1');
    await screen.bringToFront();
    await screen.keyboard.press('PageDown');
    await waitFor(visit.tab, '0.2');
    const seen = new Set<string>();
    const end = String(lastStep(lesson));
    for (let presses = 0; presses < 400; presses++) {
      const before = await screen.locator('main').innerText();
      seen.add(at(screen).split('.')[0] ?? '');
      await screen.keyboard.press('PageDown');
      // Nothing new after the last slide: the lesson has ended.
      await screen.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      if (at(screen).startsWith(`${end}.`) && (await screen.locator('main').innerText()) === before) break;
    }
    // What the chosen length leaves for working alone is passed over.
    const version = preferred(guides.find((one) => one.lesson === lesson.id)?.versions ?? []);
    const steps = Array.from({ length: lastStep(lesson) + 1 }, (_step, step) => step);
    expect([...seen]).toEqual(steps.filter((step) => version && minutesOf(version, lesson, step)).map(String));
    await waitFor(visit.tab, at(screen));
    const chat = lesson.activities[stepOf('chat') - 1];
    await screen.goto(`${visit.site}${pathOf(language.code, { kind: 'teaching', ...place, screen: 'present' })}#${stepOf('chat')}.0`);
    await screen.reload();
    await awake(screen);
    expect(squeezed(await screen.locator('main').innerText())).toContain(squeezed(text(`${chat?.id}.title`)));
    expect(visit.messages).toEqual([]);
    expect(visit.strays).toEqual([]);
  });
});

test('either window may be loaded again: it asks the other one where the class is', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), still, async (visit) => {
    const screen = await openClass(visit, language);
    await visit.tab.keyboard.press('PageDown');
    await waitFor(screen, '0.1');
    await visit.tab.keyboard.press('.');
    const shown = pageWordsOf(language)('present.show');
    await screen.getByRole('button', { name: shown, exact: true }).waitFor();
    for (const tab of [screen, visit.tab]) {
      await tab.reload();
      await awake(tab);
      await waitFor(tab, '0.1');
      // That the lesson is hidden stands in no address: only the other window can have said so.
      const button = tab.getByRole('button', { name: shown, exact: true });
      await button.waitFor();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    }
  });
});

test('a teacher’s window that was loaded again tells a class screen that is opened after it where the class is', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), still, async (visit) => {
    const screen = await openClass(visit, language);
    await visit.tab.locator('nav ol button').nth(3).click();
    await waitFor(screen, '3.0');
    await screen.close();
    await visit.tab.reload();
    await awake(visit.tab);
    const opened = visit.context.waitForEvent('page');
    await visit.tab.getByRole('link', { name: pageWordsOf(language)('present.openClass'), exact: true }).click();
    const again = await opened;
    await waitFor(again, '3.0');
    expect(squeezed(await again.locator('main').innerText())).toContain(squeezed(lessonTextOf(language, lesson)(`${lesson.activities[2]?.id}.title`)));
  });
});

test.each(everyLanguage)('in %s no slide of a message to be read closely is cut', async (_, language) => {
  const closely = lessons.find(({ activities }) => activities.some(({ type }) => type === 'spot'));
  const step = (closely?.activities.findIndex(({ type }) => type === 'spot') ?? 0) + 1;
  if (!closely) throw new Error('No lesson has a message to be read closely.');
  const cut: string[] = [];
  for (const viewport of [desktop, { width: 1024, height: 768 }])
    await withVisit(browser(), { ...still, viewport }, async ({ tab, site }) => {
      const page = { kind: 'teaching', band: closely.band, lesson: closely.number, screen: 'present' } as const;
      await tab.goto(`${site}${pathOf(language.code, page)}#${step}.0`);
      await awake(tab);
      while (at(tab).startsWith(`${step}.`)) {
        const over = await tab.locator('[data-slide]').evaluate((slide) => slide.scrollHeight - slide.clientHeight);
        if (over > 0) cut.push(`${at(tab)} at ${viewport.width}: ${over} px`);
        await tab.keyboard.press('PageDown');
        await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        if (cut.length > 20) break;
      }
    });
  expect(cut).toEqual([]);
});

test('two classes with the same lesson do not disturb each other', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), still, async (visit) => {
    await openClass(visit, language);
    const other = await openTab(visit.context, visit.site);
    const otherScreen = await openClass(other, language);
    await other.tab.keyboard.press('PageDown');
    await waitFor(otherScreen, '0.1');
    expect(at(visit.tab)).toBe('0.0');
  });
});

test.each(everyLanguage)('in %s one key turns the class screen into a plain lamp and shows the teacher what to say', async (_, language) => {
  const t = pageWordsOf(language);
  const text = lessonTextOf(language, lesson);
  await withVisit(browser(), still, async (visit) => {
    const screen = await openClass(visit, language);
    expect(await screen.locator('main').innerText()).toContain(squeezed(text('title')));
    await visit.tab.keyboard.press('9');
    const card = visit.tab.getByRole('dialog', { name: t('teach.telling.title') });
    await card.waitFor();
    expect(squeezed(await card.innerText())).toContain(squeezed(t('teach.telling.calm')));
    const show = screen.getByRole('button', { name: t('present.show'), exact: true });
    await show.waitFor();
    expect(await screen.getByText(squeezed(text('today'))).count()).toBe(0);
    // It begins at its beginning, and while it is read no press of a clicker brings the lesson back.
    expect(await card.evaluate((dialog) => [document.activeElement?.tagName, dialog.scrollTop])).toEqual(['H2', 0]);
    for (const key of ['PageDown', 'ArrowRight', 'ArrowLeft', '9', '.']) await visit.tab.keyboard.press(key);
    await visit.tab.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect([at(screen), await show.isVisible()]).toEqual(['0.0', true]);
    await visit.tab.keyboard.press('PageDown');
    await screen.getByText(squeezed(text('today'))).waitFor();
  });
});

test('hands are typed as totals, stand beside their letters for the class, and go with the next slide', async () => {
  const language = languageWritten('ltr');
  const check = lesson.activities[stepOf('check') - 1];
  if (check?.type !== 'check') throw new Error('There is no check.');
  await withVisit(browser(), still, async (visit) => {
    const screen = await openClass(visit, language);
    const title = plain(lessonTextOf(language, lesson)(`${check.id}.title`));
    await visit.tab.getByRole('button', { name: title }).click();
    await visit.tab.keyboard.press('PageDown');
    await waitFor(screen, `${stepOf('check')}.1`);
    const counts = ['4', '19', '6'];
    for (const [index, count] of counts.entries()) await visit.tab.locator('input[type=number]').nth(index).fill(count);
    const rows = screen.locator('main ol > li');
    await rows.nth(2).getByText('6', { exact: true }).waitFor();
    expect(await rows.locator('bdi').allInnerTexts()).toEqual(counts);
    // The focus is still in the field.
    await visit.tab.keyboard.press('PageDown');
    await waitFor(screen, `${stepOf('check')}.2`);
    expect(await rows.locator('bdi').count()).toBe(0);
    expect(await visit.tab.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('19');
  });
});

test.each(writings)('in %s an answered slide and the teacher’s window are accessible', async (_, language) => {
  await withVisit(browser(), still, async (visit) => {
    const screen = await openClass(visit, language);
    await visit.tab.locator('nav ol button').nth(stepOf('choice')).click();
    await waitFor(screen, `${stepOf('choice')}.0`);
    await visit.tab.locator('section button[aria-pressed]').first().click();
    await screen.locator('main [aria-expanded=true]').waitFor();
    const problems = [...(await accessibilityProblems(screen, 'class screen')), ...(await accessibilityProblems(visit.tab, 'desk'))];
    expect(problems).toEqual([]);
  });
});

test.each(writings)('from %s a class reads every line in a second language below', async (_, language) => {
  const other = languageWritten(language.direction === 'ltr' ? 'rtl' : 'ltr');
  const t = pageWordsOf(language);
  const choice = lesson.activities[stepOf('choice') - 1];
  if (choice?.type !== 'choice') throw new Error('There is no choice.');
  await withVisit(browser(), still, async ({ tab, site, messages }) => {
    await tab.goto(`${site}${pathOf(language.code, { kind: 'teaching', ...place, screen: 'present' })}#${stepOf('choice')}.0`);
    await awake(tab);
    await tab.getByRole('combobox', { name: t('present.second') }).selectOption(other.code);
    for (const words of [lessonTextOf(language, lesson), lessonTextOf(other, lesson)]) {
      await tab.getByText(squeezed(words(`${choice.id}.question`))).first().waitFor();
      for (const { id } of choice.options) await tab.getByText(squeezed(words(`${choice.id}.options.${id}.text`))).first().waitFor();
    }
    const second = tab.locator('main ol > li span[lang]').first();
    expect(await second.getAttribute('lang')).toBe(other.tag);
    expect(await second.getAttribute('dir')).toBe(other.direction);
    expect(await accessibilityProblems(tab, 'two languages')).toEqual([]);
    await tab.getByRole('combobox', { name: t('present.second') }).selectOption('');
    expect(await tab.getByText(squeezed(lessonTextOf(other, lesson)(`${choice.id}.question`))).count()).toBe(0);
    expect(messages).toEqual([]);
  });
});

test('the length chosen on the plan is the length of the class', async () => {
  const language = languageWritten('rtl');
  const t = pageWordsOf(language);
  const versions = guides.find((one) => one.lesson === lesson.id)?.versions ?? [];
  const other = versions.find((one) => one !== preferred(versions));
  await withVisit(browser(), still, async (visit) => {
    await visit.open(language, { kind: 'teaching', ...place, screen: 'plan' });
    await visit.tab.locator(`input[value="${other?.minutes}"]`).check();
    await visit.tab.getByRole('link', { name: t('present.toClass'), exact: true }).click();
    const length = visit.tab.getByRole('combobox', { name: t('plan.length') });
    await length.waitFor();
    await visit.tab.waitForFunction((minutes) => document.querySelector<HTMLSelectElement>('label select')?.value === minutes, String(other?.minutes));
    await length.selectOption(String(preferred(versions)?.minutes));
    expect(await length.inputValue()).toBe(String(preferred(versions)?.minutes));
  });
});

test('from the home page a teacher reaches a running class screen in four clicks', async () => {
  const language = languageWritten('ltr');
  const t = pageWordsOf(language);
  await withVisit(browser(), still, async (visit) => {
    await visit.open(language, { kind: 'home' });
    await visit.tab.locator(`main a[href$="${pathOf(language.code, { kind: 'teach' })}"]`).first().click();
    await visit.tab.locator(`main a[href$="${pathOf(language.code, { kind: 'teaching', ...place, screen: 'plan' })}"]`).first().click();
    await visit.tab.getByRole('link', { name: t('present.toClass'), exact: true }).click();
    const opened = visit.context.waitForEvent('page');
    await visit.tab.getByRole('link', { name: t('present.openClass'), exact: true }).click();
    const screen = await opened;
    await awake(screen);
    expect(squeezed(await screen.locator('main').innerText())).toContain(squeezed(lessonTextOf(language, lesson)('today')));
  });
});
