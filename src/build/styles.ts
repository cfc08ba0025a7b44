// The style a page needs for its first sight. Every page carries its style inside; of the style of parts that are not
// on it, it carries nothing. The whole sheet comes after the page has woken up, for the pages that follow.

import { parse, type Rule } from 'postcss';

/** Names of CSS modules: `<folder>-<File>-<name>`, as vite.config.ts makes them; the part before the name is the module. */
const moduleClass = /\.([a-z]\w*-[A-Z]\w*)-[\w-]+/g;

const modulesIn = (selector: string): readonly string[] => [...selector.matchAll(moduleClass)].map((match) => match[1] ?? '');

/** Which modules a page's elements use. */
function modulesUsed(html: string): ReadonlySet<string> {
  const used = new Set<string>();
  for (const [, classes = ''] of html.matchAll(/\bclass="([^"]*)"/g))
    for (const name of classes.split(/\s+/)) for (const module of modulesIn(`.${name}`)) used.add(module);
  return used;
}

/** Prepares a style sheet; the function it gives back leaves out rules for modules that a page does not use. */
export function styleSheet(css: string): (html: string) => string {
  const whole = parse(css);
  const known = new Map<string, string>();
  return (html) => {
    const used = modulesUsed(html);
    const key = [...used].toSorted().join();
    const made = known.get(key);
    if (made !== undefined) return made;
    const sheet = whole.clone();
    sheet.walkRules((rule: Rule) => {
      const kept = rule.selectors.filter((selector) => modulesIn(selector).every((module) => used.has(module)));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    sheet.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) rule.remove();
    });
    const text = sheet.toString();
    known.set(key, text);
    return text;
  };
}
