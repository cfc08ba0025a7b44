// On a slow connection a pupil answers before the script has arrived. The feedback is there at once, and the answer
// is still there afterwards.

import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, stepOf, stepPage } from './sitePages';
import { awake, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const [language] = languages;

/** Opens a step with the scripts held back; the returned function lets them come. */
async function openWithoutScripts({ tab, site }: Visit, step: number): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await tab.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await tab.goto(site + pathOf(language?.code ?? '', stepPage(step)), { waitUntil: 'commit' });
  await tab.waitForSelector('main');
  return async () => {
    release();
    await awake(tab);
  };
}

const savedAnswer = (id: string) => `(JSON.parse(sessionStorage.lamplight ?? '{}').lessons ?? {})['${lessonToPlay().id}']?.answers?.['${id}']`;

test('a choice made before the script came shows its feedback, and stays chosen', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab, messages } = visit;
    const arrive = await openWithoutScripts(visit, stepOf('choice'));
    const activity = lessonToPlay().activities[stepOf('choice') - 1];
    if (activity?.type !== 'choice') throw new Error('no choice');
    const input = tab.locator(`#${activity.id}-${activity.options[0]?.id}`);
    await tab.locator(`label[for="${await input.getAttribute('id')}"]`).click();
    const feedback = tab.locator(`#${activity.id}-${activity.options[0]?.id} ~ div`);
    expect(await feedback.isVisible()).toBe(true);
    await arrive();
    expect(await input.isChecked()).toBe(true);
    expect(await feedback.isVisible()).toBe(true);
    expect(await tab.evaluate(savedAnswer(activity.id))).toEqual({ chosen: [activity.options[0]?.id] });
    expect(messages).toEqual([]);
  });
});

test('a check answered before the script came is kept', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const arrive = await openWithoutScripts(visit, stepOf('check'));
    const activity = lessonToPlay().activities[stepOf('check') - 1];
    if (activity?.type !== 'check') throw new Error('no check');
    const [question] = activity.questions;
    if (!question) throw new Error('no question');
    const input = tab.locator(`#${activity.id}-${question.id}-${question.right}`);
    await tab.locator(`label[for="${await input.getAttribute('id')}"]`).click();
    await arrive();
    expect(await input.isChecked()).toBe(true);
    expect(await tab.evaluate(savedAnswer(activity.id))).toEqual({ chosen: { [question.id]: question.right } });
  });
});

test('what was sorted before the script came stays sorted', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    const arrive = await openWithoutScripts(visit, stepOf('sort'));
    const activity = lessonToPlay().activities[stepOf('sort') - 1];
    if (activity?.type !== 'sort') throw new Error('no sort');
    const [item] = activity.items;
    if (!item) throw new Error('no item');
    const input = tab.locator(`#${activity.id}-${item.id}-${item.accepts[0]}`);
    await tab.locator(`label[for="${await input.getAttribute('id')}"]`).click();
    expect(await tab.locator(`#${activity.id}-${item.id}-${item.accepts[0]} ~ p`).isVisible()).toBe(true);
    await arrive();
    expect(await input.isChecked()).toBe(true);
  });
});

test('an early click does not overwrite an answer that was kept from before', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open } = visit;
    if (!language) throw new Error('no language');
    const step = stepOf('choice');
    const activity = lessonToPlay().activities[step - 1];
    if (activity?.type !== 'choice') throw new Error('no choice');
    const [first, second] = activity.options;
    await open(language, stepPage(step));
    await tab.locator(`label[for="${activity.id}-${first?.id}"]`).click();
    const arrive = await openWithoutScripts(visit, step);
    await tab.locator(`label[for="${activity.id}-${second?.id}"]`).click();
    await arrive();
    expect(await tab.locator(`#${activity.id}-${first?.id}`).isChecked()).toBe(true);
    expect(await tab.locator(`#${activity.id}-${second?.id}`).isChecked()).toBe(true);
  });
});
