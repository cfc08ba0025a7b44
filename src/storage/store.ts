// The one holder of what is kept. Unless the person asks to keep it, it lives in the tab's own storage and goes
// with the tab. A browser that blocks storage, or is full, costs nothing but the memory after a reload.

import { freshSaved, parseSaved, type Saved } from './saved';

const key = 'lamplight';

/** The part of the browser's Storage that is used; either may be missing or throw. */
export interface Places {
  /** Gone when the tab is closed. */
  readonly tab: Storage | null;
  /** Kept on the device. */
  readonly device: Storage | null;
}

export interface Store {
  get(): Saved;
  update(change: (saved: Saved) => Saved): void;
  /** Forgets everything, in memory and in both places. */
  erase(): void;
  /** Forgets what only this tab knows, for leaving quickly; what was asked to be kept stays. */
  eraseTab(): void;
  subscribe(listener: () => void): () => void;
  /** Whether the last attempt to write failed. */
  readonly blocked: () => boolean;
}

function read(place: Storage | null): string | null {
  try {
    return place?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(place: Storage | null, text: string | null): boolean {
  try {
    if (!place) return false;
    if (text === null) place.removeItem(key);
    else place.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function createStore(places: Places): Store {
  // The tab knows more than the device when both are there: it was written later.
  let saved = parseSaved(read(places.tab) ?? read(places.device));
  let blocked = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => saved,
    update(change) {
      const next = change(saved);
      if (next === saved) return;
      saved = next;
      const text = JSON.stringify(saved);
      const inTab = write(places.tab, text);
      const onDevice = write(places.device, saved.keep ? text : null);
      blocked = saved.keep ? !onDevice : !inTab;
      tell();
    },
    erase() {
      saved = freshSaved;
      write(places.tab, null);
      write(places.device, null);
      tell();
    },
    eraseTab() {
      write(places.tab, null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    blocked: () => blocked,
  };
}

/** When another tab stops keeping things, or erases them, this one must not bring them back. */
export function followOtherTabs(store: Store): void {
  window.addEventListener('storage', (event) => {
    if ((event.key === key || event.key === null) && event.newValue === null && store.get().keep)
      store.update((saved) => ({ ...saved, keep: false }));
  });
}

/** The browser's places; even asking for them may throw. */
export function browserPlaces(): Places {
  const ask = (get: () => Storage): Storage | null => {
    try {
      return get();
    } catch {
      return null;
    }
  };
  return { tab: ask(() => window.sessionStorage), device: ask(() => window.localStorage) };
}
