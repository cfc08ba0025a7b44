// Teacher's guides: reads their words, checks them, and makes one data file per lesson and language.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideData } from '#src/catalogue/data';
import type { Problem } from '#src/content/problem';
import { checkGuide, guideKeys, guideLists, type Guide } from '#src/lesson/guide';
import type { Lesson } from '#src/lesson/lesson';
import { sourceLanguage, type Language } from '#locales/index';
import { checkWords } from './checkWords';
import { checkSayings, checkScript, type LanguageRules } from './contentRules';
import { flatten, placeFixed, placeHelpline, readTree, type FlatWords } from './words';

export function guideFile(language: string, lesson: string): string {
  return `teacher-guides/${language}/${lesson}.json`;
}

function readGuide(root: string, language: string, lesson: string): FlatWords {
  return flatten(readTree(root, guideFile(language, lesson)) ?? {});
}

/** The words of a guide, for those who check: none, and what is wrong, when it cannot be read. */
export function readableGuide(root: string, language: string, lesson: string): { words: FlatWords; problem?: Problem } {
  try {
    return { words: readGuide(root, language, lesson) };
  } catch (error) {
    const what = error instanceof Error ? error.message : 'cannot be read';
    return { words: {}, problem: { where: guideFile(language, lesson), what, how: 'mend the JSON' } };
  }
}

export function guideData(root: string, language: string, guide: Guide, fixed: FlatWords, helpline: string): GuideData {
  const words = Object.entries(readGuide(root, language, guide.lesson));
  return { guide, words: Object.fromEntries(words.map(([key, text]) => [key, placeHelpline(placeFixed(text, fixed), helpline)])) };
}

/** Every text a guide must have in each language: the lists are as long as in the source language. */
export function guideTextKeys(root: string, guide: Guide, lesson: Lesson): readonly string[] {
  const source = readableGuide(root, sourceLanguage, guide.lesson).words;
  const listed = Object.keys(source).filter((key) => guideLists.some((list) => key.startsWith(`${list}.`)));
  return [...guideKeys(guide, lesson), ...listed];
}

/** Mistakes in the guides themselves: a lesson without one, times that do not add up, files nothing would show. */
export function checkGuides(root: string, guides: readonly Guide[], lessons: readonly Lesson[]): Problem[] {
  const problems = guides.flatMap((guide) => checkGuide(guide, lessons.find(({ id }) => id === guide.lesson)));
  const ids = new Set(guides.map(({ lesson }) => lesson));
  for (const { id } of lessons)
    if (!ids.has(id))
      problems.push({ where: `lessons/${id}.ts`, what: 'the lesson has no teacher\'s guide', how: 'write one: teacher-guides/README.md' });
  const folder = join(root, 'teacher-guides');
  for (const path of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []) {
    const name = /^(?:[a-z]{2,3}\/)?([\w-]+)\.(?:ts|json)$/.exec(path)?.[1];
    if (name !== undefined && name !== 'index' && !ids.has(name))
      problems.push({ where: `teacher-guides/${path}`, what: 'no guide in the list has this name', how: 'add it to teacher-guides/index.ts, or remove it' });
  }
  return problems;
}

/** Mistakes in the words of all guides in one language. */
export function checkGuideWords(
  root: string,
  guides: readonly Guide[],
  lessons: readonly Lesson[],
  language: Language,
  rules: LanguageRules,
): Problem[] {
  return guides.flatMap((guide) => {
    const lesson = lessons.find(({ id }) => id === guide.lesson);
    if (!lesson) return [];
    const file = guideFile(language.code, guide.lesson);
    const { words, problem } = readableGuide(root, language.code, guide.lesson);
    if (problem) return [problem];
    const source = language.code === sourceLanguage ? words : readableGuide(root, sourceLanguage, guide.lesson).words;
    const problems = [
      ...checkWords({
        file,
        language,
        words,
        source,
        needed: guideTextKeys(root, guide, lesson),
        mayEqual: () => false,
      }),
      ...checkSayings(file, words, rules),
      ...(language.script === 'latin' ? [] : checkScript(file, words, rules)),
    ];
    for (const list of guideLists)
      if (!Object.keys(words).some((key) => key.startsWith(`${list}.`)))
        problems.push({ where: file, what: `there is nothing under "${list}"`, how: 'write at least one text' });
    return problems;
  });
}
