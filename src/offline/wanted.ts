// The address of a page that was asked for and is not on this device: the worker writes it behind the # of the page for
// such moments. Anything may stand there.

import { languages } from '#locales/index';
import { parsePath, pathOf } from '#src/address/paths';

/** A path within the site; `null` when it is none of ours. */
export function wantedPath(fragment: string): string | null {
  const { language, page } = parsePath(fragment.replace(/^#/, ''));
  if (page === null || page.kind === 'offline' || !languages.some(({ code }) => code === language)) return null;
  return pathOf(language, page);
}
