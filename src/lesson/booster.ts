// When a booster's time has come: so many months after the last lesson, by the device's own date.

/** The day of a date where the device is, as `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Whether that many months have passed between two days.
 *
 * @param closedOn the day the last lesson was closed; `null` if it was not, or not on this device
 */
export function isDue(closedOn: string | null, afterMonths: number, today: string): boolean {
  if (closedOn === null) return false;
  const due = new Date(`${closedOn}T12:00`);
  const day = due.getDate();
  due.setMonth(due.getMonth() + afterMonths);
  // The 31st plus one month is the last day of a shorter month.
  if (due.getDate() !== day) due.setDate(0);
  return dayOf(due) <= today;
}
