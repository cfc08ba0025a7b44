// What a teacher's page of a lesson says in one language. A page has its own; a second one may stand below it.

import type { Language } from '#locales/index';
import type { Band } from '#src/address/band';
import type { GuideData, LessonData } from '#src/catalogue/data';
import type { Load } from '#src/catalogue/useData';
import { createWords, type Words } from '#src/i18n/words';

export interface Wording {
  readonly language: Language;
  /** The words of the adults' pages. */
  readonly t: Words['t'];
  /** The words that every page has. */
  readonly shell: Words['t'];
  readonly data: LessonData;
  readonly guide: GuideData;
  /** The lesson's text for a key. */
  readonly of: (key: string) => string;
}

export function wordingOf(parts: Omit<Wording, 'of'>): Wording {
  return { ...parts, of: (key) => parts.data.words[key] ?? '' };
}

/** Rejects when any part of it does not come or does not exist. */
export async function loadWording(load: Load, language: Language, band: Band, number: number): Promise<Wording> {
  const { code } = language;
  const [shell, pages, data, guide] = await Promise.all([
    load(code, { kind: 'shell' }),
    load(code, { kind: 'pages' }),
    load(code, { kind: 'lesson', band, number }),
    load(code, { kind: 'guide', band, number }),
  ]);
  return wordingOf({ language, t: createWords(language, pages.words).t, shell: createWords(language, shell.words).t, data, guide });
}
