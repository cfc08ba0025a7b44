// Compares the words of a language with what is needed and with the source language. Pure: texts in, problems out.

import type { Language } from '#locales/index';
import type { Problem } from '#src/content/problem';
import type { FlatWords } from './words';

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const pluralKey = new RegExp(`^(.*)_(${pluralForms.join('|')})$`);

/** "left_one" → "left"; a key without a plural form stays as it is. */
export function baseKey(key: string): string {
  return pluralKey.exec(key)?.[1] ?? key;
}

/** The plural forms a language needs, by the rules browsers use. */
export function neededForms(tag: string): readonly string[] {
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).toSorted();

export interface WordsToCheck {
  readonly file: string;
  readonly language: Language;
  readonly words: FlatWords;
  /** The same file in the source language; its own words for the source language itself. */
  readonly source: FlatWords;
  /** Keys that must exist; plural keys by their base. */
  readonly needed: readonly string[];
  /** Values that may equal the source's, such as names. */
  readonly mayEqual: (key: string, value: string) => boolean;
}

export function checkWords(check: WordsToCheck): Problem[] {
  return [...checkKeys(check), ...checkPlurals(check), ...checkValues(check)];
}

function checkKeys({ file, words, needed }: WordsToCheck): Problem[] {
  const present = new Set(Object.keys(words).map(baseKey));
  const wanted = new Set(needed.map(baseKey));
  return [
    ...[...wanted].filter((key) => !present.has(key)).map((key) => ({
      where: `${file} › ${key}`,
      what: 'the text is missing',
      how: 'write it in this language, from the message and not from the English sentence',
    })),
    ...[...present].filter((key) => !wanted.has(key)).map((key) => ({
      where: `${file} › ${key}`,
      what: 'nothing asks for this text',
      how: 'remove it, or correct the id it is named after',
    })),
  ];
}

function checkPlurals({ file, language, words, source }: WordsToCheck): Problem[] {
  const problems: Problem[] = [];
  const plurals = new Set(
    [...Object.keys(words), ...Object.keys(source)].filter((key) => pluralKey.test(key)).map(baseKey),
  );
  const needed = neededForms(language.tag);
  for (const base of plurals) {
    for (const form of needed)
      if (words[`${base}_${form}`] === undefined)
        problems.push({
          where: `${file} › ${base}_${form}`,
          what: `the plural form "${form}" is missing`,
          how: `${language.name} needs ${needed.join(', ')}`,
        });
    for (const form of pluralForms)
      // "zero" may always be written: it is used for 0 in every language.
      if (form !== 'zero' && !needed.includes(form) && words[`${base}_${form}`] !== undefined)
        problems.push({
          where: `${file} › ${base}_${form}`,
          what: `the plural form "${form}" is never used in ${language.name}`,
          how: 'remove it',
        });
  }
  return problems;
}

function checkValues({ file, language, words, source, mayEqual }: WordsToCheck): Problem[] {
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(words)) {
    const where = `${file} › ${key}`;
    if (value.trim() === '') problems.push({ where, what: 'the text is empty', how: 'write it' });
    const original = source[key] ?? source[`${baseKey(key)}_other`];
    if (original === undefined) continue;
    const wanted = placeholders(original);
    if (placeholders(value).join() !== wanted.join() && !isCountFree(key, value, wanted))
      problems.push({
        where,
        what: `placeholders differ: ${placeholders(value).join(' ') || 'none'}`,
        how: wanted.length > 0 ? `use exactly ${wanted.join(' ')}` : 'use none',
      });
    if (value === original && words !== source && !mayEqual(key, value))
      problems.push({
        where,
        what: `the text is the same as in the source language: "${value}"`,
        how: `write it in ${language.name}, or allow it with a reason in locales/${language.code}/rules.json, mayEqual`,
      });
    // Three times is far beyond any real difference between our languages; twice is only worth a look.
    if (original.length > 30 && value.length > original.length * 3)
      problems.push({ where, what: 'the text is more than three times as long as the source', how: 'shorten it' });
  }
  return problems;
}

/** One and two may be written as words ("step one"), so a form for one number may leave out {count}. */
function isCountFree(key: string, value: string, wanted: readonly string[]): boolean {
  if (!/_(zero|one|two)$/.test(key)) return false;
  return placeholders(value).join() === wanted.filter((one) => one !== '{count}').join();
}
