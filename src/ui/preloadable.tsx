// A component whose code comes in a file of its own. Unlike React.lazy, one that has been preloaded renders at once,
// so that a prerendered page can be woken up in one go.

import { use, type ComponentType } from 'react';

/** Code that comes in a file of its own. */
export interface LateCode {
  /** Loads the code, or tries again after a failure. */
  preload(): Promise<void>;
  readonly isLoaded: () => boolean;
}

export interface Preloadable<Props> extends LateCode {
  (props: Props): React.ReactNode;
}

/** What has failed, each with the way to forget that. */
const failures = new Set<() => void>();

/** Lets every file that did not come be asked for again by whatever is drawn next. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

export function preloadable<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Preloadable<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const forget = () => {
    loading = null;
  };
  const start = () => {
    failures.delete(forget);
    loading = load().then(
      (module) => {
        Loaded = module.default;
      },
      (error: unknown) => {
        failures.add(forget);
        throw error;
      },
    );
    return loading;
  };
  const preload = () => (loading && !failures.has(forget) ? loading : start());
  const Component = (props: Props) => {
    // A failure stays one while React draws: asked again by each drawing, it would never be told, and ask for ever.
    if (!Loaded) use(loading ?? start());
    return Loaded && <Loaded {...props} />;
  };
  return Object.assign(Component, { preload, isLoaded: () => Loaded !== null });
}
