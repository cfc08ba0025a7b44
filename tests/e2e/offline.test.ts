// What is kept opens without a network; what is not kept says so calmly; nothing is kept unasked; nothing is left behind.

import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { pathOf, type Page } from '#src/address/paths';
import { dataFile, dataOf } from '#src/catalogue/keys';
import { lessons } from '#lessons/index';
import { touchHands } from './hands';
import { languageWritten, lessonTextOf, pageWordsOf, plain, squeezed, wordsOf } from './languageWords';
import { answer, begin, goOn, type Game } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, pagesOfEachKind, sitePages, stepOf, stepPage } from './sitePages';
import { switchableServer, type SwitchableServer } from './switchableServer';
import { awake, openTab, pathIn, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const language = languageWritten('rtl');
const other = languageWritten('ltr');
const { t } = wordsOf(language);
const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), pageWordsOf(language)(`offline.${key}`));
const lesson = lessonToPlay();
const next = lessons.find((one) => one.band === lesson.band && one.number !== lesson.number);
const folder = inject('siteFolder');
const newFolder = `${folder}-next`;

let server: SwitchableServer;
beforeAll(async () => {
  server = await switchableServer(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(newFolder, { recursive: true, force: true });
});
beforeEach(() => {
  server.serve(folder);
  server.plugIn();
  server.asked();
});

const visiting = (options: BrowserContextOptions, work: (visit: Visit) => Promise<void>) => withVisit(browser(), options, work, server.url);

/** Everything that the browser holds of the site. */
const traces = (tab: Tab) =>
  tab.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    tab: Object.keys(sessionStorage),
    device: Object.keys(localStorage),
  }));

const button = ({ tab }: Visit, name: string) => tab.locator('main').getByRole('button', { name, exact: true });

async function askForAll(visit: Visit): Promise<void> {
  await visit.open(language, { kind: 'settings' });
  await button(visit, say('keep')).click();
}

async function keepAll(visit: Visit): Promise<void> {
  await askForAll(visit);
  await visit.tab.getByText(plain(say('done').split('{')[0] ?? '').trim()).first().waitFor();
}

async function keepPlace(visit: Visit): Promise<void> {
  await visit.open(language, { kind: 'settings' });
  await visit.tab.getByLabel(t('ui.settings.keepOn')).check();
}

/** Opens a lesson's step, as someone whose place is kept, until all of the lesson is here. */
async function keepByOpening(visit: Visit, page: Page): Promise<void> {
  await visit.open(language, page);
  const wanted = listOf(folder, `lesson/${lesson.band}/${lesson.number}`);
  await visit.tab.waitForFunction(async (paths) => {
    const name = (await caches.keys()).find((one) => one.includes('version'));
    const have = name ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname) : [];
    return paths.every((path) => have.includes(path));
  }, wanted);
}

/** Addresses of the files of some parts, from the list that the build wrote. */
function listOf(from: string, ...names: readonly string[]): readonly string[] {
  const list: { files: readonly (readonly [string])[]; parts: Record<string, { files: readonly number[] }> } = JSON.parse(
    readFileSync(join(from, `keep/${language.code}.json`), 'utf8'),
  );
  const parts = names.length > 0 ? ['core', ...names] : Object.keys(list.parts);
  return [...new Set(parts.flatMap((name) => list.parts[name]?.files ?? []))].map((index) => `/${list.files[index]?.[0]}`);
}

test('nothing is kept, and no worker is there, until somebody asks', async () => {
  await visiting({}, async (visit) => {
    await visit.open(language, stepPage(1));
    await visit.open(language, { kind: 'settings' });
    await visit.open(language, { kind: 'privacy' });
    expect(await traces(visit.tab)).toMatchObject({ caches: [], workers: 0, device: [] });
    expect(server.asked().filter((path) => path.endsWith('sw.js'))).toEqual([]);
  });
});

test('a language kept whole opens without a network: every page, and a lesson from its beginning to its end', async () => {
  await visiting({ hasTouch: true }, async (visit) => {
    const { tab } = visit;
    await keepAll(visit);
    expect(visit.messages).toEqual([]);
    server.pull();
    const data = new Set<string>();
    for (const page of sitePages.filter(({ kind }) => kind !== 'gallery')) {
      const response = await tab.goto(server.url + pathOf(language.code, page), { waitUntil: 'commit' });
      expect([pathOf(language.code, page), response?.status(), response?.fromServiceWorker()]).toEqual([pathOf(language.code, page), 200, true]);
      expect(pathIn(visit)).toBe(pathOf(language.code, page));
      for (const key of [{ kind: 'shell' } as const, ...dataOf(page)]) data.add(dataFile(key));
    }
    const listed = listOf(folder);
    for (const file of data) expect(listed.some((path) => path.endsWith(`/${language.code}/${file}`)), file).toBe(true);
    const missing = await tab.evaluate(
      async (paths) => (await Promise.all(paths.map(async (path) => ((await fetch(path).catch(() => null))?.ok ? '' : path)))).filter(Boolean),
      listed.filter((path) => !path.startsWith('/keep/')),
    );
    expect(missing).toEqual([]);
    for (const page of pagesOfEachKind.filter(({ kind }) => kind !== 'gallery')) {
      await visit.open(language, page);
      expect(await tab.locator('main h1').first().isVisible(), pathOf(language.code, page)).toBe(true);
      const broken = await tab.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
        return Promise.all([...document.images].map((image) => image.decode().then(() => '', () => image.src)));
      });
      expect(broken.filter(Boolean)).toEqual([]);
    }
    const game: Game = { visit, hands: touchHands(tab), language, lesson, variety: 0 };
    await visit.open(language, { kind: 'home' });
    await begin(game);
    for (const [index, activity] of lesson.activities.entries()) {
      await answer(game, activity);
      await goOn(game, index + 1);
    }
    expect(visit.strays).toEqual([]);
    expect(server.asked().length).toBeGreaterThan(0);
  });
});
