// What this device has, for components.

import { useCallback, useEffect, useState } from 'react';
import { keptHere, type KeptHere } from './keep';

/** `null` until it is known; the function looks again, because the browser's cache storage tells nobody of changes. */
export function useKept(): readonly [readonly KeptHere[] | null, () => Promise<readonly KeptHere[]>] {
  const [kept, setKept] = useState<readonly KeptHere[] | null>(null);
  const look = useCallback(async () => {
    const found = await keptHere();
    setKept(found);
    return found;
  }, []);

  // Talks to the browser's cache storage.
  useEffect(() => void keptHere().then(setKept), []);
  return [kept, look];
}
