// Leaving quickly. The site it leads to is answered by the test itself; nothing goes over the network.

import type { BrowserContext, Page as Tab, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { everyLanguage, languageWritten, pageWordsOf, plain, squeezed, wordsOf } from './languageWords';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepOf, stepPage } from './sitePages';
import { desktop, pathIn, phone, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const language = languageWritten('ltr');
const { t } = wordsOf(language);

interface Exit {
  /** What can be seen from outside while the browser waits for the other site. */
  look(): Promise<{ readonly named: boolean; readonly coloured: number }>;
  /** Lets the other site answer. */
  letGo(): Promise<void>;
}

/**
 * Holds the way to other sites closed until `letGo`, so that the moment of leaving can be looked at. Chromium answers
 * no question to the page itself in that moment, but it still paints it and knows its name.
 */
async function holdExit({ context, tab, site }: Visit): Promise<Exit> {
  const session = await context.newCDPSession(tab);
  const held: Route[] = [];
  let free = false;
  let tell = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const answer = (route: Route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><p>Elsewhere' });
  await context.route(
    (url) => url.origin !== new URL(site).origin,
    async (route) => {
      tell();
      if (free) await answer(route);
      else held.push(route);
    },
  );
  return {
    async look() {
      await asked;
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      const { targetInfo } = await session.send('Target.getTargetInfo');
      // Without a title, a browser shows the address; that carries no word about the site.
      return { named: targetInfo.title.includes(t('ui.site.neutral')), coloured: await colouredShare(context, data) };
    },
    async letGo() {
      free = true;
      for (const route of held) await answer(route);
    },
  };
}

/** The share of a picture's pixels that are not white. */
async function colouredShare(context: BrowserContext, picture: string): Promise<number> {
  const viewer = await context.newPage();
  try {
    return await viewer.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const pixels = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
      let coloured = 0;
      for (let index = 0; index < pixels.length; index += 4)
        if ((pixels[index] ?? 0) + (pixels[index + 1] ?? 0) + (pixels[index + 2] ?? 0) < 750) coloured++;
      return coloured / (pixels.length / 4);
    }, picture);
  } finally {
    await viewer.close();
  }
}

/** Leaves a trace in the tab's storage, as a pupil in the middle of a lesson would. */
async function answerSomething({ tab, open }: Visit): Promise<void> {
  await open(language, openingPage());
  await open(language, stepPage(stepOf('check')));
  await tab.locator('main label').first().click();
  await tab.waitForFunction(() => sessionStorage.getItem('lamplight') !== null);
}

const blank = { named: false, coloured: 0 };

/** Arrives elsewhere and goes back from there: where one comes to, and what the tab still knows. */
async function arriveAndGoBack(visit: Visit, exit: Exit) {
  await exit.letGo();
  await visit.tab.waitForURL(language.exit);
  await visit.tab.goBack();
  return { path: pathIn(visit), kept: await visit.tab.evaluate(() => sessionStorage.length) };
}

/** Not the page that was left, but the one before it. */
const pageBefore = { path: pathOf(language.code, openingPage()), kept: 0 };

/** While the help sheet is open, the page behind it is out of reach. */
const leaveLink = (tab: Tab) =>
  tab
    .locator('dialog[open], body:not(:has(dialog[open]))')
    .getByRole('link', { name: t('ui.leave.short'), exact: true })
    .filter({ visible: true });

async function pressShift(tab: Tab, times: number): Promise<void> {
  for (let presses = 0; presses < times; presses++) await tab.keyboard.press('Shift');
}

const announced = (tab: Tab) => tab.locator('[data-announcer]').innerText();

async function openHelp(tab: Tab): Promise<void> {
  await tab.getByRole('link', { name: t('help.now'), exact: true }).click();
  await tab.getByRole('dialog').waitFor();
}

const ways = [
  ['a click', (tab: Tab) => leaveLink(tab).click({ noWaitAfter: true })],
  ['the keyboard', async (tab: Tab) => {
    await leaveLink(tab).focus();
    await tab.keyboard.press('Enter');
  }],
  ['pressing Shift three times', (tab: Tab) => pressShift(tab, 3)],
] as const;

const windows = [
  ['a phone', phone],
  ['a computer', desktop],
] as const;

for (const [device, viewport] of windows) {
  test.each(ways)(`on ${device}, a pupil leaves at once by %s, and nothing of the page is left`, async (_, leave) => {
    await withVisit(browser(), { viewport }, async (visit) => {
      const exit = await holdExit(visit);
      await answerSomething(visit);
      await leave(visit.tab);
      expect(await exit.look()).toEqual(blank);
      expect(await arriveAndGoBack(visit, exit)).toEqual(pageBefore);
    });
  });

  test.each(ways)(`on ${device}, a pupil leaves the open help sheet at once by %s`, async (_, leave) => {
    await withVisit(browser(), { viewport }, async (visit) => {
      const exit = await holdExit(visit);
      await answerSomething(visit);
      await openHelp(visit.tab);
      await leave(visit.tab);
      expect(await exit.look()).toEqual(blank);
      expect(await arriveAndGoBack(visit, exit)).toEqual(pageBefore);
    });
  });
}

test('the page is blank in the same moment, before the browser has asked for the other site', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    const moment = await leaveLink(visit.tab).evaluate((link) => {
      if (link instanceof HTMLElement) link.click();
      const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
      return {
        title: document.title.trim(),
        page: getComputedStyle(document.body).visibility,
        heading: document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }),
        cover: middle && getComputedStyle(middle).backgroundColor,
        kept: sessionStorage.length,
      };
    });
    expect(moment).toEqual({ title: '', page: 'hidden', heading: false, cover: 'rgb(255, 255, 255)', kept: 0 });
  });
});

test('whatever is still on its way when a pupil leaves does not bring the name of the page back', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const exit = await holdExit(visit);
    await answerSomething(visit);
    // The tab answers no question that is asked later: it is on its way.
    const title = await leaveLink(visit.tab).evaluate(
      async (link, { path, heading }) => {
        history.pushState(null, '', path);
        window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
        if (link instanceof HTMLElement) link.click();
        while (document.querySelector('h1')?.textContent !== heading) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 200));
        return document.title.trim();
      },
      { path: pathOf(language.code, { kind: 'help' }), heading: t('help.title') },
    );
    expect(title).toBe('');
    expect(await exit.look()).toEqual(blank);
  });
});

test.each(everyLanguage)('in %s, leaving leads to a harmless site of that language', async (_, language) => {
  await withVisit(browser(), {}, async (visit) => {
    const exit = await holdExit(visit);
    await visit.open(language, { kind: 'home' });
    const link = visit.tab.getByRole('link', { name: wordsOf(language).t('ui.leave.short'), exact: true });
    expect(new URL((await link.getAttribute('href')) ?? '').href).toBe(new URL(language.exit).href);
    await exit.letGo();
    await link.click();
    await visit.tab.waitForURL(new URL(language.exit).href);
  });
});

test('what a pupil asked the device to keep survives leaving quickly', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const exit = await holdExit(visit);
    await visit.open(language, { kind: 'settings' });
    await visit.tab.getByLabel(t('ui.settings.keepOn')).check();
    await answerSomething(visit);
    await exit.letGo();
    await leaveLink(visit.tab).click();
    await visit.tab.waitForURL(language.exit);
    await visit.tab.goto(visit.site);
    expect(await visit.tab.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 1]);
  });
});

/** Speech that never ends by itself, and notes whether it was silenced; the machine of a test may have no voice. */
function pretendToSpeak(language: string): void {
  const voice = { lang: language, localService: true, default: true, name: 'test', voiceURI: 'test' };
  const speech = {
    getVoices: () => [voice],
    addEventListener() {},
    removeEventListener() {},
    speak() {
      document.documentElement.dataset['speaking'] = 'yes';
    },
    cancel() {
      delete document.documentElement.dataset['speaking'];
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  class Utterance extends EventTarget {}
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

test('a voice that reads aloud is silent in the same moment', async () => {
  await withVisit(browser(), { viewport: desktop }, async (visit) => {
    await visit.tab.addInitScript(pretendToSpeak, language.tag);
    await holdExit(visit);
    await visit.open(language, stepPage(stepOf('check')));
    await visit.tab.getByRole('button', { name: t('ui.aloud.read') }).click();
    await visit.tab.waitForFunction(() => document.documentElement.dataset['speaking'] === 'yes');
    const speaking = await leaveLink(visit.tab).evaluate((link) => {
      if (link instanceof HTMLElement) link.click();
      return document.documentElement.dataset['speaking'];
    });
    expect(speaking).toBeUndefined();
  });
});

const lessonPlace = { band: lessonToPlay().band, lesson: lessonToPlay().number };

test.each(['desk', 'present'] as const)('in front of a class, the window "%s" is left by pressing Shift three times', async (screen) => {
  await withVisit(browser(), { viewport: desktop }, async (visit) => {
    const exit = await holdExit(visit);
    await visit.open(language, { kind: 'teaching', ...lessonPlace, screen });
    await pressShift(visit.tab, 3);
    expect(await exit.look()).toEqual(blank);
    await exit.letGo();
    await visit.tab.waitForURL(language.exit);
  });
});

test.each(ways)('what to do when a student tells can be left by %s', async (_, leave) => {
  await withVisit(browser(), { viewport: desktop }, async (visit) => {
    const exit = await holdExit(visit);
    await visit.open(language, { kind: 'teaching', ...lessonPlace, screen: 'desk' });
    await visit.tab.getByRole('button', { name: pageWordsOf(language)('teach.telling.title') }).click();
    await visit.tab.getByRole('dialog').waitFor();
    await leave(visit.tab);
    expect(await exit.look()).toEqual(blank);
    await exit.letGo();
    await visit.tab.waitForURL(language.exit);
  });
});

test('Escape does not leave', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    const before = visit.tab.url();
    for (let presses = 0; presses < 4; presses++) await visit.tab.keyboard.press('Escape');
    expect(visit.strays).toEqual([]);
    expect(visit.tab.url()).toBe(before);
    expect(await visit.tab.title()).not.toBe('');
  });
});

test('pressing Shift twice does not leave, and says how many presses are left', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    await pressShift(visit.tab, 1);
    expect(plain(await announced(visit.tab))).toBe(plain(t('ui.leave.left', { count: 2 })));
    await pressShift(visit.tab, 1);
    expect(plain(await announced(visit.tab))).toBe(plain(t('ui.leave.left', { count: 1 })));
    expect(visit.strays).toEqual([]);
    expect(await visit.tab.title()).not.toBe('');
  });
});

test('a third press of Shift that comes too late does not leave, and says so', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await visit.tab.clock.install();
    await answerSomething(visit);
    await pressShift(visit.tab, 2);
    await visit.tab.clock.fastForward(5500);
    expect(squeezed(await announced(visit.tab))).toBe(squeezed(t('ui.leave.stopped')));
  });
});

test('Shift as part of typing or of going back with Shift and Tab does not leave', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    for (let presses = 0; presses < 8; presses++) await visit.tab.keyboard.press('Shift+Tab');
    for (const letter of ['A', 'B', 'C', 'D']) await visit.tab.keyboard.press(`Shift+${letter}`);
    expect(visit.strays).toEqual([]);
    expect(await visit.tab.title()).not.toBe('');
  });
});

test('someone who goes back with Shift and Tab is not told about leaving each time', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    const before = await announced(visit.tab);
    for (let presses = 0; presses < 3; presses++) await visit.tab.keyboard.press('Shift+Tab');
    expect(await announced(visit.tab)).toBe(before);
  });
});

test('Shift held while clicking does not leave', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    const heading = await visit.tab.locator('main h1').boundingBox();
    for (let clicks = 0; clicks < 4; clicks++) {
      await visit.tab.keyboard.down('Shift');
      await visit.tab.mouse.click((heading?.x ?? 0) + 5, (heading?.y ?? 0) + 5);
      await visit.tab.keyboard.up('Shift');
    }
    expect(visit.strays).toEqual([]);
    expect(await visit.tab.title()).not.toBe('');
  });
});

test('in the open help sheet, a screen reader hears how many presses of Shift are left', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await holdExit(visit);
    await answerSomething(visit);
    await openHelp(visit.tab);
    await pressShift(visit.tab, 1);
    const words = plain(t('ui.leave.left', { count: 2 }));
    // What lies outside a modal dialog is not part of what screen readers know of the page.
    const session = await visit.context.newCDPSession(visit.tab);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.filter((node) => !node.ignored).map((node) => plain(String(node.name?.value ?? '')));
    expect(heard).toContain(words);
  });
});

test('without a script, "Leave quickly" is a real link', async () => {
  for (const language of languages)
    await withVisit(browser(), { javaScriptEnabled: false }, async (visit) => {
      const exit = await holdExit(visit);
      await exit.letGo();
      await visit.tab.goto(`${visit.site}/${language.code}/`);
      await visit.tab.getByRole('link', { name: wordsOf(language).t('ui.leave.short'), exact: true }).click();
      await visit.tab.waitForURL(new URL(language.exit).href);
      expect(await visit.tab.title()).toBe('Elsewhere');
    });
});
