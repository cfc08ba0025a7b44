// From what a device knows to the progress that a code carries, and back. What is there already is never lost.

import { bands, type Band } from '#src/address/band';
import type { LessonProgress } from '#src/codes/resumeCode';
import { freshSession, type Session, type StepOutcome } from './session';

/** A lesson as far as its progress goes. */
export interface LessonSteps {
  readonly id: string;
  readonly band: Band;
  readonly number: number;
  /** Ids of the steps, in their order. */
  readonly steps: readonly string[];
}

type Sessions = Readonly<Record<string, Session>>;

/** The progress in the lessons that were begun, in the order of `lessons`. */
export function progressOf(lessons: readonly LessonSteps[], sessions: Sessions): readonly LessonProgress[] {
  return lessons.flatMap(({ id, band, number, steps }) => {
    const session = sessions[id] ?? freshSession;
    const taken = steps.map((step) => session.steps[step] !== undefined);
    return session.closed || taken.includes(true) ? [{ band: bands.indexOf(band), lesson: number, closed: session.closed, steps: taken }] : [];
  });
}

/**
 * What is there, with the progress added: done stays done, answers stay, nothing is taken away. Lessons and steps that
 * do not exist here are left out; if a lesson has other steps by now, those at the same place count.
 */
export function addProgress(lessons: readonly LessonSteps[], sessions: Sessions, progress: readonly LessonProgress[]): Sessions {
  const added: Record<string, Session> = { ...sessions };
  for (const { band, lesson, closed, steps } of progress) {
    const known = lessons.find((one) => bands.indexOf(one.band) === band && one.number === lesson);
    if (!known) continue;
    const before = added[known.id] ?? freshSession;
    const taken = known.steps.filter((id, at) => steps[at] === true && before.steps[id] === undefined);
    const outcomes: Record<string, StepOutcome> = { ...before.steps };
    for (const id of taken) outcomes[id] = 'done';
    added[known.id] = { ...before, steps: outcomes, closed: before.closed || closed };
  }
  return added;
}
