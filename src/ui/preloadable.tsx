// A component whose code comes in a file of its own. Unlike React.lazy, one that has been preloaded renders at once,
// so that a prerendered page can be woken up in one go.

import { use, type ComponentType } from 'react';

/** Code that comes in a file of its own. */
export interface LateCode {
  /** Loads the code; a failed try can be repeated. */
  preload(): Promise<void>;
  readonly isLoaded: () => boolean;
}

export interface Preloadable<Props> extends LateCode {
  (props: Props): React.ReactNode;
}

export function preloadable<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Preloadable<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const preload = () => {
    loading ??= load().then(
      (module) => {
        Loaded = module.default;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  const Component = (props: Props) => {
    if (!Loaded) use(preload());
    return Loaded && <Loaded {...props} />;
  };
  return Object.assign(Component, { preload, isLoaded: () => Loaded !== null });
}
