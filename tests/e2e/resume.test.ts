// Coming back: after a reload, in another language, by the browser's own buttons; and forgetting, when nobody asked
// to keep anything.

import { expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { languages, type Language } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepOf, stepPage } from './sitePages';
import { awake, openTab, pathIn, withVisit, type Visit } from './visit';

const browser = sharedBrowser();

function twoLanguages(): readonly [Language, Language] {
  const [first, second] = languages;
  if (!first || !second) throw new Error('Two languages are needed.');
  return [first, second];
}

const [source, other] = twoLanguages();
const { t } = wordsOf(source);
const step = stepOf('choice');
const activity = lessonToPlay().activities[step - 1];
if (activity?.type !== 'choice') throw new Error('The lesson has no choice.');
const [option] = activity.options;
const input = `#${activity.id}-${option?.id}`;
const label = `label[for="${activity.id}-${option?.id}"]`;

const goOn = (visit: Visit) => visit.tab.getByRole('link', { name: t('ui.step.next'), exact: true }).click();

test('reloading in the middle of the chat keeps the decisions', async () => {
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(source, stepPage(stepOf('chat')));
    await tab.getByRole('radio').nth(1).check({ force: true });
    await tab.getByRole('button', { name: t('activities.chat.goOn') }).click();
    const log = tab.getByRole('list', { name: t('activities.chat.log') });
    const before = await log.innerText();
    await tab.reload();
    await awake(tab);
    await expect.poll(() => log.innerText()).toBe(before);
  });
});

test('another language keeps the place and the answers', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open } = visit;
    await open(source, stepPage(step));
    await tab.locator(label).click();
    await tab.locator('summary.chip').click();
    await tab.getByRole('link', { name: other.name }).click();
    await tab.waitForURL(visit.site + pathOf(other.code, stepPage(step)));
    await expect.poll(() => tab.evaluate(() => document.documentElement.dir)).toBe(other.direction);
    expect(await tab.locator(input).isChecked()).toBe(true);
  });
});

test('back and forward of the browser move between steps, and focus goes to the heading', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open } = visit;
    await open(source, stepPage(1));
    await goOn(visit);
    await tab.waitForURL(visit.site + pathOf(source.code, stepPage(2)));
    const focused = () => tab.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('H1');
    await tab.goBack();
    await expect.poll(() => pathIn(visit)).toBe(pathOf(source.code, stepPage(1)));
    await expect.poll(focused).toBe('H1');
    await tab.goForward();
    await expect.poll(() => pathIn(visit)).toBe(pathOf(source.code, stepPage(2)));
    await expect.poll(focused).toBe('H1');
  });
});

test('the opening offers to go on where the pupil was', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await visit.open(source, stepPage(1));
    await goOn(visit);
    await visit.tab.waitForURL(visit.site + pathOf(source.code, stepPage(2)));
    await visit.open(source, openingPage());
    const link = visit.tab.locator(`main a.btn-go[href$="${pathOf(source.code, stepPage(2))}"]`);
    await link.waitFor();
    expect(await link.isVisible()).toBe(true);
  });
});

async function answered(context: BrowserContext, site: string): Promise<boolean> {
  const visit = await openTab(context, site);
  await visit.open(source, stepPage(step));
  return visit.tab.locator(input).isChecked();
}

test('closing the tab forgets everything, unless the pupil asked to keep it', async () => {
  await withVisit(browser(), {}, async ({ tab, open, context, site }) => {
    await open(source, stepPage(step));
    await tab.locator(label).click();
    await tab.close();
    expect(await answered(context, site)).toBe(false);
  });
  await withVisit(browser(), {}, async ({ tab, open, context, site }) => {
    await open(source, { kind: 'settings' });
    await tab.getByRole('radio', { name: t('ui.settings.keepOn') }).check({ force: true });
    await open(source, stepPage(step));
    await tab.locator(label).click();
    await tab.close();
    expect(await answered(context, site)).toBe(true);
  });
});

test('one tap erases every trace', async () => {
  await withVisit(browser(), {}, async ({ tab, open }) => {
    await open(source, { kind: 'settings' });
    await tab.getByRole('radio', { name: t('ui.settings.keepOn') }).check({ force: true });
    await tab.getByRole('radio', { name: t('ui.settings.dark'), exact: true }).check({ force: true });
    await open(source, stepPage(step));
    await tab.locator(label).click();
    await open(source, { kind: 'settings' });
    await tab.getByRole('button', { name: t('ui.settings.erase') }).click();
    const left = await tab.evaluate(() => ({ tab: sessionStorage.length, device: localStorage.length, cookie: document.cookie }));
    expect(left).toEqual({ tab: 0, device: 0, cookie: '' });
    expect(await tab.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });
});

const obstacles = [
  {
    name: 'blocked',
    script: `for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`,
  },
  { name: 'full', script: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };` },
  { name: 'broken', script: `try { sessionStorage.setItem('lamplight', '{"version":2,"lessons":{"x":[}'); } catch {}` },
];

test.each(obstacles)('with storage that is $name the lesson goes on', async ({ script }) => {
  await withVisit(browser(), {}, async (visit) => {
    const { tab, open, messages } = visit;
    await visit.context.addInitScript(script);
    await open(source, stepPage(1));
    for (let next = 2; next <= 4; next++) {
      await goOn(visit);
      await tab.waitForURL(visit.site + pathOf(source.code, stepPage(next)));
    }
    await open(source, stepPage(step));
    await tab.locator(label).click();
    expect(await tab.locator(input).isChecked()).toBe(true);
    expect(messages).toEqual([]);
  });
});
