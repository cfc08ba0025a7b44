// A walk over many pages, in several tabs at a time, so that it ends within minutes on two cores.

import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Page } from '#src/address/paths';
import { openTab, withVisit, type Visit } from './visit';

const tabsAtATime = 4;

/**
 * Visits each page as if it were the first one, or with `saved` in the tab's storage, and collects what `look` objects
 * to, together with everything that no visit should cause.
 */
export async function walk(
  browser: Browser,
  pages: readonly Page[],
  options: BrowserContextOptions,
  saved: string | null,
  look: (visit: Visit, page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  await withVisit(browser, options, async (visit) => {
    await visit.context.addInitScript((text) => {
      sessionStorage.clear();
      if (text !== null) sessionStorage.setItem('lamplight', text);
    }, saved);
    const tabs = [visit];
    while (tabs.length < tabsAtATime) tabs.push(await openTab(visit.context, visit.site));
    const waiting = pages.values();
    await Promise.all(
      tabs.map(async (tab) => {
        for (const page of waiting) problems.push(...(await look(tab, page)));
      }),
    );
    for (const { messages, strays } of tabs)
      problems.push(...messages, ...strays.map((stray) => `asked another site: ${stray}`));
  });
  return problems.toSorted();
}
