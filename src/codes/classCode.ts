// What a teacher chose for a class, as a short text that stands behind the # of an address, so that it never reaches a
// server. A code may be anything: nothing but short words, numbers and zeros and ones ever comes out of one.

import { failure, success, type Result } from '#src/content/result';
import { sealed, sealLength, unsealed } from './linkCode';

export interface ClassLesson {
  /** Place of the band in the list of bands, below `mostBands`. */
  readonly band: number;
  /** Place of the lesson in its band, from 1 to 99. */
  readonly lesson: number;
  /** One sign for each step of the lesson: 1 if the class sees it, 0 if it is left out. From 1 to 30 of them. */
  readonly steps: string;
}

export interface ClassLink {
  /** Code of a language, two or three letters; whether it exists is not known here. */
  readonly language: string;
  /** ISO 3166 code for helplines; `null` when the teacher names none. */
  readonly country: string | null;
  /** Each lesson once, in the order of the teacher. */
  readonly lessons: readonly ClassLesson[];
}

/** Why a code is refused; each has its words in `pages.class.refused`. */
export type ClassProblem = 'damaged' | 'version' | 'long';

export const mostLessons = 8;
export const mostBands = 3;

const version = '1';
/** Longest code, in characters: the seal, the language, the country, and band, number and steps of each lesson. */
const longestCode = sealLength + 3 + 3 + mostLessons * 13;

/** The first thing that is wrong; `empty` and `many` have their words in `pages.classLink.problem`. */
function checkClass({ language, country, lessons }: ClassLink): 'damaged' | 'empty' | 'many' | null {
  if (!/^[a-z]{2,3}$/.test(language) || (country !== null && !/^[A-Z]{2}$/.test(country))) return 'damaged';
  if (lessons.length === 0) return 'empty';
  if (lessons.length > mostLessons) return 'many';
  const places = new Set(lessons.map(({ band, lesson }) => `${band} ${lesson}`));
  const isLesson = ({ band, lesson, steps }: ClassLesson) =>
    isWhole(band, 0, mostBands - 1) && isWhole(lesson, 1, 99) && /^(?=.*1)[01]{1,30}$/.test(steps);
  return places.size === lessons.length && lessons.every(isLesson) ? null : 'damaged';
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** The code of a choice. Fails when no lesson was chosen, or more than `mostLessons`. */
export function encodeClass(link: ClassLink): Result<string> {
  const problem = checkClass(link);
  if (problem) return failure(problem);
  // The leading one keeps the zeros after it.
  const lessons = link.lessons.map(({ band, lesson, steps }) => `${band}-${lesson}-${Number.parseInt(`1${steps}`, 2).toString(36)}`);
  return success(sealed(version, [link.language, link.country ?? '', ...lessons].join('_')));
}

/** Reads a code, with or without the # before it; `why` is a `ClassProblem`. Never throws. */
export function decodeClass(text: string): Result<ClassLink> {
  const payload = unsealed(version, longestCode, text);
  if (!payload.ok) return payload;
  const [language = '', country = '', ...parts] = payload.value.split('_');
  const lessons: ClassLesson[] = [];
  for (const part of parts) {
    const [, band, lesson, steps = ''] = /^(\d)-([1-9]\d?)-([1-9a-z][\da-z]{0,6})$/.exec(part) ?? [];
    if (band === undefined) return failure('damaged');
    lessons.push({ band: Number(band), lesson: Number(lesson), steps: Number.parseInt(steps, 36).toString(2).slice(1) });
  }
  const link: ClassLink = { language, country: country === '' ? null : country, lessons };
  return checkClass(link) ? failure('damaged') : success(link);
}
