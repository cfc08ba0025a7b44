// One visitor: a browser context of its own, with everything noted that a visitor should never cause.

import { inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page as Tab } from 'playwright-core';
import type { Language } from '#locales/index';
import { pathOf, type Page } from '#src/address/paths';

export interface Visit {
  readonly context: BrowserContext;
  readonly tab: Tab;
  /** Where the site stands, without a slash at the end. */
  readonly site: string;
  /** Whatever the browser wrote to its console, and every error nobody caught. */
  readonly messages: string[];
  /** Requests to anywhere but the site. */
  readonly strays: string[];
  /** Opens a page of the site and waits until its script has woken it up. */
  open(language: Language, page: Page): Promise<void>;
}

export const phone = { width: 360, height: 740 } as const;
export const desktop = { width: 1280, height: 800 } as const;

/** One more tab of the same visitor. */
export async function openTab(context: BrowserContext, site: string): Promise<Visit> {
  const messages: string[] = [];
  const strays: string[] = [];
  const { origin } = new URL(site);
  const tab = await context.newPage();
  tab.on('console', (message) => messages.push(`${where(tab)}: ${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => messages.push(`${where(tab)}: ${String(error)}`));
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) strays.push(request.url());
  });
  return {
    context,
    tab,
    site,
    messages,
    strays,
    open: async (language, page) => {
      await tab.goto(site + pathOf(language.code, page));
      await awake(tab);
    },
  };
}

/** Opens a context, lets `work` use it, and closes it whatever happens. */
export async function withVisit(
  browser: Browser,
  options: BrowserContextOptions,
  work: (visit: Visit) => Promise<void>,
  site: string = inject('site'),
): Promise<void> {
  const context = await browser.newContext({ viewport: phone, ...options });
  // A slow machine is no fault of the site; what must be quick has a benchmark.
  context.setDefaultTimeout(30_000);
  try {
    await work(await openTab(context, site));
  } finally {
    await context.close();
  }
}

function where(tab: Tab): string {
  return new URL(tab.url()).pathname;
}

export async function awake(tab: Tab): Promise<void> {
  await tab.waitForFunction(isAwake);
  // One frame for what React does after it has drawn, one to be sure.
  await tab.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

/** Runs in the page: whether React has made <main> its own, and not only begun to. */
function isAwake(): boolean {
  const main = document.querySelector('main');
  const container = document.getElementById('root');
  const key = container && Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  if (!main || !container || !key) return false;
  const waiting: unknown[] = [Reflect.get(Reflect.get(Reflect.get(container, key), 'stateNode'), 'current')];
  while (waiting.length > 0) {
    const fiber = waiting.pop();
    if (typeof fiber !== 'object' || fiber === null) continue;
    if (Reflect.get(fiber, 'stateNode') === main) return true;
    waiting.push(Reflect.get(fiber, 'sibling'), Reflect.get(fiber, 'child'));
  }
  return false;
}

/** The path of the address within the site. */
export function pathIn({ tab, site }: Pick<Visit, 'tab' | 'site'>): string {
  return decodeURI(new URL(tab.url()).pathname.slice(new URL(site).pathname.replace(/\/$/, '').length));
}
