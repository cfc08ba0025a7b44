// Movement, and the only user of framer-motion. It is loaded after hydration, never delays an answer, and is not
// loaded at all for people who want less of it. Elements are first painted in their final place.

import type { animate as animateType } from 'framer-motion/dom/mini';

let animate: typeof animateType | null = null;

function wantsLess(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'off' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** To be called once after hydration. */
export async function loadMotion(): Promise<void> {
  if (wantsLess()) return;
  animate = (await import('framer-motion/dom/mini')).animate;
}

/** Lets something that has just appeared rise a little into place. */
export function arrive(element: HTMLElement | null, delay = 0): void {
  if (!element || !animate || wantsLess()) return;
  animate(
    element,
    { opacity: [0, 1], transform: ['translateY(8px)', 'translateY(0)'] },
    { duration: 0.22, delay, ease: [0.2, 0.7, 0.2, 1] },
  );
}
