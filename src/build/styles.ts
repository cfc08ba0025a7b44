// The style a page needs for its first sight. Every page carries its style inside; of the style of parts that are not
// on it, it carries nothing. The sheet for all pages comes after the page has woken up, for the pages that follow: on a
// pupil's page without the adults' modules and without typefaces, on an adult's whole.

import { parse, root, Rule, type Root } from 'postcss';

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

/** Modules of the adults' pages alone. A new one that is not named here only costs pupils its bytes. */
const adultModule = /^(?:present-|pages-(?:ClassCheck|Contacts|CurriculumMap|Family|Gallery|HelpPoster|Paper|Plan|Teach))/;

/**
 * The style sheet without what only the adults' pages need, in the same order, and without typefaces: with them, a page
 * that stands already is laid out anew, which takes a cheap phone 90 ms.
 */
export function pupilStyle(css: string): string {
  const sheet = parse(css);
  sheet.walkAtRules('font-face', (face) => void face.remove());
  keep(sheet, (modules) => !modules.some((module) => adultModule.test(module)));
  dropEmpty(sheet);
  return sheet.toString();
}

/** The typefaces of all languages. */
export function faceStyle(css: string): string {
  const faces = root();
  parse(css).walkAtRules('font-face', (face) => void faces.append(face));
  return faces.toString();
}

/** Whether a page uses style that pupils' devices do not have. */
export function usesAdultStyle(html: string): boolean {
  return [...modulesUsed(html)].some((module) => adultModule.test(module));
}

/** Leaves the rules whose modules are wanted together; with `tag`, without those for the root of another language. */
function keep(sheet: Root, areWanted: (modules: readonly string[]) => boolean, tag?: string): void {
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => areWanted(modulesIn(selector)) && (tag === undefined || !isOfOther(selector, tag)));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

function dropEmpty(sheet: Root): void {
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/** Names of typefaces in quotes. */
const facesIn = (text: string): readonly string[] => [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');

/** The typefaces that only the root of another language names. */
function facesOfOthers(sheet: Root, tag: string): ReadonlySet<string> {
  const others = new Set<string>();
  const own = new Set<string>();
  sheet.walkDecls(/^--font-/, (declaration) => {
    const language = /:lang\((\w+)\)/.exec(declaration.parent instanceof Rule ? declaration.parent.selector : '')?.[1];
    for (const face of facesIn(declaration.value)) (language !== undefined && language !== tag ? others : own).add(face);
  });
  for (const face of own) others.delete(face);
  return others;
}

const namesIn = (text: string): readonly string[] => text.match(/--[\w-]+/g) ?? [];

/** Takes out custom properties that neither a rule nor the page asks for; leaving one out can leave another one without use. */
function dropUnused(sheet: Root, askedByPage: readonly string[]): void {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    const asked = new Set(askedByPage);
    sheet.walkDecls(({ value }) => {
      for (const name of namesIn(value)) asked.add(name);
    });
    sheet.walkDecls(/^--/, (declaration) => {
      if (asked.has(declaration.prop)) return;
      const { parent } = declaration;
      declaration.remove();
      if (parent?.nodes?.length === 0) parent.remove();
      now++;
    });
  }
}

/** Whether a selector speaks of the root of a page in another language. */
function isOfOther(selector: string, tag: string): boolean {
  const language = /^(?::root|html)(?:\[[^\]]*\])*:lang\((\w+)\)/.exec(selector)?.[1];
  return language !== undefined && language !== tag;
}

/** Prepares a style sheet; the function it gives back leaves out modules that a page does not use, and what is for other languages. */
export function styleSheet(css: string): (html: string, tag: string) => string {
  const whole = parse(css);
  const known = new Map<string, string>();
  return (html, tag) => {
    const used = modulesUsed(html);
    const asked = [...html.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? '');
    const key = `${tag} ${[...used].toSorted().join()} ${[...new Set(asked)].toSorted().join()}`;
    const made = known.get(key);
    if (made !== undefined) return made;
    const sheet = whole.clone();
    const others = facesOfOthers(sheet, tag);
    sheet.walkAtRules('font-face', (face) => {
      face.walkDecls('font-family', ({ value }) => {
        if (others.has(value.replaceAll('"', ''))) face.remove();
      });
    });
    keep(sheet, (modules) => modules.every((module) => used.has(module)), tag);
    dropUnused(sheet, asked);
    dropEmpty(sheet);
    const text = sheet.toString();
    known.set(key, text);
    return text;
  };
}
