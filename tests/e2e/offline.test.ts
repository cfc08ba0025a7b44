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
/** One page of each kind, one step of each activity type. */
const oneOfEach = [
  ...new Map(
    pagesOfEachKind
      .filter(({ kind }) => kind !== 'gallery')
      .map((page) => [page.kind === 'step' ? typeOf(page) : page.kind === 'teaching' ? page.screen : page.kind === 'family' ? page.leaf : page.kind, page] as const),
  ).values(),
];

function typeOf(page: Page & { readonly kind: 'step' }): string {
  const one = lessons.find(({ band, number }) => band === page.band && number === page.lesson);
  return one?.activities[page.step - 1]?.type ?? '';
}

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
  await until(async () => {
    const have = await filesIn(visit.tab);
    return wanted.every((path) => have.includes(path));
  });
}

/** Waits for what no element of a page shows. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to pass within 20 seconds.');
}

/** Paths of the files of the version that is here, with the list. */
const filesIn = (tab: Tab) =>
  tab.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('version'));
    return name === undefined ? [] : (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });

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
    for (const page of oneOfEach) {
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

test('what is not kept says so in the person’s language, with ways on, and opens once there is a network', async () => {
  if (!next) throw new Error('There is only one lesson.');
  const wanted: Page = { kind: 'step', band: next.band, lesson: next.number, step: 1 };
  await visiting({}, async (visit) => {
    const { tab } = visit;
    await keepPlace(visit);
    await keepByOpening(visit, stepPage(1));
    server.pull();
    await tab.goto(server.url + pathOf(language.code, stepPage(2)));
    await tab.getByText(squeezed(lessonTextOf(language, lesson)(`${lesson.activities[1]?.id}.title`))).first().waitFor();
    for (const [code, page] of [[language.code, wanted], [other.code, { kind: 'home' } as const], [language.code, { kind: 'teach' } as const]] as const) {
      await tab.goto(server.url + pathOf(code, page));
      await awake(tab);
      expect(await tab.locator('main h1').innerText()).toBe(say('page.title'));
      expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'offline' }));
    }
    await tab.locator('main li a', { hasText: squeezed(lessonTextOf(language, lesson)('title')) }).click();
    await tab.waitForURL((url) => url.pathname === pathOf(language.code, { kind: 'opening', band: lesson.band, lesson: lesson.number }));
    await tab.goto(`${server.url}/`);
    await tab.waitForURL(server.url + pathOf(language.code, { kind: 'home' }));
    // From a kept page to a lesson that is not: the page that could not come shows the way to what is there.
    await tab.goto(server.url + pathOf(language.code, { kind: 'lessons', band: next.band }));
    await awake(tab);
    await tab.locator('main a', { hasText: squeezed(lessonTextOf(language, next)('title')) }).click();
    await tab.locator('main').getByRole('link', { name: t('ui.error.kept'), exact: true }).click();
    await tab.locator('main h1', { hasText: say('page.title') }).waitFor();
    await tab.goto(server.url + pathOf(language.code, wanted));
    await awake(tab);
    server.plugIn();
    await tab.locator('main').getByRole('link', { name: t('ui.error.retry'), exact: true }).click();
    await tab.waitForURL(server.url + pathOf(language.code, wanted));
    await tab.locator('main h1', { hasText: squeezed(lessonTextOf(language, next)(`${next.activities[0]?.id}.title`)) }).waitFor();
  });
});

test('a device that asks to load little gets no lesson unasked', async () => {
  await visiting({}, async (visit) => {
    await visit.context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await keepPlace(visit);
    await visit.open(language, stepPage(1));
    await visit.tab.waitForTimeout(1000);
    expect(await traces(visit.tab)).toMatchObject({ caches: [], workers: 0 });
  });
});

test('the privacy page tells what is kept; erasing leaves nothing, and keeping nothing takes lessons away', async () => {
  await visiting({}, async (visit) => {
    const { tab } = visit;
    await keepPlace(visit);
    await keepByOpening(visit, stepPage(1));
    const files = listOf(folder, `lesson/${lesson.band}/${lesson.number}`);
    await visit.open(language, { kind: 'privacy' });
    await tab.getByText(`${t(`ui.band.label${lesson.band}`)}: ${lesson.number}`).waitFor();
    expect(squeezed(await tab.locator('main').innerText())).toContain(String(files.length));
    await visit.open(language, { kind: 'settings' });
    // Files are still asked for while everything goes: none of that may leave anything behind.
    await tab.evaluate((file) => {
      const ask = async () => {
        while (!Reflect.get(window, 'enough')) await fetch(file);
      };
      for (let lane = 0; lane < 8; lane++) void ask();
    }, '/icon.svg');
    await tab.getByLabel(t('ui.settings.keepOff')).check();
    await until(() => tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0));
    await tab.evaluate(() => Reflect.set(window, 'enough', true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await traces(tab)).toMatchObject({ caches: [], workers: 0, device: [] });
    await keepAll(visit);
    expect((await traces(tab)).workers).toBe(1);
    await button(visit, t('ui.settings.erase')).click();
    await tab.getByText(t('ui.settings.erased')).filter({ visible: true }).first().waitFor();
    expect(await traces(tab)).toEqual({ caches: [], workers: 0, tab: [], device: [] });
    await visit.open(language, stepPage(1));
    await visit.open(language, { kind: 'home' });
    expect(await traces(tab)).toEqual({ caches: [], workers: 0, tab: [], device: [] });
  });
});

test('when the network goes in the middle, or there is no room, it is told calmly, and goes on from there', async () => {
  const total = listOf(folder).length;
  await visiting({}, async (visit) => {
    const { tab } = visit;
    await tab.addInitScript(() => {
      const put = Cache.prototype.put;
      Cache.prototype.put = function keepOrNot(...given: Parameters<Cache['put']>) {
        return sessionStorage.getItem('no room') === null ? put.apply(this, given) : Promise.reject(new DOMException('full', 'QuotaExceededError'));
      };
    });
    await visit.open(language, { kind: 'settings' });
    // The worker and the list come first.
    server.pull(Math.round(total * 0.6));
    await button(visit, say('keep')).click();
    await tab.getByText(say('lost')).filter({ visible: true }).first().waitFor();
    const there = (await filesIn(tab)).length;
    expect(there).toBeGreaterThan(total * 0.4);
    server.plugIn();
    await tab.evaluate(() => sessionStorage.setItem('no room', 'yes'));
    await button(visit, say('goOn')).click();
    await tab.getByText(say('full')).filter({ visible: true }).first().waitFor();
    await tab.evaluate(() => sessionStorage.clear());
    await tab.reload();
    await awake(tab);
    server.asked();
    await button(visit, say('goOn')).click();
    await button(visit, say('remove')).waitFor();
    await tab.getByText(plain(say('done').split('{')[0] ?? '').trim()).first().waitFor();
    expect(server.asked().length).toBeLessThan(total - there + 10);
    expect(await filesIn(tab)).toHaveLength(total + 1);
  });
});

test('a file that was damaged on the device is brought anew, and what the browser threw away costs nothing', async () => {
  await visiting({}, async (visit) => {
    const { tab } = visit;
    await keepPlace(visit);
    await keepByOpening(visit, stepPage(1));
    const path = listOf(folder, `lesson/${lesson.band}/${lesson.number}`).find((one) => one.endsWith(`/${lesson.number}.json`)) ?? '';
    const right = await tab.evaluate(async (file) => (await fetch(file)).text(), path);
    await tab.close();
    const again = await openTab(visit.context, server.url);
    await again.open(language, { kind: 'help' });
    await again.tab.evaluate(async (file) => {
      const name = (await caches.keys()).find((one) => one.includes('version')) ?? '';
      const cache = await caches.open(name);
      const headers = (await cache.match(file))?.headers ?? {};
      await cache.put(file, new Response('{"half', { headers }));
    }, path);
    await again.open(language, stepPage(2));
    expect((await again.tab.evaluate(async (file) => (await caches.match(file))?.text(), path)) === right).toBe(true);
    server.pull();
    await again.open(language, stepPage(3));
    server.plugIn();
    await again.tab.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await again.open(language, stepPage(4));
    expect(again.messages).toEqual([]);
  });
});

test('a new version comes whole while a lesson is open, and takes over when the last tab of the older one is closed', async () => {
  makeNextBuild();
  await visiting({}, async (visit) => {
    const { tab } = visit;
    await keepPlace(visit);
    await keepByOpening(visit, stepPage(stepOf('choice')));
    await tab.reload();
    await awake(tab);
    const choice = lesson.activities[stepOf('choice') - 1];
    if (choice?.type !== 'choice') throw new Error('There is no choice.');
    const picked = (one: Tab) => one.locator('main input:checked').first().getAttribute('id');
    await tab.locator('main fieldset input').first().check();
    const before = await picked(tab);
    server.serve(newFolder);
    server.asked();
    // A second tab finds the new version; both stay with the older one, and the network goes in the middle.
    const second = await openTab(visit.context, server.url);
    await second.open(language, stepPage(1));
    await until(() => second.tab.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)));
    // Only the worker, the list and what has changed came over the network.
    expect(server.asked().filter((path) => !path.startsWith('/assets/') && !path.endsWith('sw.js')).toSorted()).toEqual([
      `/keep/${language.code}.html`,
      `/keep/${language.code}.json`,
    ]);
    for (const one of [tab, second.tab]) {
      await one.goto(server.url + pathOf(language.code, stepPage(stepOf('choice'))));
      await awake(one);
      expect(await one.evaluate(() => document.documentElement.dataset['build'])).toBeUndefined();
    }
    await tab.close();
    await second.tab.close();
    server.pull();
    const later = await openTab(visit.context, server.url);
    for (let tries = 0; tries < 20; tries++) {
      await later.open(language, stepPage(stepOf('choice')));
      if (await later.tab.evaluate(() => document.documentElement.dataset['build'] === 'next')) break;
      // The browser lets go of the older one a moment after its last tab.
      await later.tab.goto('about:blank');
      await later.tab.waitForTimeout(250);
    }
    expect(await later.tab.evaluate(() => document.documentElement.dataset['build'])).toBe('next');
    expect(await picked(later.tab)).toBe(before);
    expect((await traces(later.tab)).caches.filter((name) => name.includes('version'))).toHaveLength(1);
  });
});

/** A copy of the site with another page shell, as the build would have written it. */
function makeNextBuild(): void {
  cpSync(folder, newFolder, { recursive: true });
  const at = (file: string) => join(newFolder, file);
  const hashOf = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex').slice(0, 32);
  const shell = `keep/${language.code}.html`;
  const list = `keep/${language.code}.json`;
  const before = readFileSync(at(list), 'utf8');
  const oldShell = readFileSync(at(shell), 'utf8');
  const newShell = oldShell.replace('<html ', '<html data-build="next" ');
  writeFileSync(at(shell), newShell);
  const { version }: { version: string } = JSON.parse(before);
  const after = before.replace(hashOf(oldShell), hashOf(newShell)).replace(version, 'nextversion1');
  writeFileSync(at(list), after);
  writeFileSync(at('sw.js'), readFileSync(at('sw.js'), 'utf8').replaceAll(hashOf(before), hashOf(after)).replaceAll(version, 'nextversion1'));
}

test('leaving quickly without a network shows an empty page', async () => {
  await visiting({}, async (visit) => {
    const { tab } = visit;
    await keepPlace(visit);
    await keepByOpening(visit, stepPage(1));
    await visit.open(language, stepPage(1));
    await visit.context.setOffline(true);
    await tab.getByRole('link', { name: t('ui.leave.short'), exact: true }).filter({ visible: true }).first().click();
    await tab.waitForURL('about:blank');
    expect(await tab.title()).toBe('');
  });
});

test('in a sub-folder of a host, a kept lesson opens without a network, and nothing outside the folder is touched', async () => {
  await withVisit(
    browser(),
    {},
    async (visit) => {
      await keepAll(visit);
      const scopes = await visit.tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname));
      expect(scopes).toEqual([`${new URL(visit.site).pathname}/`]);
      await visit.context.setOffline(true);
      await visit.open(language, stepPage(1));
      await visit.tab.locator('main h1', { hasText: squeezed(lessonTextOf(language, lesson)(`${lesson.activities[0]?.id}.title`)) }).waitFor();
      await visit.tab.goto(visit.site + pathOf(other.code, stepPage(1)));
      await visit.tab.locator('main h1', { hasText: say('page.title') }).waitFor();
      expect(pathIn(visit)).toBe(pathOf(language.code, { kind: 'offline' }));
      expect(visit.strays).toEqual([]);
    },
    inject('siteInFolder'),
  );
});
