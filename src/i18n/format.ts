// Numbers and dates as the language writes them, always with the digits 0-9 (phone numbers and user names use
// them in every country we serve, and mixed digits break the reading order).

import type { Language } from '#locales/index';

/** `isoDate` as yyyy-mm-dd, read as a day, not as a moment. */
export function formatDate(language: Language, isoDate: string): string {
  return new Intl.DateTimeFormat(`${language.tag}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`));
}
