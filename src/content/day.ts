// Days as text, yyyy-mm-dd, by the device's own date.

/** The day of a date where the device is. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same day of the month, that many months later; the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T12:00`);
  const dayOfMonth = date.getDate();
  date.setMonth(date.getMonth() + months);
  if (date.getDate() !== dayOfMonth) date.setDate(0);
  return dayOf(date);
}
