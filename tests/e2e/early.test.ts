// A slow network: the page is there long before its script. What was chosen in between is not lost.

import { expect, test } from 'vitest';
import type { Page as Tab } from 'playwright-core';
import { pathOf } from '#src/address/paths';
import { languageWritten, lessonTextOf, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, stepOf, stepPage } from './sitePages';
import { awake, pathIn, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const language = languageWritten('ltr');
const lesson = lessonToPlay();
const text = lessonTextOf(language, lesson);

/** Opens a step of the lesson while the script is still on its way; `arrive` lets it come. */
async function openBeforeScript(visit: Visit, step: number): Promise<{ readonly arrive: () => Promise<void> }> {
  let letThrough = () => {};
  const released = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await visit.context.route(
    (url) => url.pathname.endsWith('.js'),
    async (route) => {
      await released;
      await route.continue();
    },
  );
  // Not until it has loaded: that would wait for the script.
  await visit.tab.goto(visit.site + pathOf(language.code, stepPage(step)), { waitUntil: 'commit' });
  await visit.tab.locator('main nav').waitFor();
  return {
    arrive: async () => {
      letThrough();
      await awake(visit.tab);
    },
  };
}

const input = (tab: Tab, id: string) => tab.locator(`[id="${id}"]`);
const savedAnswers = (tab: Tab) =>
  tab.evaluate((id): unknown => JSON.parse(sessionStorage.getItem('lamplight') ?? '{}').lessons?.[id]?.answers, lesson.id);

test('options chosen before the script arrives stay chosen, show their feedback, and are remembered', async () => {
  const step = stepOf('choice');
  const choice = lesson.activities[step - 1];
  if (choice?.type !== 'choice') throw new Error('There is no choice.');
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, step);
    const early = choice.options.slice(1, 3);
    for (const { id } of early) {
      await tab.locator(`label[for="${choice.id}-${id}"]`).click();
      await tab.getByText(squeezed(text(`${choice.id}.options.${id}.feedback`))).waitFor();
    }
    await arrive();
    for (const { id } of early) {
      expect(await input(tab, `${choice.id}-${id}`).isChecked()).toBe(true);
      expect(await tab.getByText(squeezed(text(`${choice.id}.options.${id}.feedback`))).isVisible()).toBe(true);
    }
    expect(await savedAnswers(tab)).toMatchObject({ [choice.id]: { chosen: early.map(({ id }) => id) } });
    await tab.reload();
    await awake(tab);
    for (const { id } of early) expect(await input(tab, `${choice.id}-${id}`).isChecked()).toBe(true);
    expect(visit.messages).toEqual([]);
  });
});

test('things sorted before the script arrives stay sorted and are remembered', async () => {
  const step = stepOf('sort');
  const sort = lesson.activities[step - 1];
  if (sort?.type !== 'sort') throw new Error('There is nothing to sort.');
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, step);
    const group = sort.groups.at(-1)?.id ?? '';
    const early = sort.items.slice(0, 3);
    for (const { id } of early) await tab.locator(`label[for="${sort.id}-${id}-${group}"]`).click();
    await arrive();
    for (const { id } of early) expect(await input(tab, `${sort.id}-${id}-${group}`).isChecked()).toBe(true);
    expect(await savedAnswers(tab)).toMatchObject({
      [sort.id]: { placed: Object.fromEntries(early.map(({ id }) => [id, group])) },
    });
    expect(visit.messages).toEqual([]);
  });
});

test('questions answered before the script arrives stay answered', async () => {
  const step = stepOf('check');
  const check = lesson.activities[step - 1];
  if (check?.type !== 'check') throw new Error('There are no questions.');
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, step);
    for (const { id, right } of check.questions) await tab.locator(`label[for="${check.id}-${id}-${right}"]`).click();
    await arrive();
    for (const { id, right } of check.questions) expect(await input(tab, `${check.id}-${id}-${right}`).isChecked()).toBe(true);
    expect(await savedAnswers(tab)).toMatchObject({
      [check.id]: { chosen: Object.fromEntries(check.questions.map(({ id, right }) => [id, right])) },
    });
    expect(visit.messages).toEqual([]);
  });
});

test.each(['opinion', 'reply'] as const)('an answer of the kind "%s" given before the script arrives stays', async (type) => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, stepOf(type));
    await tab.locator('main label').nth(1).click();
    await arrive();
    expect(await tab.locator('main input[type=radio]').nth(1).isChecked()).toBe(true);
    expect(visit.messages).toEqual([]);
  });
});

test('cards turned before the script arrives stay turned', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, stepOf('cards'));
    await tab.locator('main summary').nth(1).click();
    await arrive();
    expect(await tab.locator('main li details').nth(1).getAttribute('open')).not.toBeNull();
    expect(visit.messages).toEqual([]);
  });
});

test('in the chat, an option chosen before the script arrives stays chosen', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, stepOf('chat'));
    await tab.locator('main fieldset label[for]').first().click();
    await arrive();
    expect(await tab.locator('main fieldset input[type=radio]').first().isChecked()).toBe(true);
    const goOn = tab.getByRole('button', { name: wordsOf(language).t('activities.chat.goOn'), exact: true });
    expect(await goOn.isVisible()).toBe(true);
    expect(visit.messages).toEqual([]);
  });
});

test('focus stays where it was when the script arrives', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const { arrive } = await openBeforeScript(visit, stepOf('choice'));
    await tab.locator('main input').nth(2).focus();
    const focused = await tab.evaluate(() => document.activeElement?.id);
    await arrive();
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe(focused);
  });
});

test('links lead on before the script arrives', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    await openBeforeScript(visit, 1);
    await tab.getByRole('link', { name: wordsOf(language).t('ui.step.next'), exact: true }).click({ noWaitAfter: true });
    await tab.waitForURL(visit.site + pathOf(language.code, stepPage(2)), { waitUntil: 'commit' });
    expect(pathIn(visit)).toBe(pathOf(language.code, stepPage(2)));
  });
});
