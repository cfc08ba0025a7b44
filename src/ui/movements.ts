// What moves, and how. Loaded after hydration together with framer-motion, whose only user this is.

import { animate } from 'framer-motion/dom/mini';

const soft = [0.2, 0.7, 0.2, 1] as const;

export function wantsLess(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'off' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

type Moving = Element | null | undefined;

function move(element: Moving, frames: Parameters<typeof animate>[1], duration: number, delay = 0): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || wantsLess()) return;
  animate(element, frames, { duration, delay, ease: [...soft] });
}

/** Something that has just appeared moves a little into place; `from` is where it comes from, in pixels. */
function arrive(element: Moving, delay = 0, from = 8): void {
  move(element, { opacity: [0, 1], transform: [`translateY(${from}px)`, 'translateY(0)'] }, 0.22, delay);
}

/** A new page comes up from a shade. */
function appear(element: Moving): void {
  move(element, { opacity: [0.35, 1] }, 0.2);
}

/** The back of a card opens downwards, as paper does. */
function unfold(element: HTMLElement | null | undefined): void {
  if (element) element.style.transformOrigin = 'top';
  move(element, { opacity: [0.2, 1], transform: ['perspective(40rem) rotateX(-55deg)', 'perspective(40rem) rotateX(0)'] }, 0.3);
}

/** A lamp that got brighter. */
function brighten(element: Moving): void {
  move(element, { transform: ['scale(1)', 'scale(1.14)', 'scale(1)'] }, 0.6);
}

/** How long somebody seems to type, in seconds. */
const typing = 0.4;

/**
 * Messages come one after another; where somebody else writes, dots stand for a moment where the words will be. The
 * words are there from the start for whoever listens to the page. All of it is over within about a second and a half.
 */
function comeInTurn(items: readonly HTMLElement[]): void {
  if (wantsLess()) return;
  let at = 0;
  for (const item of items) {
    const others = item.querySelector('[data-others]') !== null && at < 1;
    arrive(item, at);
    if (others) {
      item.dataset['typing'] = '';
      setTimeout(() => delete item.dataset['typing'], (at + typing) * 1000);
    }
    at += others ? typing : 0.08;
  }
}

export const movements = { arrive, appear, unfold, brighten, comeInTurn };
