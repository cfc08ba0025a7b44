// A prerendered page carries only the style it needs. The style of the other pages is fetched while idle, and every page
// after the first waits for it, so that nothing is seen without its style. Adults' pages need the whole sheet; pupils'
// devices have one without the adults' part and without typefaces, whose name is that of the whole and a mark of its own:
// `style-a.b.css`. A page names the typefaces of its own script; those of all are in `style-a.faces.css`.

import { languages } from '#locales/index';
import { isForAdults, type Page } from '#src/address/paths';
import { arrived } from '#src/content/arrived';

interface Given {
  /** The sheet that goes with the page that came first. */
  readonly href: string;
  readonly whole: string;
  /** Tag of the language of that page. */
  readonly language: string;
}

const ready = arrived(Promise.resolve(), undefined);
const coming = new Map<string, Promise<void>>();
let given: Given | null = null;

/** How long a page waits: on a bad connection, plain is better than nothing. */
const longest = 4000;

/** What the page that came first says of the sheets; null while developing, and on pages that carry everything. */
function findGiven(): Given | null {
  const href = document.querySelector<HTMLLinkElement>('link[rel=prefetch][as=style]')?.href;
  return href === undefined ? null : { href, whole: href.replace(/\.\w+\.css$/, '.css'), language: document.documentElement.lang };
}

/** Puts to use the style that `page` and those around it need; resolves when it is there, or when waiting makes no more sense. */
export function wholeStyle(page: Page | null): Promise<void> {
  given ??= findGiven();
  return given ? once(isForAdults(page) ? given.whole : given.href) : ready;
}

const scriptOf = (language: string) => languages.find(({ code, tag }) => code === language || tag === language)?.script;

/** Puts to use the typefaces of a language whose script is not that of the page that came first; resolves as `wholeStyle` does. */
export function facesOf(language: string): Promise<void> {
  given ??= findGiven();
  return given && scriptOf(language) !== scriptOf(given.language) ? once(given.whole.replace(/\.css$/, '.faces.css')) : ready;
}

function once(href: string): Promise<void> {
  const known = coming.get(href) ?? putToUse(href);
  coming.set(href, known);
  return known;
}

function putToUse(href: string): Promise<void> {
  const promise = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    setTimeout(resolve, longest);
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  });
  void promise.then(() => arrived(promise, undefined));
  return promise;
}
