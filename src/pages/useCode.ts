// The code behind the # of the page it leads to.

import { useEffect, useSyncExternalStore } from 'react';
import { placeInAddress, setPlaceInAddress } from '#src/ui/place';

/** The last code of each page: the language menu leads to the same page without what stands behind the #. */
const lastCodes = new Map<string, string>();

function followAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/**
 * The code in the address, or else the last one that stood there; empty when there was none, and `null` before hydration,
 * as a prerendered page knows no code.
 *
 * @param page tells the codes of one page from those of another
 */
export function useCode(page: string): string | null {
  const code = useSyncExternalStore(
    followAddress,
    () => {
      const place = placeInAddress().slice(1);
      // The link past the navigation leads to a place of the page, which is no code.
      if (place !== '' && place !== 'main') lastCodes.set(page, place);
      return lastCodes.get(page) ?? '';
    },
    () => null,
  );

  // Talks to the address: in another language the same code stands there, also after the page was loaded anew.
  useEffect(() => {
    if (code && placeInAddress() === '') setPlaceInAddress(code);
  }, [code]);
  return code;
}
