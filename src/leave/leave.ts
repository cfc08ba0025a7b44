// Leaving quickly, after the manner of GOV.UK's "exit this page": the page is blank in the same moment, what this
// tab remembers is wiped, and the entry in the history is replaced. It cannot erase the browser's history.

import { hush } from '#src/ui/hush';

/** How often Shift must be pressed, and within how many milliseconds of each other. */
export const shiftPresses = 3;
export const shiftWithin = 5000;

/** Whether the page has been blanked and waits for the other site: nothing may write its name again. */
export function isLeaving(): boolean {
  return document.body.style.visibility === 'hidden';
}

/** Blanks the page at once, then goes. `wipe` forgets what only this tab knows. */
export function leaveNow(exit: string, wipe: () => void): void {
  const blank = document.createElement('div');
  blank.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
  // A modal dialog lies above everything; only what is inside it, or the document itself, can cover it.
  (document.querySelector('dialog[open]') ?? document.body).append(blank);
  document.body.style.visibility = 'hidden';
  blank.style.visibility = 'visible';
  document.title = '\u00a0';
  hush();
  wipe();
  // Without a network, the browser would show its own page with the address on it.
  window.location.replace(navigator.onLine ? exit : 'about:blank');
}

export interface ShiftCounter {
  /** Whether the last press was the one that leaves, or how many are left. */
  press(now: number): number;
  reset(): void;
}

/** Counts presses of Shift alone; pure apart from its own count. */
export function countShift(): ShiftCounter {
  let presses = 0;
  let last = 0;
  return {
    press(now) {
      presses = now - last > shiftWithin ? 1 : presses + 1;
      last = now;
      const left = Math.max(0, shiftPresses - presses);
      if (left === 0) presses = 0;
      return left;
    },
    reset() {
      presses = 0;
    },
  };
}
