// The parents' pages: reads their texts, checks them, and makes their data files.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { familyTexts, type FamilyText } from '#src/address/paths';
import type { FamilyData, LeafData, TogetherData } from '#src/catalogue/data';
import type { Problem } from '#src/content/problem';
import { failure, type Result } from '#src/content/result';
import type { WordTree } from '#src/i18n/words';
import { sourceLanguage, type Language } from '#locales/index';
import { checkSayings, checkScript, type LanguageRules } from './contentRules';
import type { Content } from './content';
import { parseLeaf, shapeOf, textsOf } from './leaf';
import { flatten, placeFixed, placeHelpline, readWords, type FlatWords } from './words';

/** A parent has little time (curriculum 13). */
const mostMinutes = 3;

export function leafFile(language: string, leaf: string): string {
  return `locales/${language}/parents/${leaf}.md`;
}

/** None when the file cannot be read; the check of that file says so. */
function wordsOrNone(root: string, language: string, name: string): FlatWords {
  try {
    return flatten(readWords(root, language, name) ?? {});
  } catch {
    return {};
  }
}

function readLeaf(root: string, language: string, leaf: FamilyText): Result<LeafData> {
  const path = join(root, leafFile(language, leaf));
  if (!existsSync(path)) return failure('the page is missing');
  const fixed = wordsOrNone(root, language, 'fixed');
  const helpline = wordsOrNone(root, language, 'help')['card.lineWord'] ?? '';
  return parseLeaf(leaf, placeHelpline(placeFixed(readFileSync(path, 'utf8'), fixed), helpline));
}

export function leafData(content: Content, language: Language, leaf: FamilyText): LeafData {
  const read = readLeaf(content.root, language.code, leaf);
  if (!read.ok) throw new Error(`${leafFile(language.code, leaf)}: ${read.why}`);
  return read.value;
}

/** The words of the parents' pages, and apart from them those that come with each lesson. */
function familyWords(content: Content, language: Language): { readonly always: WordTree; readonly lessons: WordTree } {
  const { together = {}, ...others } = readWords(content.root, language.code, 'family') ?? {};
  if (typeof together === 'string') return { always: { ...others, together }, lessons: {} };
  const { lessons = {}, ...rest } = together;
  return { always: { ...others, together: rest }, lessons: typeof lessons === 'string' ? {} : lessons };
}

export function togetherData(content: Content, language: Language): TogetherData {
  return { words: { together: familyWords(content, language).lessons } };
}

export function familyData(content: Content, language: Language): FamilyData {
  return {
    words: { family: familyWords(content, language).always },
    texts: familyTexts.map((leaf) => {
      const { id, title, lead, minutes } = leafData(content, language, leaf);
      return { id, title, lead, minutes };
    }),
  };
}

/** The texts of a page under names by which an author finds them. */
export function leafWords(leaf: LeafData): FlatWords {
  return Object.fromEntries(textsOf(leaf).map((text, index) => [`text ${index + 1}`, text]));
}

/** Every mistake in the parents' texts of one language. */
export function checkFamily(root: string, language: Language, rules: LanguageRules): Problem[] {
  const problems: Problem[] = [];
  const folder = join(root, `locales/${language.code}/parents`);
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (!familyTexts.some((leaf) => file === `${leaf}.md`))
      problems.push({ where: `locales/${language.code}/parents/${file}`, what: 'no page has this name', how: 'remove it, or add it to familyTexts in address/paths.ts' });
  for (const leaf of familyTexts) {
    const where = leafFile(language.code, leaf);
    const read = readLeaf(root, language.code, leaf);
    if (!read.ok) {
      problems.push({ where, what: read.why, how: 'see locales/README.md, "Parents\' pages"' });
      continue;
    }
    const words = leafWords(read.value);
    problems.push(...checkSayings(where, words, rules));
    if (language.script !== 'latin') problems.push(...checkScript(where, words, rules));
    for (const [key, text] of Object.entries(words))
      if (/\*\*|\{\w*\}/.test(text)) problems.push({ where: `${where} › ${key}`, what: `"${/\*\*|\{\w*\}/.exec(text)?.[0]}" is left in "${text}"`, how: 'close the bold, or correct the name of the fixed string' });
    if (read.value.minutes > mostMinutes)
      problems.push({ where, what: `takes ${read.value.minutes} minutes to read`, how: `at most ${mostMinutes}: say less` });
    const source = readLeaf(root, sourceLanguage, leaf);
    const shape = shapeOf(read.value);
    const wanted = source.ok ? shapeOf(source.value) : shape;
    const differs = wanted.findIndex((part, index) => part !== shape[index]);
    if (differs >= 0 || shape.length !== wanted.length)
      problems.push({
        where,
        what: `is built differently from ${leafFile(sourceLanguage, leaf)}: "${shape[differs < 0 ? wanted.length : differs] ?? 'nothing'}" where "${wanted[differs] ?? 'nothing'}" should stand`,
        how: 'keep the order of sections, paragraphs and lists',
      });
  }
  return problems;
}
