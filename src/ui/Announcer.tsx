// Speaks to screen readers what sighted people see change. One polite region for the whole site.

import { createContext, use, useCallback, useRef, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** A function that has a text read out after whatever is being read now. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}

/** Out of sight, and off paper as well: below a page that is just full, the region would make an empty sheet. */
const unseen = 'vh no-print';

/** The region of a dialog; the page has one of its own. */
export function AnnouncerRegion() {
  return <div className={unseen} aria-live="polite" data-announcer="" />;
}

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    // An open dialog makes everything outside it silent, so it has a region of its own.
    const place = document.querySelector('dialog[open] [data-announcer]') ?? region.current;
    if (!place) return;
    // A new element each time: the same text twice in a row would otherwise be silent.
    const line = document.createElement('p');
    line.textContent = text;
    place.replaceChildren(line);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div ref={region} className={unseen} aria-live="polite" data-announcer="" />
    </AnnounceContext>
  );
}
