// Narrow windows, large text, forced colours, less movement, paper.

import { expect, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { pathOf, type Page } from '#src/address/paths';
import type { ChatActivity } from '#src/activities/chat/definition';
import { openAllDetails } from './accessibility';
import { touchHands } from './hands';
import { everyLanguage, languageWritten, lessonTextOf, squeezed, wordsOf } from './languageWords';
import { answer, decide } from './playLesson';
import { sharedBrowser } from './sharedBrowser';
import { lessonToPlay, pagesOfEachKind, stepOf, stepPage } from './sitePages';
import { phone, withVisit, type Visit } from './visit';
import { walk } from './walk';

const browser = sharedBrowser();
const lesson = lessonToPlay();
const writings = [languageWritten('ltr'), languageWritten('rtl')];

interface Shape {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the settings or the browser do to the text. */
  readonly text?: '150' | '200%';
}

/** As little room as a phone leaves. */
const least: Shape = { name: 'a window 320 pixels wide with very large text', width: 320, height: 640, text: '150' };

const shapes: readonly Shape[] = [
  { name: 'a window 320 pixels wide', width: 320, height: 640 },
  { name: 'a window 320 pixels wide with very large text', width: 320, height: 640, text: '150' },
  { name: 'a phone with very large text', ...phone, text: '150' },
  { name: 'a phone with text of double size', ...phone, text: '200%' },
  { name: 'a phone on its side', width: 740, height: 360 },
];

/** What does not fit into a page; runs after fonts and pictures are there. */
async function misfits({ tab }: Visit): Promise<readonly string[]> {
  await tab.evaluate(async () => {
    await document.fonts.ready;
  });
  return tab.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) found.push(`the page is ${root.scrollWidth} pixels wide, not ${window.innerWidth}`);
    // A table with many columns scrolls within its own frame; WCAG 1.4.10 allows that for data tables.
    const scrollsAsTable = (element: Element) => {
      for (let frame = element.closest('table')?.parentElement; frame; frame = frame.parentElement)
        if (getComputedStyle(frame).overflowX === 'auto') return true;
      return false;
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class')} "${element.textContent?.trim().slice(0, 30)}"`;
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      // Text only for screen readers is clipped on purpose.
      if (style.clipPath !== 'none' || element.closest('svg')) continue;
      const box = element.getBoundingClientRect();
      if (scrollsAsTable(element)) continue;
      const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (ownText && box.width > 1 && (box.left < -1 || box.right > window.innerWidth + 1) && !element.closest('[style*=clip], .vh'))
        found.push(`outside the window: ${name(element)}`);
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (!clips || !element.textContent?.trim() || box.width <= 1) continue;
      if (style.overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) found.push(`cut at the side: ${name(element)}`);
      if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) found.push(`cut below: ${name(element)}`);
    }
    return found;
  });
}

async function waysOutProblems({ tab }: Visit, names: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const viewport = tab.viewportSize();
  for (const name of names) {
    const link = tab.locator('header, aside').getByRole('link', { name, exact: true }).filter({ visible: true });
    const box = await link.first().boundingBox();
    if (!box) problems.push(`"${name}" is not there`);
    else {
      if (box.height < 44) problems.push(`"${name}" is only ${box.height} pixels high`);
      if (box.y < 0 || box.y + box.height > (viewport?.height ?? 0) + 1) problems.push(`"${name}" is outside the window`);
    }
  }
  return problems;
}

/** Brings an open page into another shape, and waits until it is drawn. */
async function takeShape({ tab }: Visit, { width, height, text }: Shape): Promise<void> {
  await tab.setViewportSize({ width, height });
  await tab.evaluate(async (size) => {
    const root = document.documentElement;
    if (size === '150') root.dataset['text'] = size;
    else delete root.dataset['text'];
    root.style.setProperty('font-size', size === '200%' ? size : '', 'important');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, text);
}

test.each(writings.map((language) => [language.name, language] as const))('every kind of page in %s fits into every window, and help and the way out are in reach', async (_name, language) => {
  const { t } = wordsOf(language);
  const problems = await walk(browser(), pagesOfEachKind, { reducedMotion: 'reduce' }, null, async (visit, page) => {
    const found: string[] = [];
    await visit.open(language, page);
    for (const shape of shapes) {
      await takeShape(visit, shape);
      const wrong = [...(await misfits(visit))];
      // The class screen shows no buttons of that kind; leaving works there by the keyboard.
      if (page.kind !== 'teaching' || page.screen !== 'present') wrong.push(...(await waysOutProblems(visit, [t('help.now'), t('ui.leave.short')])));
      found.push(...wrong.map((problem) => `${pathOf(language.code, page)}, ${shape.name}: ${problem}`));
    }
    return found;
  });
  expect(problems).toEqual([]);
});

test.each(writings.map((language) => [language.name, language] as const))('in %s, the bar with the ways out takes at most a quarter of the window and hides nothing that has focus', async (_name, language) => {
  const problems: string[] = [];
  await withVisit(browser(), { reducedMotion: 'reduce' }, async (visit) => {
    const { tab } = visit;
    await visit.open(language, { kind: 'teach' });
    for (const shape of shapes) {
      await takeShape(visit, shape);
      await tab.evaluate(() => {
        window.scrollTo(0, 0);
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      for (let presses = 0; presses < 25; presses++) {
        await tab.keyboard.press('Tab');
        const problem = await tab.evaluate(() => {
          const bar = document.querySelector('aside')?.getBoundingClientRect();
          const focused = document.activeElement;
          if (!bar || bar.height === 0 || !focused || focused === document.body || focused.closest('aside')) return null;
          const box = focused.getBoundingClientRect();
          const name = `"${focused.textContent?.trim().slice(0, 30)}"`;
          if (bar.height > window.innerHeight / 4) return `the bar is ${bar.height} pixels high`;
          return box.bottom > bar.top + 1 ? `${name} is behind the bar` : null;
        });
        if (problem !== null) problems.push(`${shape.name}: ${problem}`);
      }
    }
  });
  expect([...new Set(problems)]).toEqual([]);
});

test.each(writings.map((language) => [language.name, language] as const))('the help sheet and an answered chat in %s fit into every window', async (_name, language) => {
  const { t } = wordsOf(language);
  const problems: string[] = [];
  await withVisit(browser(), { viewport: phone, hasTouch: true }, async (visit) => {
    const look = async (what: string) => {
      for (const shape of shapes) {
        await takeShape(visit, shape);
        problems.push(...(await misfits(visit)).map((problem) => `${what}, ${shape.name}: ${problem}`));
      }
      await takeShape(visit, { name: 'a phone', ...phone });
    };
    await visit.open(language, stepPage(stepOf('chat')));
    await answer({ visit, hands: touchHands(visit.tab), language, lesson, variety: 1 }, theChat());
    await look('chat');
    await visit.tab.getByRole('link', { name: t('help.now'), exact: true }).filter({ visible: true }).tap();
    const sheet = visit.tab.getByRole('dialog');
    await sheet.waitFor();
    await openAllDetails(sheet);
    await look('help');
    const leave = sheet.getByRole('link', { name: t('ui.leave.short'), exact: true });
    expect(await leave.count()).toBe(1);
  });
  expect([...new Set(problems)]).toEqual([]);
});

function theChat(): ChatActivity {
  const chat = lesson.activities[stepOf('chat') - 1];
  if (chat?.type !== 'chat') throw new Error('There is no chat to play.');
  return chat;
}

test.each(everyLanguage)('where there is little room, the labels to sort by in %s stand below each other, and no word of them is parted', async (_name, language) => {
  await withVisit(browser(), {}, async (visit) => {
    await visit.open(language, stepPage(stepOf('sort')));
    await takeShape(visit, least);
    expect(await misfits(visit)).toEqual([]);
    const parted = await visit.tab.locator('fieldset label').evaluateAll((labels) =>
      labels.flatMap((label) => {
        const text = label.firstChild;
        return [...(text?.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)]
          .filter(({ 0: word, index }) => {
            const range = document.createRange();
            if (!text) return false;
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1;
          })
          .map(([word]) => word);
      }),
    );
    expect(parted).toEqual([]);
  });
});

test.each(writings.map((language) => [language.name, language] as const))('the buttons of the way back through a chat in %s stay above the bar with the ways out, however high it is', async (_name, language) => {
  const { t } = wordsOf(language);
  await withVisit(browser(), { viewport: phone, hasTouch: true }, async (visit) => {
    const { tab } = visit;
    const hands = touchHands(tab);
    await visit.open(language, stepPage(stepOf('chat')));
    await decide({ visit, hands, language, lesson, variety: 0 }, theChat());
    await hands.press(tab.getByRole('button', { name: t('activities.chat.rewind'), exact: true }));
    for (const shape of [{ name: 'a phone', ...phone }, least]) {
      await takeShape(visit, shape);
      const bar = await tab.locator('aside').boundingBox();
      const last = await tab.getByRole('button', { name: t('activities.chat.allLabels'), exact: true }).boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0), shape.name).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  });
});

test.each(writings.map((language) => [language.name, language] as const))('the menu of languages in %s opens within every window', async (_name, language) => {
  await withVisit(browser(), {}, async (visit) => {
    await visit.open(language, { kind: 'opening', band: lesson.band, lesson: lesson.number });
    await visit.tab.locator('header summary').click();
    for (const shape of [...shapes, least]) {
      await takeShape(visit, shape);
      expect(await misfits(visit), shape.name).toEqual([]);
    }
  });
});

const wishes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['colours forced by the device', { forcedColors: 'active' }],
  ['less movement', { reducedMotion: 'reduce' }],
  ['more contrast', { contrast: 'more' }],
];

test.each(wishes)('with %s, the chat can be played to its end', async (_, options) => {
  const language = languageWritten('rtl');
  await withVisit(browser(), { ...options, hasTouch: true }, async (visit) => {
    await visit.open(language, stepPage(stepOf('chat')));
    await answer({ visit, hands: touchHands(visit.tab), language, lesson, variety: 0 }, theChat());
    expect(visit.messages).toEqual([]);
  });
});

test('with colours forced by the device, one sees which option is chosen', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), { forcedColors: 'active' }, async ({ tab, open }) => {
    await open(language, stepPage(stepOf('reply')));
    const input = tab.locator('main input[type=radio]').first();
    await tab.locator('main label').first().click();
    const seen = await input.evaluate((element) => ({
      opacity: getComputedStyle(element).opacity,
      checked: element.matches(':checked'),
    }));
    expect(seen).toEqual({ opacity: '1', checked: true });
  });
});

test('with less movement, nothing waits for an animation, and none runs', async () => {
  const language = languageWritten('ltr');
  await withVisit(browser(), { reducedMotion: 'reduce', hasTouch: true }, async (visit) => {
    await visit.open(language, stepPage(stepOf('chat')));
    await decide({ visit, hands: touchHands(visit.tab), language, lesson, variety: 0 }, theChat(), 1);
    const running = await visit.tab.evaluate(() =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10).length,
    );
    expect(running).toBe(0);
  });
});

/** What is painted when the page is printed. */
async function printed(visit: Visit, page: Page, language = languageWritten('ltr')): Promise<void> {
  await visit.open(language, page);
  await visit.tab.emulateMedia({ media: 'print' });
}

test('on paper, every option stands with its feedback, and buttons for the screen do not', async () => {
  const language = languageWritten('ltr');
  const { t } = wordsOf(language);
  const text = lessonTextOf(language, lesson);
  await withVisit(browser(), {}, async (visit) => {
    const { tab } = visit;
    for (const [index, activity] of lesson.activities.entries()) {
      if (activity.type !== 'choice' && activity.type !== 'reply') continue;
      await printed(visit, stepPage(index + 1));
      for (const option of activity.options)
        expect(await tab.getByText(squeezed(text(`${activity.id}.options.${option.id}.feedback`))).isVisible()).toBe(true);
      expect(await tab.locator('aside').filter({ visible: true }).count()).toBe(0);
      for (const name of [t('help.now'), t('ui.leave.short'), t('ui.step.next'), t('ui.step.skip')])
        expect(await tab.getByRole('link', { name, exact: true }).filter({ visible: true }).count()).toBe(0);
    }
  });
});

test('on paper, the text is dark on white, whatever the colours on the screen', async () => {
  await withVisit(browser(), { colorScheme: 'dark' }, async (visit) => {
    const saved = JSON.stringify({ version: 2, settings: { theme: 'dark', textSize: '100', motion: 'system' } });
    await visit.context.addInitScript((text) => sessionStorage.setItem('lamplight', text), saved);
    await printed(visit, { kind: 'help' });
    const light = await visit.tab.locator('main').evaluate((main) => {
      const brightness = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
      return [...main.querySelectorAll('p')]
        .filter((text) => text.checkVisibility())
        .filter((text) => brightness(getComputedStyle(text).color) > 0.6)
        .map((text) => text.textContent?.slice(0, 40));
    });
    expect(light).toEqual([]);
  });
});

/** How the whole page looks: place, colours and typeface of every element that is seen. */
async function looks({ tab }: Visit): Promise<readonly string[]> {
  await tab.evaluate(async () => {
    await document.fonts.ready;
  });
  return tab.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, borderColor, fontFamily, fontSize, fontWeight } = getComputedStyle(element);
        const place = [left, top + window.scrollY, width, height].map((length) => Math.round(length)).join(' ');
        return [element.tagName, element.getAttribute('class'), place, color, backgroundColor, borderColor, fontFamily, fontSize, fontWeight].join(' | ');
      }),
  );
}

test('a page looks the same whether one goes there or opens it, also from a language of another script', async () => {
  const { band, number } = lesson;
  const pages: readonly Page[] = [
    { kind: 'opening', band, lesson: number },
    stepPage(stepOf('choice')),
    stepPage(stepOf('chat')),
    { kind: 'teach' },
  ];
  const [ltr, rtl] = writings;
  if (!ltr || !rtl) throw new Error('A direction of writing has no language.');
  for (const [from, to] of [[ltr, rtl], [rtl, ltr]] as const)
    await withVisit(browser(), {}, async (going) => {
      await going.open(from, { kind: 'home' });
      await withVisit(browser(), {}, async (opening) => {
        for (const page of pages) {
          await going.tab.evaluate((path) => {
            history.pushState(null, '', path);
            window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
          }, pathOf(to.code, page));
          await opening.open(to, page);
          const title = await opening.tab.locator('h1').first().innerText();
          await going.tab.locator(`html[lang="${to.tag}"] h1`).filter({ hasText: title }).first().waitFor();
          // Typefaces are drawn with only once they have come.
          await going.tab.waitForLoadState('networkidle');
          await opening.tab.waitForLoadState('networkidle');
          expect(await looks(going), pathOf(to.code, page)).toEqual(await looks(opening));
        }
      });
      expect(going.messages).toEqual([]);
    });
});

test('a page in a language of the other direction is never drawn in the direction of the page before', async () => {
  const [ltr, rtl] = writings;
  if (!ltr || !rtl) throw new Error('A direction of writing has no language.');
  for (const [from, to] of [[ltr, rtl], [rtl, ltr]] as const)
    await withVisit(browser(), {}, async ({ tab, open }) => {
      await open(from, { kind: 'help' });
      // What is observed is told at the end of the task that changed it, before anything can be drawn.
      const direction = await tab.evaluate(
        ({ tag, heading }) =>
          new Promise<string>((resolve) => {
            new MutationObserver(() => {
              if (document.querySelector('h1')?.textContent === heading) resolve(document.documentElement.dir);
            }).observe(document.body, { subtree: true, childList: true, characterData: true });
            document.querySelector<HTMLAnchorElement>(`header a[hreflang="${tag}"]`)?.click();
          }),
        { tag: to.tag, heading: wordsOf(to).t('help.title') },
      );
      expect(direction).toBe(to.direction);
    });
});
