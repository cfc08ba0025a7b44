// Movement for whoever shows something. It never delays an answer, and until it is loaded, or for people who want
// less of it, nothing moves: everything is painted in its final place first.

import type { movements } from './movements';

type Movements = typeof movements;

let loaded: Movements | null = null;

/** To be called once after hydration. */
export async function loadMotion(): Promise<void> {
  const all = await import('./movements');
  if (!all.wantsLess()) loaded = all.movements;
}

/** Runs a movement, if anything moves. */
export function moves(run: (movements: Movements) => void): void {
  if (loaded) run(loaded);
}
