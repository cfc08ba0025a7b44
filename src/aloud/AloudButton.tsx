// Read aloud comes after hydration, and only where the browser can speak at all.

import { useSyncExternalStore } from 'react';
import { Calmly } from '#src/ui/Calmly';
import { preloadable } from '#src/ui/preloadable';

const ReadAloud = preloadable(() => import('./ReadAloud'));

const never = () => () => {};

export function AloudButton() {
  const canSpeak = useSyncExternalStore(never, () => 'speechSynthesis' in window, () => false);
  if (!canSpeak) return null;
  return (
    <Calmly instead={null}>
      <ReadAloud />
    </Calmly>
  );
}
