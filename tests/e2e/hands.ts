// Two ways to use a page: by keyboard alone, and by touch alone.

import type { Locator, Page as Tab } from 'playwright-core';

export interface Hands {
  readonly name: string;
  /** Follows a link, presses a button, opens a disclosure. */
  press(target: Locator): Promise<void>;
  /** Picks a radio button or ticks a checkbox. */
  pick(input: Locator): Promise<void>;
}

/** After something was done, focus may move, but it must not be lost. */
async function keepFocus(tab: Tab, what: string): Promise<void> {
  await tab
    .waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body, undefined, {
      timeout: 2000,
    })
    .catch(() => {
      throw new Error(`Focus is lost after: ${what} (on ${new URL(tab.url()).pathname})`);
    });
}

async function described(target: Locator): Promise<string> {
  return target.evaluate((element) => `${element.tagName.toLowerCase()} ${element.id} "${element.textContent?.trim().slice(0, 40)}"`);
}

type Way = 'there' | 'forward' | 'back';

async function tabTo(tab: Tab, target: Locator): Promise<void> {
  // Someone who sees where focus is goes the shorter way.
  for (let presses = 0; presses < 200; presses++) {
    const way = await target.evaluate((element): Way => {
      const { activeElement } = document;
      if (element === activeElement) return 'there';
      const precedes =
        activeElement && activeElement !== document.body
          ? activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
          : 0;
      return precedes ? 'back' : 'forward';
    });
    if (way === 'there') return seeFocus(target);
    await tab.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The Tab key does not reach ${await described(target)}`);
}

/** What has focus must not lie under the bar at the bottom edge, nor outside the window. */
async function seeFocus(target: Locator): Promise<void> {
  const hidden = await target.evaluate((element) => {
    // A radio button is drawn by its label.
    const drawn = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
    const bar = [...document.querySelectorAll('aside')].find((one) => one.checkVisibility() && !one.contains(element));
    const box = drawn.getBoundingClientRect();
    const end = bar ? bar.getBoundingClientRect().top : window.innerHeight;
    return box.bottom <= 0 || box.top >= end;
  });
  if (hidden) throw new Error(`Focus cannot be seen: ${await described(target)}`);
}

/** The one of a group of radio buttons that the Tab key reaches. */
async function doorOfGroup(tab: Tab, input: Locator): Promise<Locator> {
  const name = await input.getAttribute('name');
  const checked = tab.locator(`input[name="${name}"]:checked`);
  if ((await checked.count()) > 0) return checked;
  // Coming from below, Shift+Tab reaches the last one.
  const below = await input.evaluate(
    (element) =>
      document.activeElement !== null &&
      (document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  const group = tab.locator(`input[name="${name}"]`);
  return below ? group.last() : group.first();
}

export function keyboardHands(tab: Tab): Hands {
  return {
    name: 'the keyboard alone',
    async press(target) {
      const what = await described(target);
      await tabTo(tab, target);
      const isLink = (await target.evaluate((element) => element.tagName)) === 'A';
      await tab.keyboard.press(isLink ? 'Enter' : 'Space');
      await keepFocus(tab, `pressing ${what}`);
    },
    async pick(input) {
      const what = await described(input);
      if ((await input.getAttribute('type')) === 'checkbox') {
        await tabTo(tab, input);
        await tab.keyboard.press('Space');
      } else {
        const door = await doorOfGroup(tab, input);
        await tabTo(tab, door);
        if (!(await door.isChecked())) await tab.keyboard.press('Space');
        for (let presses = 0; presses < 20 && !(await input.isChecked()); presses++) await tab.keyboard.press('ArrowDown');
      }
      if (!(await input.isChecked())) throw new Error(`The keyboard does not pick ${what}`);
      await keepFocus(tab, `picking ${what}`);
    },
  };
}

export function touchHands(tab: Tab): Hands {
  return {
    name: 'touch alone',
    async press(target) {
      const what = await described(target);
      await target.tap();
      await keepFocus(tab, `tapping ${what}`);
    },
    async pick(input) {
      const what = await described(input);
      const id = await input.getAttribute('id');
      await (id === null ? input : tab.locator(`label[for="${id}"]`)).tap();
      if (!(await input.isChecked())) throw new Error(`A tap does not pick ${what}`);
      await keepFocus(tab, `tapping ${what}`);
    },
  };
}
