// What is remembered, for how long, and what happens when nothing can be.

import { expect, test } from 'vitest';
import type { BrowserContext, Page as Tab } from 'playwright-core';
import type { ChatActivity } from '#src/activities/chat/definition';
import { languages } from '#locales/index';
import { pathOf } from '#src/address/paths';
import { keyboardHands } from './hands';
import { languageWritten, lessonTextOf, plain, squeezed, wordsOf } from './languageWords';
import { answer, begin, decide, follow, goOn, linkIn, type Game } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, openingPage, stepOf, stepPage } from './sitePages';
import { awake, openTab, pathIn, withVisit, type Visit } from './visit';

const browser = sharedBrowser();
const language = languageWritten('ltr');
const { t } = wordsOf(language);
const lesson = lessonToPlay();
const text = lessonTextOf(language, lesson);
const chatStep = stepOf('chat');

function theChat(): ChatActivity {
  const chat = lesson.activities[chatStep - 1];
  if (chat?.type !== 'chat') throw new Error('There is no chat to play.');
  return chat;
}

const gameOf = (visit: Visit): Game => ({ visit, hands: keyboardHands(visit.tab), language, lesson, variety: 0 });

/** Two of the chat's stops decided; gives how many turns can be read. */
async function playHalfTheChat(visit: Visit): Promise<number> {
  await visit.open(language, stepPage(chatStep));
  await decide(gameOf(visit), theChat(), 2);
  return turnsOf(visit.tab).count();
}

const turnsOf = (tab: Tab) => tab.getByRole('main').getByRole('list').first().locator('> li');

/** Everything the browser keeps for the site, in this tab and on the device. */
async function kept(tab: Tab) {
  return tab.evaluate(() => ({ tab: { ...sessionStorage }, device: { ...localStorage } }));
}

async function eraseEverything({ tab, open }: Visit): Promise<void> {
  await open(language, { kind: 'settings' });
  await tab.getByRole('button', { name: t('ui.settings.erase') }).click();
  await tab.getByText(t('ui.settings.erased')).filter({ visible: true }).first().waitFor();
}

async function keepOnDevice({ tab, open }: Visit): Promise<void> {
  await open(language, { kind: 'settings' });
  await tab.getByLabel(t('ui.settings.keepOn')).check();
}

/** A new tab of the same browser, after the first was closed. */
async function comeBack({ context, tab, site }: Visit): Promise<Visit> {
  await tab.close();
  return openTab(context, site);
}

test('a reload in the middle of the chat keeps the conversation', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const turns = await playHalfTheChat(visit);
    const conversation = await turnsOf(visit.tab).allInnerTexts();
    await visit.tab.reload();
    await awake(visit.tab);
    expect(turns).toBeGreaterThan(5);
    expect(await turnsOf(visit.tab).allInnerTexts()).toEqual(conversation);
    await decide(gameOf(visit), theChat(), 0);
    expect(visit.messages).toEqual([]);
  });
});

test('after a reload in the middle of the chat, one sees where it waits, and nothing takes the focus', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await playHalfTheChat(visit);
    await visit.tab.reload();
    await awake(visit.tab);
    expect(await visit.tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    const stop = visit.tab.getByRole('region', { name: t('activities.chat.stop') });
    const top = await stop.evaluate((element) => element.getBoundingClientRect().top / window.innerHeight);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(0.75);
  });
});

test('an option that was chosen, but not yet sent, is still chosen after a reload', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await visit.open(language, stepPage(chatStep));
    const option = visit.tab.locator('main fieldset input[type=radio]').nth(1);
    await keyboardHands(visit.tab).pick(option);
    await visit.tab.reload();
    await awake(visit.tab);
    expect(await option.isChecked()).toBe(true);
  });
});

test('the start of a lesson offers to continue where one was', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const game = gameOf(visit);
    await visit.open(language, { kind: 'home' });
    await begin(game);
    await goOn(game, 1);
    await goOn(game, 2);
    await visit.open(language, openingPage());
    const resume = visit.tab.locator('main a', { hasText: plain(t('routines.opening.resume', { n: 3 })) });
    await follow(game, resume, stepPage(3), text(`${lesson.activities[2]?.id}.title`));
    expect(visit.messages).toEqual([]);
  });
});

test.each(languages.filter((other) => other !== language).map((other) => [other.name, other] as const))(
  'changing to %s in the middle of the chat keeps the place and the answers',
  async (_, other) => {
    await withVisit(browser(), {}, async (visit) => {
      const turns = await playHalfTheChat(visit);
      const hands = keyboardHands(visit.tab);
      await hands.press(visit.tab.locator('header summary'));
      await hands.press(visit.tab.locator(`header a[hreflang="${other.tag}"]`));
      const title = lessonTextOf(other, lesson)(`${theChat().id}.title`);
      await visit.tab.locator('main h1', { hasText: squeezed(title) }).waitFor();
      expect(pathIn(visit)).toBe(pathOf(other.code, stepPage(chatStep)));
      expect(await turnsOf(visit.tab).count()).toBe(turns);
      await visit.tab.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await visit.tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        other.tag,
        other.direction,
      ]);
      expect(await visit.tab.title()).toContain(wordsOf(other).t('ui.site.neutral'));
      expect(visit.messages).toEqual([]);
    });
  },
);

test('the language menu closes when a language was chosen', async () => {
  await withVisit(browser(), {}, async ({ tab, open }) => {
    const other = languageWritten('rtl');
    await open(language, openingPage());
    await tab.locator('header summary').click();
    await tab.locator(`header a[hreflang="${other.tag}"]`).click();
    await tab.waitForFunction((dir) => document.documentElement.dir === dir, 'rtl');
    expect(await tab.locator('header details[open]').count()).toBe(0);
  });
});

test('the browser’s Back and Forward work, and put focus at the heading', async () => {
  await withVisit(browser(), {}, async (visit) => {
    const game = gameOf(visit);
    const { tab } = visit;
    const title = (step: number) => text(`${lesson.activities[step - 1]?.id}.title`);
    await visit.open(language, openingPage());
    await follow(game, linkIn(game, t('routines.opening.start')), stepPage(1), title(1));
    await goOn(game, 1);
    const expectHeading = async (words: string) => {
      await tab.locator('main h1', { hasText: squeezed(words) }).waitFor();
      await tab.waitForFunction(() => document.activeElement?.tagName === 'H1');
    };
    await tab.goBack();
    await expectHeading(title(1));
    await tab.goBack();
    await expectHeading(text('title'));
    await tab.goForward();
    await expectHeading(title(1));
    await tab.goForward();
    await expectHeading(title(2));
    expect(pathIn(visit)).toBe(pathOf(language.code, stepPage(2)));
    expect(visit.messages).toEqual([]);
  });
});

test('closing the tab forgets everything, unless the pupil asked to keep it', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await playHalfTheChat(visit);
    const later = await comeBack(visit);
    await later.open(language, stepPage(chatStep));
    expect(await kept(later.tab)).toEqual({ tab: {}, device: {} });
    await keepOnDevice(later);
    const turns = await playHalfTheChat(later);
    const muchLater = await comeBack(later);
    await muchLater.open(language, stepPage(chatStep));
    expect(await turnsOf(muchLater.tab).count()).toBe(turns);
  });
});

test('someone who no longer wants the device to keep anything takes it back, and the device forgets', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await keepOnDevice(visit);
    expect(Object.keys((await kept(visit.tab)).device)).toEqual(['lamplight']);
    await visit.tab.getByLabel(t('ui.settings.keepOff')).check();
    expect((await kept(visit.tab)).device).toEqual({});
  });
});

test('at the end of the lesson, "Keep it" keeps the lit lamp', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await visit.open(language, { kind: 'closing', band: lesson.band, lesson: lesson.number });
    await visit.tab.getByRole('button', { name: t('routines.closing.keepYes') }).click();
    expect(await visit.tab.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    const later = await comeBack(visit);
    await later.open(language, { kind: 'lessons', band: lesson.band });
    expect(await later.tab.locator('main li[data-state=done]').count()).toBe(1);
  });
});

test('erasing removes every trace from the tab and from the device', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await keepOnDevice(visit);
    await visit.tab.getByLabel(t('ui.settings.dark'), { exact: true }).check();
    await playHalfTheChat(visit);
    await eraseEverything(visit);
    expect(await kept(visit.tab)).toEqual({ tab: {}, device: {} });
    expect(await visit.tab.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    expect(await visit.tab.getByLabel(t('ui.settings.keepOff')).isChecked()).toBe(true);
    await visit.open(language, stepPage(chatStep));
    const first = theChat().nodes.findIndex((node) => node.kind === 'stop');
    expect(await turnsOf(visit.tab).count()).toBe(first);
    expect(visit.messages).toEqual([]);
  });
});

test('erasing in one tab is not undone by another tab', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await keepOnDevice(visit);
    const other = await openTab(visit.context, visit.site);
    await other.open(language, stepPage(chatStep));
    await eraseEverything(visit);
    await keyboardHands(other.tab).pick(other.tab.locator('main fieldset input[type=radio]').first());
    expect((await kept(visit.tab)).device).toEqual({});
  });
});

async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
}

async function fillStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

async function spoilStorage(context: BrowserContext, data: string): Promise<void> {
  await context.addInitScript((text) => sessionStorage.setItem('lamplight', text), data);
}

const brokenData = [
  ['half a file', '{"version":2,"lessons":{"'],
  ['a list', '[1,2,3]'],
  ['nothing but null', 'null'],
  ['a later version', '{"version":99,"settings":{"theme":"plaid"}}'],
  ['values of the wrong kind', '{"version":2,"keep":"yes","settings":7,"language":{},"country":12,"lessons":[]}'],
  [
    'answers that do not fit',
    JSON.stringify({
      version: 2,
      settings: { theme: 'plaid', textSize: 150, motion: null },
      lessons: {
        [lesson.id]: {
          steps: { [lesson.activities[0]?.id ?? '']: 'burnt', nobody: 'done' },
          answers: Object.fromEntries(
            lesson.activities.map((activity) => [
              activity.id,
              { decisions: [{ stop: 'none', option: 3 }], placed: 'x', chosen: 'x', order: [1], current: {}, rewound: 'far', turned: 5, point: 9, pending: [] },
            ]),
          ),
          closed: 'perhaps',
        },
      },
    }),
  ],
] as const;

const trouble: readonly (readonly [string, (context: BrowserContext) => Promise<void>])[] = [
  ['storage is blocked', blockStorage],
  ['storage is full', fillStorage],
  ...brokenData.slice(-1).map(([name, data]) => [`the saved data is ${name}`, (context: BrowserContext) => spoilStorage(context, data)] as const),
];

test.each(trouble)('when %s, the lesson can be played all the same', async (_, prepare) => {
  await withVisit(browser(), {}, async (visit) => {
    await prepare(visit.context);
    const game = gameOf(visit);
    await visit.open(language, { kind: 'home' });
    await begin(game);
    for (const [index, activity] of lesson.activities.slice(0, 4).entries()) {
      await answer(game, activity);
      await goOn(game, index + 1);
    }
    expect(pathIn(visit)).toBe(pathOf(language.code, stepPage(5)));
    expect(visit.messages).toEqual([]);
  });
});

test.each(brokenData)('when the saved data is %s, every kind of page opens as if for the first time', async (_, data) => {
  await withVisit(browser(), {}, async (visit) => {
    await spoilStorage(visit.context, data);
    for (const page of [stepPage(chatStep), stepPage(stepOf('order')), openingPage(), { kind: 'settings' } as const]) {
      await visit.open(language, page);
      expect(await visit.tab.locator('main h1').count()).toBe(1);
      expect(await visit.tab.getByText(t('ui.error.activity')).count()).toBe(0);
    }
    expect(await visit.tab.getByLabel(t('ui.settings.keepOff')).isChecked()).toBe(true);
    expect(visit.messages).toEqual([]);
  });
});

test('when the saved answers do not fit, every step of the lesson opens', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await spoilStorage(visit.context, brokenData[brokenData.length - 1]?.[1] ?? '');
    for (const [index, activity] of lesson.activities.entries()) {
      await visit.open(language, stepPage(index + 1));
      expect(await visit.tab.locator('main h1').innerText()).toBe(squeezed(text(`${activity.id}.title`)));
      expect(await visit.tab.getByText(t('ui.error.activity')).count()).toBe(0);
    }
    expect(visit.messages).toEqual([]);
  });
});

test('when storage is blocked, the settings say so', async () => {
  await withVisit(browser(), {}, async (visit) => {
    await blockStorage(visit.context);
    await keepOnDevice(visit);
    await visit.tab.getByText(t('ui.settings.blocked')).waitFor();
    expect(visit.messages).toEqual([]);
  });
});
