// What a lesson is: structure without words. Words live in locales/<code>/lessons/<id>.json.

import type { Activity } from '#src/activities/definitions';
import type { Band } from '#src/address/band';

export interface Lesson {
  /** `<band>-<topic>`; used for files and saved progress, never in an address. */
  readonly id: string;
  readonly band: Band;
  /** A booster comes that long after the last lesson of the band: short, without checks (curriculum 5.3). */
  readonly booster?: { readonly afterMonths: number };
  /** Place within the band, from 1; part of the address. */
  readonly number: number;
  /** How long it takes alone, in minutes. */
  readonly minutes: number;
  /** Picture of the opening, in assets/illustrations. */
  readonly picture: string;
  readonly keyWords: readonly string[];
  /** The steps in order; the first step has number 1. */
  readonly activities: readonly Activity[];
  /** Ids of the steps that are the friend's step and the help step (curriculum section 1). */
  readonly friendStep: string;
  readonly helpStep: string;
}

/** Gives a lesson file its type; checkLesson says what types cannot. */
export function defineLesson(lesson: Lesson): Lesson {
  return lesson;
}

export const rememberKeys = ['1', '2', '3'] as const;

/** Keys of the words a lesson needs besides those of its activities. */
export function lessonKeys(lesson: Lesson): readonly string[] {
  return [
    'title', 'summary', 'question', 'today', 'note', 'groundRule',
    ...rememberKeys.map((key) => `remember.${key}`),
    ...lesson.keyWords.flatMap((word) => [`keyWords.${word}.term`, `keyWords.${word}.meaning`]),
  ];
}
