// What a teacher's guide is: times, levels and places in curricula. Its words live in teacher-guides/<code>/<lesson>.json.

import type { Problem } from '#src/content/problem';
import type { Lesson } from './lesson';

/** One length of a lesson in class: which steps are done together, and how long each takes. */
export interface Version {
  /** The whole lesson, in minutes; the sum of the parts. */
  readonly minutes: number;
  readonly opening: number;
  /** Step id to minutes. Steps not named are left for working alone. */
  readonly steps: Readonly<Record<string, number>>;
  readonly closing: number;
}

/** Themes of Malaysia's PEERS; our own reading of the titles (curriculum 12.6). */
export type PeersTheme = 'relationships' | 'safety' | 'mental';

export interface Guide {
  /** Id of the lesson. */
  readonly lesson: string;
  /** Malaysia's mastery level (TP 1 to 6) of each objective; there are as many objectives as levels. */
  readonly mastery: readonly number[];
  /** Topics of UNESCO's International technical guidance on sexuality education, 2018. */
  readonly itgse: readonly string[];
  readonly peers: readonly PeersTheme[];
  /** From the shortest to the longest. */
  readonly versions: readonly Version[];
}

/** The length of an ordinary school lesson, where there is one. */
export function preferred<V extends Pick<Version, 'minutes'>>(versions: readonly V[]): V | undefined {
  return versions.find(({ minutes }) => minutes === 45) ?? versions[0];
}

/** Gives a guide file its type; checkGuide says what types cannot. */
export function defineGuide(guide: Guide): Guide {
  return guide;
}

/** Texts that stand alone in every guide. */
export const guideTexts = ['aim', 'support', 'stretch', 'send', 'sensitive', 'worksheet', 'takeHome', 'extension'] as const;
/** Groups of texts; how many there are is up to the guide in the source language. */
export const guideLists = ['materials', 'watch', 'misconceptions', 'ask', 'answers', 'unplugged'] as const;

/** A check and the calm close are led the same way in every lesson; the words for that are the page's. */
export function isLedAsAlways(type: string): boolean {
  return type === 'check' || type === 'breathe';
}

/** Keys that every language must have, besides the lists. */
export function guideKeys(guide: Guide, lesson: Lesson): readonly string[] {
  return [
    ...guideTexts,
    ...guide.mastery.map((_, index) => `objectives.${index + 1}`),
    ...lesson.activities.filter(({ type }) => !isLedAsAlways(type)).map(({ id }) => `steps.${id}`),
  ];
}

/**
 * The minutes from and to which a version gives a step: 0 is the opening, then the lesson's own numbers, then the
 * closing. `null` when the version leaves the step out.
 */
export function minutesOf(version: Version, lesson: Lesson, step: number): readonly [number, number] | null {
  if (step === 0) return [0, version.opening];
  const ids = lesson.activities.map(({ id }) => id);
  const id = ids[step - 1];
  if (id === undefined) return [version.minutes - version.closing, version.minutes];
  const length = version.steps[id];
  if (length === undefined) return null;
  const start = ids.slice(0, step - 1).reduce((sum, earlier) => sum + (version.steps[earlier] ?? 0), version.opening);
  return [start, start + length];
}

export function checkGuide(guide: Guide, lesson: Lesson | undefined): Problem[] {
  const where = `teacher-guides/${guide.lesson}.ts`;
  if (!lesson) return [{ where, what: `no lesson has the id "${guide.lesson}"`, how: 'name the guide after its lesson' }];
  const problems: Problem[] = [];
  const add = (what: string, how: string) => problems.push({ where, what, how });
  const ids: readonly string[] = lesson.activities.map(({ id }) => id);
  const calm = lesson.activities.at(-1)?.id ?? '';
  for (const level of guide.mastery)
    if (!Number.isInteger(level) || level < 1 || level > 6) add(`${level} is no mastery level`, 'use 1 to 6');
  if (guide.versions.length === 0) add('there is no version', 'add at least one');
  for (const { minutes, opening, steps, closing } of guide.versions) {
    const name = `the version of ${minutes} minutes`;
    const sum = Object.values(steps).reduce((all, one) => all + one, opening + closing);
    if (sum !== minutes) add(`${name} adds up to ${sum}`, 'correct a step, the opening or the closing');
    for (const id of Object.keys(steps)) if (!ids.includes(id)) add(`${name} has the unknown step "${id}"`, `use one of ${ids.join(', ')}`);
    // Curriculum 12.5: the short version keeps help and the calm close.
    if (!(lesson.helpStep in steps) && !lesson.booster) add(`${name} leaves out the help step`, `add "${lesson.helpStep}"`);
    if (!(calm in steps)) add(`${name} does not end calmly`, `add "${calm}"`);
  }
  const lengths = guide.versions.map(({ minutes }) => minutes);
  if (lengths.join() !== lengths.toSorted((a, b) => a - b).join()) add('the versions are not in order', 'begin with the shortest');
  return problems;
}
