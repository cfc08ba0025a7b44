// What this device has, for components.

import { useCallback, useEffect, useState } from 'react';
import { keptHere, type KeptHere } from './keep';

/** `null` until it is known; the function looks again, because the browser's cache storage tells nobody of changes. */
export function useKept(): readonly [readonly KeptHere[] | null, () => void] {
  const [kept, setKept] = useState<readonly KeptHere[] | null>(null);
  const look = useCallback(() => void keptHere().then(setKept), []);

  // Talks to the browser's cache storage.
  useEffect(look, [look]);
  return [kept, look];
}
