// Editions without a server: opened from a disk, a lesson plays to the end, and nothing is asked of any network.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { keyboardHands } from './hands';
import { languageWritten } from './languageWords';
import { playToTheLamp } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay } from './sitePages';
import { phone, withVisit } from './visit';

const browser = sharedBrowser();
const rtl = languageWritten('rtl');
const ltr = languageWritten('ltr');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-editions-'));
  execFileSync('npm', ['run', '--silent', 'editions'], { env: { ...process.env, EDITIONS_DIR: folder, EDITIONS: `folder,${rtl.code}` } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addressOf = (file: string) => `${pathToFileURL(join(folder, file)).href}#`;

test.each([
  ['the folder', ltr.name, 'lamplight/index.html', ltr],
  ['the folder', rtl.name, 'lamplight/index.html', rtl],
  ['the file of one language', rtl.name, `lamplight-${rtl.code}.html`, rtl],
])('%s plays a lesson to the end in %s', async (_edition, _name, file, language) => {
  await withVisit(
    browser(),
    { offline: true },
    async (visit) => {
      await playToTheLamp({ visit, hands: keyboardHands(visit.tab), language, lesson: lessonToPlay(), variety: 0 }, async () => {});
      expect([visit.messages, visit.strays]).toEqual([[], []]);
    },
    addressOf(file),
  );
});

test('the folder opens in the language of the browser, the file in its own', async () => {
  for (const [file, locale, language] of [
    ['lamplight/index.html', 'fr-CA', languages.find(({ code }) => code === 'fr')],
    ['lamplight/index.html', 'de-DE', languages[0]],
    [`lamplight-${rtl.code}.html`, 'de-DE', rtl],
  ] as const)
    await withVisit(browser(), { offline: true, locale }, async ({ tab }) => {
      await tab.goto(addressOf(file).slice(0, -1));
      await tab.locator('main h1').waitFor();
      expect(await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language?.tag, language?.direction]);
    });
});

test('every picture and sign of a page from a disk is drawn', async () => {
  for (const file of ['lamplight/index.html', `lamplight-${rtl.code}.html`])
    await withVisit(browser(), { offline: true, viewport: phone }, async ({ tab }) => {
      await tab.goto(`${addressOf(file)}/${rtl.code}/learn/12-14/2/4/`);
      await tab.locator('main h1').waitFor();
      const images = await tab.locator('img').evaluateAll(async (all) => {
        await Promise.all(all.map((image) => image instanceof HTMLImageElement && image.decode()));
        return all.length;
      });
      expect(images).toBeGreaterThan(3);
      const signs = await tab.locator('svg.icon').evaluateAll((all) => all.filter((sign) => sign.checkVisibility()).map((sign) => sign.getBoundingClientRect().width > 0 && sign instanceof SVGGraphicsElement && sign.getBBox().width > 0));
      expect(signs.length).toBeGreaterThan(1);
      expect(signs).not.toContain(false);
    });
});

test('from a disk nothing offers a link that could lead nowhere', async () => {
  await withVisit(browser(), { offline: true }, async ({ tab }) => {
    const address = addressOf('lamplight/index.html');
    await tab.goto(`${address}/${ltr.code}/teach/`);
    await tab.locator('main h1').waitFor();
    expect(await tab.locator('main a[href*="contacts"]').count()).toBe(0);
    await tab.goto(`${address}/${ltr.code}/teach/contacts/`);
    await tab.locator('main h1').waitFor();
    expect(await tab.locator('main form').count()).toBe(0);
  });
});

test('from a disk a plan can stand in a second language where the edition has one, and no other edition offers it', async () => {
  const plan = pathOf(rtl.code, { kind: 'teaching', band: lessonToPlay().band, lesson: lessonToPlay().number, screen: 'plan' });
  for (const [file, others] of [['lamplight/index.html', languages.length - 1], [`lamplight-${rtl.code}.html`, 0]] as const)
    await withVisit(browser(), { offline: true }, async ({ tab, messages }) => {
      await tab.goto(addressOf(file) + plan);
      await tab.locator('main h1').waitFor();
      const choice = tab.locator('input[name=second]:not([value=""])');
      expect(await choice.count()).toBe(others);
      if (others > 0) {
        await tab.getByRole('radio', { name: ltr.name, exact: true }).check();
        await tab.locator(`main h1 [lang="${ltr.tag}"]`).waitFor();
      }
      expect(messages).toEqual([]);
    });
});
