// When a booster's time has come: so many months after the last lesson, by the device's own date.

import { monthsAfter } from '#src/content/day';

/**
 * Whether that many months have passed between two days.
 *
 * @param closedOn the day the last lesson was closed; `null` if it was not, or not on this device
 */
export function isDue(closedOn: string | null, afterMonths: number, today: string): boolean {
  return closedOn !== null && monthsAfter(closedOn, afterMonths) <= today;
}
