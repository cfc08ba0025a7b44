// The words people type when they look for something: per page, in locales/<code>/search.json. They lead to a page and are
// never shown, so they may be as blunt as worry is, and the rules for what a page says do not hold for them.

import { familyTexts, familyTools } from '#src/address/paths';
import type { Problem } from '#src/content/problem';
import type { Language } from '#locales/index';
import { checkWords } from './checkWords';
import { readableWords, type Content } from './content';
import { wordFile } from './words';

const pages = [...familyTexts, ...familyTools.filter((leaf) => leaf !== 'search'), 'help'];

/** Words that say nothing about what is looked for stand in one list, beside those of the pages. */
const needed = [...pages, 'ignored'];

export function searchWords(content: Content, language: Language): (key: string) => string {
  const { words } = readableWords(content, language.code, 'search');
  return (key) => words[key] ?? '';
}

export function checkSearchWords(content: Content, language: Language): readonly Problem[] {
  const { words, problem } = readableWords(content, language.code, 'search');
  if (problem) return [problem];
  const file = wordFile(language.code, 'search');
  // Each language has its own everyday words: the source language is no measure for them.
  return checkWords({ file, language, words, source: words, needed, mayEqual: () => true });
}
