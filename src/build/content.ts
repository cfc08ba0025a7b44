// Turns lessons, words and pictures into the data files of src/catalogue/data.ts, and collects every mistake in
// them. Node only; used by the dev server, the build and the content tests.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '#src/activities/compose/definition';
import type { Band } from '#src/address/band';
import type { BandData, GuideData, LessonData, LessonSummary, ListData, PagesData, Picture, ShellData } from '#src/catalogue/data';
import type { Problem } from '#src/content/problem';
import type { WordTree } from '#src/i18n/words';
import { checkLesson, peopleOf, picturesOf, textKeysOf } from '#src/lesson/checkLesson';
import type { Guide } from '#src/lesson/guide';
import type { Lesson } from '#src/lesson/lesson';
import { sourceLanguage, type Language } from '#locales/index';
import { readCountries } from './countries';
import { checkWords } from './checkWords';
import { checkFamily } from './family';
import { headers } from './headers';
import { checkLessonWords, checkResponseOrders } from './lessonWords';
import { checkGuides, checkGuideWords, guideData } from './guides';
import { checkSayings, checkScript, mayEqualEverywhere, parseRules, type LanguageRules } from './contentRules';
import { pictureExists, readPicture } from './picture';
import { checkSearchWords } from './searchWords';
import { flatten, placeFixed, placeHelpline, readJson, readWords, shellFiles, wordFile, wordFiles, type FlatWords } from './words';

/** Pictures of the pages themselves. */
const shellPictures = ['home-scene', 'not-found', 'quay', 'talk-bench', 'bench-empty-lamp'] as const;

export interface Content {
  readonly root: string;
  readonly lessons: readonly Lesson[];
  readonly guides: readonly Guide[];
  /** What was read already; only where nothing changes meanwhile. Without it every file is read each time. */
  readonly held?: Held;
}

interface Held {
  readonly words: Map<string, FlatWords>;
  readonly pictures: Map<string, Picture>;
}

/** The same content, whose files are read once for as long as it is used: for all data of one language. */
export function holding(content: Content): Content {
  return { ...content, held: { words: new Map(), pictures: new Map() } };
}

function heldOr<T>(held: Map<string, T> | undefined, name: string, read: () => T): T {
  const known = held?.get(name);
  if (known !== undefined) return known;
  const made = read();
  held?.set(name, made);
  return made;
}

function flatFile(content: Content, language: string, name: string): FlatWords {
  return heldOr(content.held?.words, `${language}/${name}`, () => flatten(readWords(content.root, language, name) ?? {}));
}

export function pictureOf(content: Content, name: string): Picture {
  return heldOr(content.held?.pictures, name, () => readPicture(content.root, name).picture);
}

/** The words of a file, for those who check: none, and what is wrong, when it cannot be read. */
export function readableWords(content: Content, language: string, name: string): { words: FlatWords; problem?: Problem } {
  try {
    return { words: flatFile(content, language, name) };
  } catch (error) {
    const what = error instanceof Error ? error.message : 'cannot be read';
    return { words: {}, problem: { where: wordFile(language, name), what, how: 'mend the JSON' } };
  }
}

function readPictures(content: Content, names: readonly string[]): Record<string, Picture> {
  return Object.fromEntries(names.map((name) => [name, pictureOf(content, name)]));
}

export function shellData(content: Content, language: string): ShellData {
  const fixed = flatFile(content, language, 'fixed');
  const words: Record<string, WordTree> = {};
  for (const name of shellFiles) words[name] = placeFixedIn(readWords(content.root, language, name) ?? {}, fixed);
  return { words, pictures: readPictures(content, shellPictures) };
}

function placeFixedIn(tree: WordTree, fixed: FlatWords): WordTree {
  const placed: Record<string, string | WordTree> = {};
  for (const [key, value] of Object.entries(tree))
    placed[key] = typeof value === 'string' ? placeFixed(value, fixed) : placeFixedIn(value, fixed);
  return placed;
}

export function lessonData(content: Content, language: string, lesson: Lesson): LessonData {
  const fixed = flatFile(content, language, 'fixed');
  const words = Object.entries(flatFile(content, language, `lessons/${lesson.id}`));
  const helplineWord = flatFile(content, language, 'help')['card.lineWord'] ?? '';
  return {
    lesson,
    words: Object.fromEntries(words.map(([key, text]) => [key, placeHelpline(placeFixed(text, fixed), helplineWord)])),
    pictures: readPictures(content, picturesOf(lesson)),
  };
}

export function guideDataOf(content: Content, language: string, guide: Guide): GuideData {
  const helplineWord = flatFile(content, language, 'help')['card.lineWord'] ?? '';
  return guideData(content.root, language, guide, flatFile(content, language, 'fixed'), helplineWord);
}

function summaryOf(content: Content, language: string, lesson: Lesson): LessonSummary {
  const words = flatFile(content, language, `lessons/${lesson.id}`);
  return {
    id: lesson.id,
    number: lesson.number,
    title: words['title'] ?? '',
    summary: words['summary'] ?? '',
    minutes: lesson.minutes,
    ...(lesson.booster ? { afterMonths: lesson.booster.afterMonths } : {}),
    steps: lesson.activities.map((activity) => activity.id),
  };
}

export function bandData(content: Content, language: string, band: Band): BandData {
  const lessons = content.lessons.filter((lesson) => lesson.band === band);
  return { band, lessons: lessons.map((lesson) => summaryOf(content, language, lesson)) };
}

export function listData(content: Content, language: string): ListData {
  const guides = new Map(content.guides.map((guide) => [guide.lesson, guide]));
  return {
    lessons: content.lessons.map((lesson) => {
      const guide = guides.get(lesson.id);
      return {
        ...summaryOf(content, language, lesson),
        band: lesson.band,
        helpStep: lesson.helpStep,
        versions: (guide?.versions ?? []).map(({ minutes, steps }) => ({
          minutes,
          steps: lesson.activities.map(({ id }) => (id in steps ? '1' : '0')).join(''),
        })),
        ...(guide ? { itgse: guide.itgse, peers: guide.peers } : {}),
      };
    }),
  };
}

export function pagesData(content: Content, language: string): PagesData {
  const fixed = flatFile(content, language, 'fixed');
  return {
    words: { pages: placeFixedIn(readWords(content.root, language, 'pages') ?? {}, fixed) },
    telling: tellingData(content, language),
    headers,
  };
}

/** The first sentence to ask for help, taken from the lesson that teaches it, with the words of its parts. */
function tellingData(content: Content, language: string): PagesData['telling'] {
  for (const lesson of content.lessons) {
    const activity = lesson.activities.filter(compose.owns).find(({ readBack }) => readBack === undefined);
    if (!activity) continue;
    const words = Object.entries(lessonData(content, language, lesson).words);
    return { activity, words: Object.fromEntries(words.filter(([key]) => key.startsWith(`${activity.id}.parts.`))) };
  }
  return null;
}

function readRules(content: Content, language: Language): LanguageRules | Problem {
  const where = wordFile(language.code, 'rules');
  const problem = (what: string): Problem => ({ where, what, how: 'see locales/README.md, "rules.json"' });
  try {
    const data = readJson(content.root, where);
    if (data === null) return problem('the file is missing');
    const rules = parseRules(data);
    return rules.ok ? rules.value : problem(rules.why);
  } catch (error) {
    return problem(error instanceof Error ? error.message : 'cannot be read');
  }
}

/** Every mistake in the lessons themselves, whatever the language. */
export function checkLessons(content: Content): Problem[] {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  problems.push(...checkResponseOrders(content.lessons));
  for (const lesson of content.lessons) {
    problems.push(...checkLesson(lesson));
    const place = `${lesson.band} ${lesson.number}`;
    const other = places.get(place);
    if (other !== undefined)
      problems.push({
        where: `lessons/${lesson.id}.ts`,
        what: `stands at the same place as ${other}: band ${lesson.band}, number ${lesson.number}`,
        how: 'give one of the two another number',
      });
    places.set(place, lesson.id);
    for (const name of picturesOf(lesson))
      if (!pictureExists(content.root, name))
        problems.push({
          where: `lessons/${lesson.id}.ts`,
          what: `the picture "${name}" does not exist`,
          how: `draw assets/illustrations/${name}.svg, or correct the name`,
        });
  }
  return problems;
}

/** Every mistake in the words of one language: missing, orphaned, untranslated, unsafe. */
export function checkLanguage(content: Content, language: Language): Problem[] {
  const rules = readRules(content, language);
  if ('where' in rules) return [rules];
  const problems: Problem[] = [];
  const people = content.lessons.flatMap(peopleOf);
  const fixed = readableWords(content, language.code, 'fixed').words;
  const files = [
    ...wordFiles.map((name) => ({ name, needed: neededOf(content, name, people), lesson: null })),
    ...content.lessons.map((lesson) => ({ name: `lessons/${lesson.id}`, needed: textKeysOf(lesson), lesson })),
  ];
  for (const { name, needed, lesson } of files) {
    const file = wordFile(language.code, name);
    const { words, problem } = readableWords(content, language.code, name);
    if (problem) {
      problems.push(problem);
      continue;
    }
    const source = language.code === sourceLanguage ? words : readableWords(content, sourceLanguage, name).words;
    problems.push(
      ...checkWords({
        file,
        language,
        words,
        source,
        needed,
        mayEqual: (key) =>
          [...mayEqualEverywhere, ...rules.mayEqual].some((allowed) => allowed.key.test(`${name} › ${key}`)) ||
          !/\p{L}/u.test((words[key] ?? '').replaceAll(/\{\w+\}/g, '')),
      }),
      ...checkSayings(file, words, rules),
    );
    if (language.script !== 'latin') problems.push(...checkScript(file, words, rules));
    if (lesson) problems.push(...checkLessonWords({ file, words, fixed, rules, tag: language.tag, lesson }));
  }
  problems.push(...checkSearchWords(content, language));
  problems.push(...checkFamily(content.root, language, rules));
  problems.push(...checkGuideWords(content.root, content.guides, content.lessons, language, rules));
  return problems;
}

/** What a file must hold: the source language's own keys, or for names the people who appear in lessons. */
function neededOf(content: Content, name: string, people: readonly string[]): readonly string[] {
  const source = Object.keys(readableWords(content, sourceLanguage, name).words);
  return name === 'cast' ? [...new Set([...source, ...people])] : source;
}

function namesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

/** Files that nothing would ever show: they are not in the list of their kind. */
export function checkLists(content: Content, languages: readonly Language[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(content.lessons.map(({ id }) => id));
  for (const file of namesIn(content.root, 'lessons'))
    if (file.endsWith('.ts') && file !== 'index.ts' && !ids.has(file.slice(0, -'.ts'.length)))
      problems.push({
        where: `lessons/${file}`,
        what: 'no lesson in the list has the name of this file as its id',
        how: 'add it to lessons/index.ts, and let its id be its name',
      });
  for (const code of namesIn(content.root, 'locales')) {
    if (code.includes('.')) continue;
    if (!languages.some((language) => language.code === code)) {
      problems.push({ where: `locales/${code}`, what: 'the language is not in the list', how: 'add it to locales/index.ts' });
      continue;
    }
    for (const file of namesIn(content.root, `locales/${code}/lessons`))
      if (!ids.has(file.replace(/\.json$/, '')))
        problems.push({
          where: `locales/${code}/lessons/${file}`,
          what: 'no lesson has this id',
          how: 'name the file after its lesson, or remove it',
        });
  }
  return problems;
}

/** Every mistake that belongs to no language. */
export function checkShared(content: Content, languages: readonly Language[]): Problem[] {
  return [
    ...readCountries(content.root).problems,
    ...checkLists(content, languages),
    ...checkLessons(content),
    ...checkGuides(content.root, content.guides, content.lessons),
  ];
}

export function checkContent(content: Content, languages: readonly Language[]): Problem[] {
  return [...checkShared(content, languages), ...languages.flatMap((language) => checkLanguage(content, language))];
}

