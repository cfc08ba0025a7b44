// Runs axe-core in a page.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Locator, Page as Tab } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe | undefined;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours alone can break. */
const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** One line for each rule and element that axe objects to; `where` begins each line. */
export async function accessibilityProblems(tab: Tab, where: string, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  // At the end of the page the bar that sticks to the bottom edge covers nothing, so that axe does not judge by chance
  // what has just been scrolled under it.
  await tab.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  // Evaluated, because the page's policy rightly forbids foreign script elements.
  if (await tab.evaluate(() => window.axe === undefined)) await tab.evaluate(source);
  const runOnly = rules === 'all' ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: [...colourRules] };
  const found = await tab.evaluate(async (only) => {
    // `preload` would fetch every style sheet anew, for one experimental rule that is not among ours.
    const results = await window.axe?.run(document, { runOnly: only, resultTypes: ['violations'], preload: false });
    return results?.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        id,
        target: node.target.join(' '),
        why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
      })),
    );
  }, runOnly);
  if (!found) throw new Error('axe-core did not run.');
  return found.map(({ id, target, why }) => `${where}: ${id}: ${target}: ${why}`);
}

/** Opens what is folded together, all at once, which a hand cannot do: then everything in it is looked at in one go. */
export async function openAllDetails(within: Locator): Promise<void> {
  await within.locator('details').evaluateAll((all) => {
    for (const details of all) {
      details.removeAttribute('name');
      details.toggleAttribute('open', true);
    }
  });
}
