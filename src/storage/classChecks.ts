// The class totals a teacher asked this device to keep. They have a key of their own, so that no pupil's page carries the code
// for them.

import { isRecord } from '#src/content/saved';
import { restoreCheck, type ClassCheck } from '#src/lesson/classCheck';

const key = 'lamplight-class';
const version = 1;

/** Lesson id to its totals. */
export type ClassChecks = Readonly<Record<string, ClassCheck>>;

export interface ClassCheckStore {
  get(): ClassChecks;
  /** Keeps the totals of a lesson, or forgets them when they are `null`. */
  set(lesson: string, check: ClassCheck | null): void;
  erase(): void;
  subscribe(listener: () => void): () => void;
  /** Whether the last attempt to write failed. */
  readonly blocked: () => boolean;
}

const nothing: ClassChecks = {};

/** Turns the text of storage into totals; never throws. What another version wrote is not understood, and left out. */
export function parseClassChecks(text: string | null): ClassChecks {
  if (text === null) return nothing;
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data['version'] !== version || !isRecord(data['lessons'])) return nothing;
    return Object.fromEntries(
      Object.entries(data['lessons'])
        .filter(([lesson]) => /^[\w-]{1,60}$/.test(lesson))
        .map(([lesson, check]) => [lesson, restoreCheck(check)]),
    );
  } catch {
    return nothing;
  }
}

export function createClassChecks(device: Storage | null): ClassCheckStore {
  let text: string | null = null;
  let checks = nothing;
  let blocked = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const write = (next: ClassChecks) => {
    try {
      if (Object.keys(next).length === 0) device?.removeItem(key);
      else device?.setItem(key, JSON.stringify({ version, lessons: next }));
      blocked = device === null;
    } catch {
      blocked = true;
    }
    tell();
  };
  const get = () => {
    let now: string | null = null;
    try {
      now = device?.getItem(key) ?? null;
    } catch {
      // A browser that blocks storage keeps nothing.
    }
    // The same text is the same object, so that whoever watches sees no change where there is none.
    if (now !== text) {
      text = now;
      checks = parseClassChecks(now);
    }
    return checks;
  };
  return {
    get,
    set(lesson, check) {
      const { [lesson]: _, ...others } = get();
      write(check === null ? others : { ...others, [lesson]: check });
    },
    erase: () => write(nothing),
    subscribe(listener) {
      const follow = (event: StorageEvent) => (event.key === key || event.key === null) && listener();
      listeners.add(listener);
      window.addEventListener('storage', follow);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', follow);
      };
    },
    blocked: () => blocked,
  };
}
