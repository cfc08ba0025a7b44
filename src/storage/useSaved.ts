// React's window on the store. Prerendered pages and the first paint show the fresh state, so that hydration
// finds what it expects; what was kept appears right after.

import { createContext, use, useSyncExternalStore } from 'react';
import { freshSaved, type Saved } from './saved';
import { createStore, type Store } from './store';

export const StoreContext = createContext<Store>(createStore({ tab: null, device: null }));

export function useStore(): Store {
  return use(StoreContext);
}

/**
 * A part of what is saved. A component renders anew only when its own part has changed: every answer is saved, and on a
 * cheap phone it takes 100 ms to render the whole site. `select` gives back what is in `saved`, or a plain value.
 */
export function useSaved<T>(select: (saved: Saved) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()), () => select(freshSaved));
}
