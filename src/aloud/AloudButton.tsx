// Read aloud comes after hydration, and only where the browser can speak at all.

import { Suspense, useSyncExternalStore } from 'react';
import { Boundary } from '#src/ui/Boundary';
import { preloadable } from '#src/ui/preloadable';

const ReadAloud = preloadable(() => import('./ReadAloud'));

const never = () => () => {};

export function AloudButton() {
  const canSpeak = useSyncExternalStore(never, () => 'speechSynthesis' in window, () => false);
  if (!canSpeak) return null;
  return (
    <Boundary fallback={() => null}>
      <Suspense fallback={null}>
        <ReadAloud />
      </Suspense>
    </Boundary>
  );
}
