// Numbers, dates and lists as the language writes them, always with the digits 0-9 (phone numbers and user names use
// them in every country we serve, and mixed digits break the reading order).

import type { Language } from '#locales/index';

// Making a formatter takes a cheap phone some 3 ms, and the help sheet writes two dates for each service.
const dates = new Map<string, Intl.DateTimeFormat>();

function datesOf(tag: string): Intl.DateTimeFormat {
  const known = dates.get(tag) ?? new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  dates.set(tag, known);
  return known;
}

/** `isoDate` as yyyy-mm-dd, read as a day, not as a moment. */
export function formatDate(language: Language, isoDate: string): string {
  // By hand: Intl puts signs of direction between the digits, which turn the date around within its isolation.
  if (language.dates === 'digits') {
    const [year, month, day] = isoDate.split('-').map(Number);
    return `${day}/${month}/${year}`;
  }
  return datesOf(language.tag).format(new Date(`${isoDate}T00:00:00Z`));
}

/** The parts after each other with the comma of the language's script, also where they are no list that "and" could end. */
export function formatList(language: Language, parts: readonly (string | number)[]): string {
  return parts.join(language.script === 'arabic' ? '، ' : ', ');
}

/** `bytes` in megabytes with one digit after the point, never less than 0.1. */
export function formatSize(language: Language, bytes: number): string {
  return new Intl.NumberFormat(`${language.tag}-u-nu-latn`, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, bytes / 1_000_000));
}
