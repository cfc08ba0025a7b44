// A prerendered page carries only the style it needs. The style of the other pages is fetched while idle, and every page
// after the first waits for it, so that nothing is seen without its style. Adults' pages need the whole sheet; pupils'
// devices have one without the adults' part, whose name is that of the whole and a mark of its own: `style-a.b.css`.

import { isForAdults, type Page } from '#src/address/paths';
import { arrived } from '#src/content/arrived';

const ready = arrived(Promise.resolve(), undefined);
const coming = new Map<string, Promise<void>>();
let given: HTMLLinkElement | null = null;

/** How long a page waits: on a bad connection, plain is better than nothing. */
const longest = 4000;

/** Puts to use the style that `page` and those around it need; resolves when it is there, or when waiting makes no more sense. */
export function wholeStyle(page: Page | null): Promise<void> {
  given ??= document.querySelector<HTMLLinkElement>('link[rel=prefetch][as=style]');
  // While developing, and on pages that carry everything, there is no such link.
  if (!given) return ready;
  const href = isForAdults(page) ? given.href.replace(/\.\w+\.css$/, '.css') : given.href;
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
