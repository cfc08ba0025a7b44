// The words that a page of a language must show, read from the same files as the build reads.

import { languages, type Language } from '#locales/index';
import { flatten, placeFixed, placeHelpline, readWords, wordFiles } from '#src/build/words';
import { createWords, type Words } from '#src/i18n/words';
import type { Lesson } from '#src/lesson/lesson';

const root = process.cwd();

export function wordsOf(language: Language): Words {
  const tree = Object.fromEntries(wordFiles.map((name) => [name, readWords(root, language.code, name) ?? {}]));
  return createWords(language, tree);
}

/** The text of a lesson for a key, with the fixed strings and the word for a helpline in place. */
export function lessonTextOf(language: Language, lesson: Lesson): (key: string) => string {
  const fixed = flatten(readWords(root, language.code, 'fixed') ?? {});
  const words = flatten(readWords(root, language.code, `lessons/${lesson.id}`) ?? {});
  const helpline = flatten(readWords(root, language.code, 'help') ?? {})['card.lineWord'] ?? '';
  return (key) => {
    const text = words[key];
    if (text === undefined) throw new Error(`${language.code}: the lesson has no text for ${key}.`);
    return placeHelpline(placeFixed(text, fixed), helpline);
  };
}

/** Without the invisible signs around values, which pages turn into <bdi>. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}

/** White space does not count when texts are compared. */
export function squeezed(text: string): string {
  return plain(text).replaceAll(/\s+/g, ' ').trim();
}

/** The first language of a writing direction. */
export function languageWritten(direction: Language['direction']): Language {
  const language = languages.find((one) => one.direction === direction);
  if (!language) throw new Error(`No language is written ${direction}.`);
  return language;
}

/** For test.each, with the name first for the title. */
export const everyLanguage = languages.map((language) => [language.name, language] as const);

/** Words of the adults' pages, by their key in pages.json. */
export function pageWordsOf(language: Language): (key: string) => string {
  const fixed = flatten(readWords(root, language.code, 'fixed') ?? {});
  const words = flatten(readWords(root, language.code, 'pages') ?? {});
  return (key) => {
    const text = words[key];
    if (text === undefined) throw new Error(`${language.code}: pages.json has no text for ${key}.`);
    return placeFixed(text, fixed);
  };
}
