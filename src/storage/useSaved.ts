// React's window on the store. Prerendered pages and the first paint show the fresh state, so that hydration
// finds what it expects; what was kept appears right after.

import { createContext, use, useSyncExternalStore } from 'react';
import { freshSaved, type Saved } from './saved';
import { createStore, type Store } from './store';

export const StoreContext = createContext<Store>(createStore({ tab: null, device: null }));

export function useStore(): Store {
  return use(StoreContext);
}

export function useSaved(): Saved {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.get, () => freshSaved);
}
