// React's window on the kept class totals. Prerendered pages and the first paint show none.

import { useSyncExternalStore } from 'react';
import { createClassChecks, type ClassChecks, type ClassCheckStore } from './classChecks';
import { browserPlaces } from './store';

let store: ClassCheckStore | undefined;

/** The one of this device. */
export function classCheckStore(): ClassCheckStore {
  store ??= createClassChecks(browserPlaces().device);
  return store;
}

const none: ClassChecks = {};

export function useClassChecks(): ClassChecks {
  return useSyncExternalStore(subscribe, () => classCheckStore().get(), () => none);
}

function subscribe(listener: () => void): () => void {
  return classCheckStore().subscribe(listener);
}
