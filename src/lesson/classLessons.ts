// From a class link to the lessons of this site.

import { bands } from '#src/address/band';
import type { ClassLesson } from '#src/codes/classCode';
import type { LessonSteps } from './progress';
import { shownSteps } from './shownSteps';

export interface ChosenLesson<L> {
  readonly lesson: L;
  /** A 1 for each step that is shown, a 0 for each that is left out. */
  readonly steps: string;
  /** How many are shown. */
  readonly count: number;
}

export interface ClassLessons<L> {
  readonly chosen: readonly ChosenLesson<L>[];
  /** Whether a lesson of the link does not exist here. */
  readonly gone: boolean;
  /** Whether a lesson has more or fewer steps than when the link was made; it is shown whole. */
  readonly changed: boolean;
}

/** The lessons of a link that exist, as they are shown. */
export function classLessons<L extends LessonSteps & { readonly helpStep: string }>(
  known: readonly L[],
  link: readonly ClassLesson[],
): ClassLessons<L> {
  let changed = false;
  const chosen = link.flatMap(({ band, lesson: number, steps }): ChosenLesson<L>[] => {
    const lesson = known.find((one) => one.band === bands[band] && one.number === number);
    if (!lesson) return [];
    changed ||= lesson.steps.length !== steps.length;
    const shown = shownSteps(lesson.steps, lesson.helpStep, steps);
    return [{ lesson, steps: lesson.steps.map((_, index) => (shown.includes(index + 1) ? '1' : '0')).join(''), count: shown.length }];
  });
  return { chosen, gone: chosen.length < link.length, changed };
}
