// The place within a page, behind the # of its address. An edition without a server keeps the whole address behind the
// #, and the place behind a second one.

/** Whether this page came from a server, and so has an address that others can open. */
export const hasServer = import.meta.env.MODE !== 'edition';

/** With its # in front; empty when there is none. */
export function placeInAddress(): string {
  const { hash } = window.location;
  return hasServer ? hash : hash.replace(/^#[^#]*/, '');
}

/** Changes the place and nothing else; the history gets no new entry. */
export function setPlaceInAddress(place: string): void {
  const page = hasServer ? '' : (/^#[^#]*/.exec(window.location.hash)?.[0] ?? '#');
  window.history.replaceState(window.history.state, '', `${page}#${place}`);
}

/** The whole address of a page of this site, for a window of its own. `path` begins with a slash. */
export function addressWithPlace(base: string, path: string, place: string): string {
  return hasServer ? `${base.replace(/\/$/, '')}${path}#${place}` : `${window.location.href.replace(/#.*/, '')}#${path}#${place}`;
}
