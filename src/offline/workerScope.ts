// The part of a service worker's own world that is used. TypeScript's library for it cannot stand beside the one for
// pages in the same program.

export interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LateEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LateEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

/** What the last page of all needs, when not even the page for such moments is on the device. */
export interface LastWords {
  readonly tag: string;
  readonly direction: string;
  readonly title: string;
  readonly text: string;
  readonly retry: string;
}

/** Written into the worker by the build. */
export interface Kept {
  readonly base: string;
  readonly version: string;
  /** Language to the hash of its list. */
  readonly lists: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, LastWords>>;
}
