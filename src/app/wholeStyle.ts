// A prerendered page carries only the style it needs. The whole sheet is fetched while idle, and every page after the
// first waits for it, so that nothing is seen without its style.

let coming: Promise<void> | null = null;

/** How long a page waits: on a bad connection, plain is better than nothing. */
const longest = 4000;

/** Puts the whole style sheet to use; resolves when it is there, or when waiting makes no more sense. */
export function wholeStyle(): Promise<void> {
  coming ??= new Promise((resolve) => {
    // While developing, and on pages that carry everything, there is no such link.
    const link = document.querySelector<HTMLLinkElement>('link[data-style]');
    if (!link) {
      resolve();
      return;
    }
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    setTimeout(resolve, longest);
    link.rel = 'stylesheet';
  });
  return coming;
}
